import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithFactors } from '../rules.ts'
import { listCodes } from '../store/authenticator-codes.ts'

export const listAuthenticatorCodes = defineAction({
  name: 'list-authenticator-codes',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithFactors('list-authenticator-codes'),
  run: async ({ transaction, actor }) => done(await listCodes(transaction, actor.accountId)),
})
