import { z } from 'zod'
import { defineAction, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { insertCopy } from '../../drafts/steps/insert-copy.ts'
import { completeImport } from '../../form/steps/complete-import.ts'
import { kindOf } from '../../kind.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { holdDocument } from '../../store/hold.ts'
import { contentOf, followingOf } from '../rules.ts'
import { insertLink } from '../store.ts'

/**
 * A draft of an application for a licence that follows from a statement for a fair, or from a licence whose goods left
 * the Union: with the same objects and their numbers, the files that are confirmed, and a link in box I.10. Codes:
 * not-found, cannot-be-followed, too-many-drafts.
 */
export const followDocument = defineAction({
  name: 'follow-document',
  citation: 'IR 7',
  input: z.strictObject({
    id: recordId,
    photographs: z.array(recordId).default([]),
    supportingDocuments: z.array(recordId).default([]),
  }),
  allowed: mayWithDocuments('follow-document'),
  run: async (context: Asked, { id, photographs, supportingDocuments }) => {
    const { transaction, actor, now, services } = context
    await holdDocument(transaction, { id, scope: documentScope(actor, now) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    const source = found.value
    const following = followingOf(actor, source)
    if (following === undefined) return refused({ code: 'cannot-be-followed', citation: 'IR 7' })
    const kind = kindOf(services.kinds, 'ICG-L')
    const content = await completeImport.run(context, { kind, content: contentOf(following, source) })
    if (!content.ok) return content
    const files = { photographs, supportingDocuments }
    const copying = { source, type: kind.type, content: content.value, ...files, link: following }
    const begun = await insertCopy.run(context, copying)
    if (!begun.ok) return begun
    await insertLink(transaction, { earlier: id, later: begun.value.id, relation: following, at: now })
    return begun
  },
})
