import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { type Refusal, refused } from '../../../platform/action.ts'
import { email, emailAgain, tick } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Actor } from '../../actor.ts'
import { defineAction, type LoginContext } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { mailLanguage, nameObjections, personalName } from '../../personal-name.ts'
import { addAccount, changeUnconfirmed, findByEmail } from '../store.ts'
import { requestLinkMail } from './request-link-mail.ts'

const registration = z.object({
  firstName: personalName,
  lastName: personalName,
  email,
  emailAgain,
  language: mailLanguage,
  privacyRead: tick.refine(isRead => isRead, 'privacy-unread'),
  notFirm: tick,
  continue: z.string().optional().transform(localPath),
  browser: z.string().default(''),
  address: z.string().default(''),
})

type Registration = z.output<typeof registration>

/** Asks for an account; the answer is the same whether or not the address is known. */
export const requestAccount = defineAction({
  name: 'request-account',
  input: registration,
  allowed: (_actor: Actor) => true,
  run: async (context, input) => {
    const refusals = objections(input)
    if (refusals.length > 0) return refused(...refusals)
    const { id, ...known } = await findOrAdd(context, input)
    if (known.status === 'unconfirmed')
      await changeUnconfirmed(context.transaction, { ...input, id, now: context.now })
    const { browser, address } = input
    context.record({
      type: 'register.requested',
      record: { type: 'account', id },
      data: { browser, address },
    })
    const mail = mailFor(known.status, id, input)
    return requestLinkMail.run(context, { email: input.email, address, mail })
  },
})

function objections(input: Registration): readonly Refusal[] {
  return [
    ...(input.email === input.emailAgain ? [] : [{ code: 'emails-differ', field: 'emailAgain' }]),
    ...nameObjections(input),
  ]
}

function mailFor(status: string | undefined, accountId: string, input: Registration) {
  if (status === 'active') return { queue: 'mail-already-registered' as const, accountId }
  if (status !== undefined && status !== 'unconfirmed') return undefined
  return { queue: 'mail-activation' as const, accountId, continuePath: input.continue }
}

/** The account with the address; without a status when it has just been added. */
async function findOrAdd(context: LoginContext, input: Registration) {
  const { transaction, now } = context
  const known = await findByEmail(transaction, input.email)
  if (known !== undefined) return known
  const { firstName, lastName, email: address, language } = input
  const id = newId(now)
  const isAdded = await addAccount(transaction, {
    id,
    uid: newUid(),
    firstName,
    lastName,
    email: address,
    language,
    now,
  })
  return isAdded
    ? { id, status: undefined }
    : ((await findByEmail(transaction, input.email)) ?? { id, status: undefined })
}

const letters = 'bcdfghjklmnpqrstvwxz23456789'

/** `n` and nine letters and digits without vowels, so that no word comes out. */
function newUid(): string {
  return `n${Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('')}`
}
