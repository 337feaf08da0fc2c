import { z } from 'zod'
import { email } from '../../../platform/fields.ts'
import type { Actor } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { askForMail } from '../steps/ask-for-mail.ts'

/** Asks for the activation mail again; says nothing about whether the address was registered. */
export const requestAnotherMail = defineAction({
  name: 'request-another-mail',
  input: z.object({ email, address: z.string() }),
  allowed: (_actor: Actor) => true,
  run: (context, { email: to, address }) =>
    askForMail.run(context, { queue: 'repeat-activation', address, request: { email: to } }),
})
