import { seedPerson } from '../src/identity/seed.ts'
import type { IdentityWorkplace } from '../src/identity/workplace.ts'
import { evaluationPeople } from './people.ts'

/** Gives the evaluation people their accounts, once. */
export async function seedIdentity(workplace: IdentityWorkplace): Promise<void> {
  for (const { secret, what: _what, ...person } of evaluationPeople) {
    await seedPerson(workplace, { ...person, totpSecretBase32: secret })
  }
}
