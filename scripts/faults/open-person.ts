import type { Person } from '../../src/licensing/actor.ts'
import { type SeededRole, seedOperators, seedRole } from '../../src/licensing/roles/seed.ts'
import { activeRolesOf } from '../../src/licensing/session/visits.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'

/** Somebody who works with the system while it is measured or tried by faults. */
export interface SeededPerson {
  readonly accountId: string
  readonly role: SeededRole['role'] | undefined
}

/** Gives a person a role, once, and signs them in as Login would: with two factors proved just now. */
export async function openPerson(
  workplace: LicensingWorkplace,
  { accountId, role }: SeededPerson,
): Promise<Person> {
  const person = {
    accountId,
    givenName: 'Prøve',
    familyName: accountId,
    email: `${accountId}@proeve.example`,
    language: 'en',
  }
  await seedOperators(workplace)
  if (role !== undefined) await seedRole(workplace, { person, role })
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
