import { z } from 'zod'

/** The two fields of a new password; `set-password` judges what they hold. Code: required. */
export const newPasswordInput = {
  password: z.string('required').min(1, 'required'),
  passwordAgain: z.string('required').min(1, 'required'),
  /** Of this password, made before the transaction by `withHash`; never a field of a form. */
  passwordHash: z.string().optional(),
}
