import { perform } from '../platform/perform.ts'
import { findSeededPerson } from './accounts/actions/find-seeded-person.ts'
import { seedAccount } from './accounts/actions/seed-account.ts'
import { theClock } from './actor.ts'
import { hashPassword } from './hash-password.ts'
import type { IdentityWorkplace } from './workplace.ts'

/** A person with whom the system can be tried. */
export interface SeededPerson {
  readonly uid?: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly language: string
  readonly password: string
  readonly totpSecretBase32: string
}

/** Makes an evaluation person with password and authenticator code, once; throws in production. */
export async function seedPerson(workplace: IdentityWorkplace, person: SeededPerson): Promise<void> {
  if (workplace.services.mode !== 'evaluation') throw new Error('evaluation people are for evaluation only')
  const { password, ...known } = person
  const { email } = person
  const found = await perform(workplace, findSeededPerson, { actor: theClock, input: { email } })
  if (found.ok && found.value) return
  const input = { ...known, passwordHash: await hashPassword(password, email) }
  const seeded = await perform(workplace, seedAccount, { actor: theClock, input })
  if (!seeded.ok) throw new Error(`seeding ${email}: ${seeded.refusals.map(({ code }) => code).join(', ')}`)
}
