import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLists } from '../rules.ts'
import { listLookups as list } from '../store.ts'

const shown = 6

/** The documents that an officer looked at last, newest first. */
export const listLookups = defineAction({
  name: 'list-lookups',
  input: z.object({}),
  allowed: mayWithLists('list-lookups'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked) =>
    done(actor.kind === 'person' ? await list(transaction, actor.accountId, shown) : []),
})
