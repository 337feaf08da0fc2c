import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { findEvents } from '../../../platform/events.ts'
import type { AccountHolder } from '../../actor.ts'
import { defineAction } from '../../define-action.ts'

const SHOWN = 20
const facts = z.object({
  factor: z.string().catch(''),
  kind: z.string().catch(''),
  browser: z.string().catch(''),
  address: z.string().catch(''),
  name: z.string().catch(''),
})

/** The last twenty events of one's own account, newest first. */
export const listAccountEvents = defineAction({
  name: 'list-account-events',
  readOnly: true,
  input: z.object({}),
  allowed: (_actor: AccountHolder) => true,
  run: async ({ transaction, actor }) => {
    const events = await findEvents(transaction, { type: 'account', id: actor.accountId })
    const last = events.slice(-SHOWN).reverse()
    return done(
      last.map(({ seq, at, type, reason = '', data }) => {
        const { kind, factor, ...rest } = facts.parse(data)
        return { seq, at, type, reason, factor: factor === '' ? kind : factor, ...rest }
      }),
    )
  },
})
