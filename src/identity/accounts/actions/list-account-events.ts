import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { mayWithAccounts } from '../rules/permissions.ts'
import { listEvents } from '../store/events.ts'

const SHOWN = 50
const facts = z.object({
  factor: z.string().catch(''),
  kind: z.string().catch(''),
  browser: z.string().catch(''),
  address: z.string().catch(''),
  name: z.string().catch(''),
})

/** Fifty events of one's own account, newest first, and where the older ones begin. */
export const listAccountEvents = defineAction({
  name: 'list-account-events',
  readOnly: true,
  input: z.strictObject({ before: z.number().int().positive().optional() }),
  allowed: mayWithAccounts('list-account-events'),
  run: async ({ transaction, actor }, { before }) => {
    const found = await listEvents(transaction, { accountId: actor.accountId, before, most: SHOWN + 1 })
    const events = found.slice(0, SHOWN).map(({ seq, at, type, reason, data }) => {
      const { kind, factor, ...rest } = facts.parse(data)
      return { seq, at, type, reason: reason ?? '', factor: factor === '' ? kind : factor, ...rest }
    })
    return done({ events, older: found.length > SHOWN ? events.at(-1)?.seq : undefined })
  },
})
