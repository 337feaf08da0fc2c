import { z } from 'zod'
import { perform } from '../platform/perform.ts'
import { passwordProblem } from './accounts/rules/password.ts'
import { anonymous } from './actor.ts'
import { hashPassword } from './hash-password.ts'
import { findLink } from './registration/actions/find-link.ts'
import type { Site } from './site.ts'

const typed = z.object({ password: z.string(), passwordAgain: z.string() })
const nobody = { firstName: '', lastName: '', email: '' }

/**
 * Hashes the new password of a form before a transaction holds the database, for hashing is slow. What will be refused
 * anyway is not hashed. The form's own idea of the hash is always thrown away. `owner` is whose turn it takes.
 */
export async function withHash<Form extends object>(
  form: Form,
  owner: string,
): Promise<Form & { passwordHash: string | undefined }> {
  const { success, data } = typed.safeParse(form)
  const isGood = success && data.password === data.passwordAgain && !passwordProblem(data.password, nobody)
  return { ...form, passwordHash: isGood ? await hashPassword(data.password, owner) : undefined }
}

interface MailedLink {
  readonly secret: string
  readonly purpose: 'activation' | 'password-reset'
}

/** The same for a form that is sent with a mailed link: where the link is not usable, nothing is hashed. */
export async function withHashForLink<Form extends object>(
  site: Site,
  form: Form,
  link: MailedLink,
): Promise<Form & { passwordHash: string | undefined }> {
  const found = await perform(site.workplace, findLink, { actor: anonymous, input: link })
  const isUsable = found.ok && found.value.state === 'usable'
  return isUsable ? withHash(form, link.secret) : { ...form, passwordHash: undefined }
}
