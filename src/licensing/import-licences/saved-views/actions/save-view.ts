import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdName } from '../../../../platform/database/hold.ts'
import { text } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { workFields } from '../../work-fields.ts'
import { mostViews, refuseName } from '../rules.ts'
import { insertSavedView, listSavedViews } from '../store.ts'
import { viewOwner } from '../view-owner.ts'

/** Gives a name to the filters of a work list, for oneself. Codes: required, name-taken, too-many-views, not-found. */
export const saveView = defineAction({
  name: 'save-view',
  citation: 'R 4(7)',
  input: z.strictObject({ name: text(60), ...workFields }),
  allowed: mayWithLicences('save-view'),
  run: async ({ transaction, actor, now }: Asked, { name, ...asked }) => {
    if (authorityOf(actor) === undefined) return refused({ code: 'not-found' })
    const owner = viewOwner(actor)
    await holdName(transaction, `views ${owner.account}`)
    const known = await listSavedViews(transaction, owner)
    const taken = refuseName(name, known)
    if (taken !== undefined) return refused(taken)
    if (known.length >= mostViews)
      return refused({ code: 'too-many-views', field: 'name', values: { maximum: mostViews } })
    const view = { id: newId(now), name, asked }
    await insertSavedView(transaction, { ...view, ...owner, at: now })
    return done(view)
  },
})
