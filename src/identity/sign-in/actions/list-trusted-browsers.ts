import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'
import { listTrusted } from '../store/trusted-browsers.ts'

export const listTrustedBrowsers = defineAction({
  name: 'list-trusted-browsers',
  readOnly: true,
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor, now }) => done(await listTrusted(transaction, actor.accountId, now)),
})
