import { z } from 'zod'
import { type Refusal, refused } from '../../../platform/action.ts'
import { email, emailAgain } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { mailLanguage, nameObjections, personalName } from '../../personal-name.ts'
import { mayWithRegistration } from '../rules.ts'
import { askForMail } from '../steps/ask-for-mail.ts'

const registration = z.strictObject({
  firstName: personalName,
  lastName: personalName,
  email,
  emailAgain,
  language: mailLanguage,
  privacyRead: z.boolean().refine(isRead => isRead, 'privacy-unread'),
  notFirm: z.boolean(),
  continue: z.string().optional().transform(localPath),
  ...browserInput,
})

type Registration = z.output<typeof registration>

/** Asks for an account; what comes of it is told by mail alone. */
export const requestAccount = defineAction({
  name: 'request-account',
  input: registration,
  allowed: mayWithRegistration('request-account'),
  run: async (context, input) => {
    const refusals = objections(input)
    if (refusals.length > 0) return refused(...refusals)
    const { emailAgain: _again, privacyRead: _read, notFirm: _not, ...request } = input
    return askForMail.run(context, { queue: 'register-account', address: input.address, request })
  },
})

function objections(input: Registration): readonly Refusal[] {
  return [
    ...(input.email === input.emailAgain ? [] : [{ code: 'emails-differ', field: 'emailAgain' }]),
    ...nameObjections(input),
  ]
}
