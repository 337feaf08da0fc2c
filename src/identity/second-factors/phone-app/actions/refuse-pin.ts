import { z } from 'zod'
import { defineAction } from '../../../define-action.ts'
import { mayWithPhones } from '../rules.ts'
import { failPairing } from '../steps/fail-pairing.ts'

/** Says that the PIN of a phone to be added is wrong. */
export const refusePin = defineAction({
  name: 'refuse-pin',
  keepsRefused: true,
  input: z.strictObject({ id: z.string(), failures: z.number() }),
  allowed: mayWithPhones('refuse-pin'),
  run: (context, pairing) => failPairing.run(context, { ...pairing, code: 'wrong-pin' }),
})
