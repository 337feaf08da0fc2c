import { z } from 'zod'
import { email } from '../../../platform/fields.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithRegistration } from '../rules.ts'
import { askForMail } from '../steps/ask-for-mail.ts'

/** Asks for the activation mail again; says nothing about whether the address was registered. */
export const requestAnotherMail = defineAction({
  name: 'request-another-mail',
  input: z.strictObject({ email, address: z.string() }),
  allowed: mayWithRegistration('request-another-mail'),
  run: (context, { email: to, address }) =>
    askForMail.run(context, { queue: 'repeat-activation', address, request: { email: to } }),
})
