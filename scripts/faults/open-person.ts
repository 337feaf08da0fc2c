import { type SeededRole, seedOperators, seedRole } from '../../development/seed-register.ts'
import type { Person } from '../../src/licensing/actor.ts'
import { theClock } from '../../src/licensing/actor.ts'
import { rememberPerson } from '../../src/licensing/roles/actions/remember-person.ts'
import { activeRolesOf } from '../../src/licensing/session/visits.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { perform } from '../../src/platform/perform.ts'
import { must } from './must.ts'

/** Somebody who works with the system while it is measured or tried by faults. */
export interface SeededPerson {
  readonly accountId: string
  readonly role?: SeededRole['role']
  readonly isAdministrator?: boolean
  readonly mayUseSeal?: boolean
}

/** Gives a person a role, once, and signs them in as Login would: with two factors proved just now. */
export async function openPerson(
  workplace: LicensingWorkplace,
  { accountId, role, isAdministrator = false, mayUseSeal = false }: SeededPerson,
): Promise<Person> {
  const person = {
    accountId,
    givenName: 'Prøve',
    familyName: accountId,
    email: `${accountId}@proeve.example`,
    language: 'en',
  }
  await seedOperators(workplace)
  must(await perform(workplace, rememberPerson, { actor: theClock, input: person }))
  if (role !== undefined) await seedRole(workplace, { person, role, isAdministrator, mayUseSeal })
  const [active] = await activeRolesOf(workplace, accountId)
  return {
    ...person,
    kind: 'person',
    reference: `account:${accountId}`,
    confirmedAt: workplace.clock.now(),
    level: 'https://login.kulturport.example/loa/two-factor',
    role: active,
  }
}
