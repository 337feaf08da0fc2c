import { z } from 'zod'
import { secret } from '../platform/fields.ts'

/** The two fields of a new password; `judge-password` judges what they hold. Code: required. */
export const typedPasswordInput = { password: secret(1_000_000), passwordAgain: secret(1_000_000) }

/** The two fields, and the hash of this password, made before the transaction by `withHash`; never a field of a form. */
export const newPasswordInput = { ...typedPasswordInput, passwordHash: z.string().optional() }
