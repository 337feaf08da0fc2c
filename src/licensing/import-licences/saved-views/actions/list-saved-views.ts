import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listSavedViews as list } from '../store.ts'
import type { SavedView } from '../types.ts'
import { viewOwner } from '../view-owner.ts'

/** The views of the work list that an officer has saved at the present authority, by name. */
export const listSavedViews = defineAction({
  name: 'list-saved-views',
  citation: 'R 4(7)',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-saved-views'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, _input: object) =>
    done<readonly SavedView[]>(
      authorityOf(actor) === undefined ? [] : await list(transaction, viewOwner(actor)),
    ),
})
