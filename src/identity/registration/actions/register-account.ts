import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../../../platform/identifiers.ts'
import type { TheClock } from '../../actor.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { mayWithRegistration } from '../rules.ts'
import { requestLinkMail } from '../steps/request-link-mail.ts'
import { addAccount, findByEmail, touchUnconfirmed } from '../store.ts'

const registration = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  language: z.string(),
  continue: z.string().optional(),
  ...browserInput,
})

type Registration = z.output<typeof registration>

/** Makes the account that was asked for. One that is there already keeps its name: the new one stays with the new link. */
export const registerAccount = defineAction({
  name: 'register-account',
  input: registration,
  allowed: mayWithRegistration('register-account'),
  run: async (context, input) => {
    const { id, status } = await findOrAdd(context, input)
    await touchUnconfirmed(context.transaction, id, context.now)
    const { browser, address } = input
    const data = { browser, address }
    context.record({ type: 'register.requested', record: { type: 'account', id }, data })
    const mail = mailFor(status, id, input)
    return requestLinkMail.run(context, { email: input.email, mail })
  },
})

function mailFor(status: string | undefined, accountId: string, input: Registration) {
  if (status === 'active') return { queue: 'mail-already-registered' as const, accountId }
  if (status !== undefined && status !== 'unconfirmed') return undefined
  const { firstName, lastName, language, continue: continuePath } = input
  const person = { firstName, lastName, language }
  return { queue: 'mail-activation' as const, accountId, continuePath, person }
}

/** The account with the address; without a status when it has just been added. */
async function findOrAdd(context: LoginContext<TheClock>, input: Registration) {
  const { transaction, now } = context
  const known = await findByEmail(transaction, input.email)
  if (known !== undefined) return known
  const { firstName, lastName, email, language } = input
  const id = newId(now)
  const added = { id, uid: newUid(), firstName, lastName, email, language, now }
  const isAdded = await addAccount(transaction, added)
  const winner = isAdded ? undefined : await findByEmail(transaction, email)
  return winner ?? { id, status: undefined }
}

const letters = 'bcdfghjklmnpqrstvwxz23456789'

/** `n` and nine letters and digits without vowels, so that no word comes out. */
function newUid(): string {
  return `n${Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('')}`
}
