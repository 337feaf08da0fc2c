import { z } from 'zod'
import { secret } from '../platform/fields.ts'

/** The two fields of a new password; `set-password` judges what they hold. Code: required. */
export const newPasswordInput = {
  password: secret(1_000_000),
  passwordAgain: secret(1_000_000),
  /** Of this password, made before the transaction by `withHash`; never a field of a form. */
  passwordHash: z.string().optional(),
}
