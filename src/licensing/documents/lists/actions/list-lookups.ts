import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { addressOf } from '../../kind.ts'
import { mayWithLists } from '../rules.ts'
import { listLookups as list } from '../store/lookups.ts'
import type { Lookup } from '../types.ts'

const shown = 6

/** The documents that an officer looked at last, newest first. */
export const listLookups = defineAction({
  name: 'list-lookups',
  input: z.strictObject({}),
  allowed: mayWithLists('list-lookups'),
  readOnly: true,
  run: async ({ transaction, actor, services }: Asked) => {
    const found = actor.kind === 'person' ? await list(transaction, actor.accountId, shown) : []
    return done(
      found.map(
        ({ type, ...lookup }): Lookup => ({
          ...lookup,
          address: addressOf(services.kinds, { type, id: lookup.id }),
        }),
      ),
    )
  },
})
