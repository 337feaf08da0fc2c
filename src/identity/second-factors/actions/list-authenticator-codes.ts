import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { listCodes } from '../store/authenticator-codes.ts'

export const listAuthenticatorCodes = defineAction({
  name: 'list-authenticator-codes',
  readOnly: true,
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor }) => done(await listCodes(transaction, actor.accountId)),
})
