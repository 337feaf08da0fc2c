import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithSignIn } from '../rules.ts'
import { listTrusted } from '../store/trusted-browsers.ts'

export const listTrustedBrowsers = defineAction({
  name: 'list-trusted-browsers',
  readOnly: true,
  input: z.strictObject({}),
  allowed: mayWithSignIn('list-trusted-browsers'),
  run: async ({ transaction, actor, now }) => done(await listTrusted(transaction, actor.accountId, now)),
})
