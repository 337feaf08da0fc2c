import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { summariseCodes } from '../store/recovery-codes.ts'

export const summariseRecoveryCodes = defineAction({
  name: 'summarise-recovery-codes',
  readOnly: true,
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor }) => done(await summariseCodes(transaction, actor.accountId)),
})
