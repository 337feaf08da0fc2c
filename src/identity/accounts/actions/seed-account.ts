import { z } from 'zod'
import { done, refused } from '../../../platform/action.ts'
import { email } from '../../../platform/fields.ts'
import { newId, newSecret } from '../../../platform/identifiers.ts'
import { defineAction } from '../../define-action.ts'
import { seedSecondFactors } from '../../second-factors/steps/seed-second-factors.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { addSeededAccount, findByEmail } from '../store/accounts.ts'

/** Makes a complete account for trying the system, once. */
export const seedAccount = defineAction({
  name: 'seed-account',
  input: z.strictObject({
    uid: z.string().optional(),
    firstName: z.string(),
    lastName: z.string(),
    email,
    language: z.string(),
    passwordHash: z.string(),
    totpSecretBase32: z.string(),
  }),
  allowed: mayWithAccounts('seed-account'),
  run: async (context, person) => {
    const { transaction, services, now } = context
    if (services.mode !== 'evaluation') return refused({ code: 'not-permitted' })
    if ((await findByEmail(transaction, person.email)) !== undefined) return done(undefined)
    const id = newId(now)
    const { uid = `n${newSecret(6).toLowerCase()}`, passwordHash: hash, totpSecretBase32: secret } = person
    await addSeededAccount(transaction, { ...person, id, uid, hash, now })
    context.record({ type: 'register.confirmed', record: { type: 'account', id } })
    return seedSecondFactors.run(context, { accountId: id, secret })
  },
})
