import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { deleteSavedView } from '../store.ts'
import { viewOwner } from '../view-owner.ts'

/** Removes a saved view of one's own. Code: not-found. */
export const removeView = defineAction({
  name: 'remove-view',
  citation: 'R 4(7)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('remove-view'),
  run: async ({ transaction, actor }: Asked, { id }) => {
    const owner = viewOwner(actor)
    const isRemoved = owner.authorityId !== '' && (await deleteSavedView(transaction, owner, id))
    return isRemoved ? done({ id }) : refused({ code: 'not-found' })
  },
})
