import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithFactors } from '../rules.ts'
import { summariseCodes } from '../store/recovery-codes.ts'

export const summariseRecoveryCodes = defineAction({
  name: 'summarise-recovery-codes',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithFactors('summarise-recovery-codes'),
  run: async ({ transaction, actor }) => done(await summariseCodes(transaction, actor.accountId)),
})
