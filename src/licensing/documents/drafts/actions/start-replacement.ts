import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { kindOf, linkTo } from '../../kind.ts'
import { allowedActions, mayWithDocuments } from '../../rules/permissions.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { findSuccessor } from '../../store/documents.ts'
import { holdDocument } from '../../store/hold.ts'
import type { LinkedDocument } from '../../types.ts'
import { insertCopy } from '../steps/insert-copy.ts'

/**
 * A draft with all that a valid document says, to correct it; the one that was begun before, if there is one. The old
 * document is valid until the new one is signed. Codes: not-found, cannot-be-replaced, too-many-drafts.
 */
export const startReplacement = defineAction({
  name: 'start-replacement',
  citation: 'Default 7',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithDocuments('start-replacement'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor, now, services } = context
    await holdDocument(transaction, { id, scope: documentScope(actor, now) })
    const found = await loadDocument.run(context, { id })
    if (!found.ok) return found
    const source = found.value
    const { verbs } = kindOf(services.kinds, source.type)
    if (!allowedActions(actor, source, verbs).replace)
      return refused({ code: 'cannot-be-replaced', citation: 'Default 7' })
    const begun = await findSuccessor(transaction, source.number)
    if (begun !== undefined) return done<LinkedDocument>(linkTo(services.kinds, begun))
    const { hasDeclared, ...content } = source.content
    const photographs = source.goods.flatMap(good => good.photographs.map(each => each.id))
    const supportingDocuments = source.goods.flatMap(good => good.supportingDocuments.map(each => each.id))
    return insertCopy.run(context, { source, content, photographs, supportingDocuments, link: 'replaces' })
  },
})
