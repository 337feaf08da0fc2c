import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdName } from '../../../../platform/database/hold.ts'
import { recordId, text } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { refuseName } from '../rules.ts'
import { listSavedViews, updateViewName } from '../store.ts'
import { viewOwner } from '../view-owner.ts'

/** Gives a saved view of one's own another name. Codes: not-found, required, name-taken. */
export const renameView = defineAction({
  name: 'rename-view',
  citation: 'R 4(7)',
  input: z.strictObject({ id: recordId, name: text(60) }),
  allowed: mayWithLicences('rename-view'),
  run: async ({ transaction, actor }: Asked, { id, name }) => {
    const owner = viewOwner(actor)
    if (owner.authorityId === '') return refused({ code: 'not-found' })
    await holdName(transaction, `views ${owner.account}`)
    const known = await listSavedViews(transaction, owner)
    if (!known.some(view => view.id === id)) return refused({ code: 'not-found' })
    const others = known.filter(view => view.id !== id)
    const taken = refuseName(name, others)
    if (taken !== undefined) return refused(taken)
    await updateViewName(transaction, { id, name })
    return done({ id })
  },
})
