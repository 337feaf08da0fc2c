import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { mayWithLists } from '../rules.ts'
import { saveLookup } from '../store/lookups.ts'

/** Keeps that an officer looked at a document, to be found again on the officer's home page. Code: not-found. */
export const keepLookup = defineAction({
  name: 'keep-lookup',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLists('keep-lookup'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor, now } = context
    const seen = await loadDocument.run(context, { id })
    if (!seen.ok || actor.kind !== 'person') return refused({ code: 'not-found' })
    await saveLookup(transaction, { accountId: actor.accountId, documentId: id, at: now })
    return done(null)
  },
})
