import { seedSubmitted } from '../../development/seed-applications.ts'
import { type Person, theClock } from '../../src/licensing/actor.ts'
import { getDocument } from '../../src/licensing/documents/actions/get-document.ts'
import { findRolesOf } from '../../src/licensing/roles/actions/find-roles-of.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { perform } from '../../src/platform/perform.ts'
import { cast } from './cast.ts'
import type { Walk } from './walk.ts'

/** An application on its way. */
export interface Application {
  readonly id: string
  readonly number: string
}

/** The holder has made and submitted an application; how that is done is a journey of its own. */
export async function layDown({ office: { workplace } }: Walk, goods = 1): Promise<Application> {
  const actor = await findHolder(workplace)
  const operatorId = actor.role?.operatorId ?? ''
  const id = await seedSubmitted(workplace, { actor, operatorId, goods })
  const found = await perform(workplace, getDocument, { actor, input: { id } })
  if (!found.ok) throw new Error('the application is not there')
  return { id, number: found.value.number }
}

async function findHolder(workplace: LicensingWorkplace): Promise<Person> {
  const { uid, firstName: givenName, lastName: familyName, email, language } = cast.holder
  const asked = { actor: theClock, input: { accountId: uid } }
  const roles = await perform(workplace, findRolesOf, asked)
  return {
    kind: 'person',
    ...{ accountId: uid, reference: `account:${uid}`, givenName, familyName, email, language },
    ...{ confirmedAt: workplace.clock.now(), level: `${workplace.services.loginUrl}/loa/two-factor` },
    role: roles.ok ? roles.value.find(({ active }) => active !== undefined)?.active : undefined,
  }
}
