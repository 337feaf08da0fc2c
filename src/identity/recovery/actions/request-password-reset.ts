import { z } from 'zod'
import { email } from '../../../platform/fields.ts'
import { browserInput } from '../../browser-input.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { askForMail } from '../../registration/steps/ask-for-mail.ts'
import { mayWithRecovery } from '../rules.ts'

const reset = z.strictObject({
  email,
  continue: z.string().optional().transform(localPath),
  ...browserInput,
})

/** Asks for a new password; says nothing about whether the address is known. */
export const requestPasswordReset = defineAction({
  name: 'request-password-reset',
  input: reset,
  allowed: mayWithRecovery('request-password-reset'),
  run: (context, request) =>
    askForMail.run(context, { queue: 'start-recovery', address: request.address, request }),
})
