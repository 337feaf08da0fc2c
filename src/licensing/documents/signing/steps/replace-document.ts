import { z } from 'zod'
import { transition } from '../../../../law/life-cycles.ts'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { text } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { documentScope } from '../../rules/scope.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { holdNumber, updateStatus } from '../../store/documents.ts'

/** Ends the statement that one signed now corrects; held until the transaction ends. Code: cannot-be-replaced. */
export const replaceStatement = defineAction({
  name: 'replace-statement',
  citation: 'IR2145 Annex I',
  input: z.object({ number: text(40), replacedBy: text(40) }),
  allowed: mayWithDocuments('replace-statement'),
  run: async (context: Asked, { number, replacedBy }) => {
    const { transaction, actor, now } = context
    const id = await holdNumber(transaction, { number, scope: documentScope(actor) })
    const replaced = id === undefined ? undefined : await loadDocument.run(context, { id })
    const step = replaced?.ok && transition('ICG-S', replaced.value.status, 'replace-statement')
    if (id === undefined || !step || !step.ok)
      return refused({ code: 'cannot-be-replaced', citation: 'Default 7' })
    await updateStatus(transaction, { id, status: step.to, at: now })
    context.record({ type: 'replaced', record: { type: 'importer-statement', id }, data: { replacedBy } })
    return done({ id })
  },
})
