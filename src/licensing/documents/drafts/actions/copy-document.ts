import { z } from 'zod'
import { lifeCycles } from '../../../../law/life-cycles.ts'
import { defineAction, done, type Outcome, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { copyGood } from '../../../goods/actions/copy-good.ts'
import { findGood } from '../../../goods/actions/find-good.ts'
import { listedFacts } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { loadDocument } from '../../steps/load-document.ts'
import { insertDocument } from '../../store/documents.ts'
import type { Document, DocumentContent, LinkedDocument } from '../../types.ts'
import { takeNumber } from '../steps/take-number.ts'
import { numberCountry, refuseDraft } from './start-draft.ts'

const chosen = z
  .union([recordId.transform(id => [id]), z.array(recordId)])
  .optional()
  .transform(ids => ids ?? [])

/** A new draft like a statement: declaration and date are answered anew, files only where chosen. */
export const copyStatement = defineAction({
  name: 'copy-statement',
  citation: 'IR 11(3)',
  input: z.object({ id: recordId, photographs: chosen, supportingDocuments: chosen }),
  allowed: mayWithDocuments('copy-statement'),
  run: async (context: Asked, { id, photographs, supportingDocuments }) => {
    const source = await loadDocument.run(context, { id })
    if (!source.ok) return source
    const { plannedImportDate, exportPermit, hasDeclared, localReference, ...content } = source.value.content
    const from = { copiedFrom: source.value.id, replaces: null }
    return insertCopy(context, source.value, { content, photographs, supportingDocuments, from })
  },
})

/** What a new draft takes from another statement, and how it is linked to it. */
export interface Copying {
  readonly content: DocumentContent
  /** Identifiers of those that go along. */
  readonly photographs: readonly string[]
  readonly supportingDocuments: readonly string[]
  readonly from:
    | { readonly copiedFrom: string; readonly replaces: null }
    | { readonly copiedFrom: null; readonly replaces: string }
}

/** A new draft of one's operator like a statement, with numbers of its own. Codes: too-many-drafts, not-found. */
export async function insertCopy(
  context: Asked,
  source: Document,
  { content, photographs, supportingDocuments, from }: Copying,
): Promise<Outcome<LinkedDocument>> {
  const tooMany = await refuseDraft(context)
  if (tooMany !== undefined) return refused(tooMany)
  const country = numberCountry(context.actor, content)
  const files = { photographs: [...photographs], supportingDocuments: [...supportingDocuments] }
  const { transaction, actor, now } = context
  const id = newId(now)
  const place = { documentId: id, position: 1 }
  const copied = await copyGood.run(context, { goodId: source.goods[0].id, country, ...files, ...place })
  if (!copied.ok) return copied
  const good = await findGood.run(context, { goodId: copied.value.id })
  if (!good.ok) return good
  const number = await takeNumber.run(context, { country })
  if (!number.ok) return number
  await insertDocument(transaction, {
    id,
    type: 'ICG-S',
    operatorId: source.operatorId,
    status: lifeCycles['ICG-S'].initial,
    stepVersions: { import: 1, good: 1, measurements: 1, provenance: 1, declaration: 0 },
    createdBy: actor.reference,
    createdAt: now,
    ...from,
    number: number.value,
    ...listedFacts({ ...source, number: number.value, content, goods: [good.value] }),
  })
  const link = from.replaces === null ? { copiedFrom: source.number } : { replaces: source.number }
  const data = { number: number.value, ...link }
  context.record({ type: 'started', record: { type: 'importer-statement', id }, data })
  return done({ id, number: number.value })
}
