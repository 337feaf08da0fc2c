import { hashPassword } from '../../hash-password.ts'
import { newPhoneForm } from './actions/start-pairing.ts'

/** Hashes the PIN of a form that will do, before a transaction holds the database; `owner` is the account. */
export async function withPinHash<Form extends object>(
  form: Form,
  owner: string,
): Promise<Form & { pinHash: string | undefined }> {
  const { success, data } = newPhoneForm.safeParse({ ...form, pinHash: undefined })
  return { ...form, pinHash: success ? await hashPassword(data.pin, owner) : undefined }
}
