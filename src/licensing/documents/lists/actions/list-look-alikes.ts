import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { line } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { addressOf } from '../../kind.ts'
import { documentScope } from '../../rules/scope.ts'
import { mayWithLists } from '../rules.ts'
import { listLookAlikes as list } from '../store/look-alikes.ts'
import type { LookAlike } from '../types.ts'

const most = 20

/** Documents in an officer's scope whose titles look like one, the likest first, at most twenty (IR 19). */
export const listLookAlikes = defineAction({
  name: 'list-look-alikes',
  citation: 'IR 19',
  input: z.strictObject({ title: line(200) }),
  allowed: mayWithLists('list-look-alikes'),
  readOnly: true,
  run: async ({ transaction, actor, services, now }: Asked, { title }) => {
    const scope = documentScope(actor, now)
    const found = title === '' ? [] : await list(transaction, { title, scope, limit: most })
    return done<readonly LookAlike[]>(
      found.map(document => ({ ...document, address: addressOf(services.kinds, document) })),
    )
  },
})
