import type { DocumentType } from '../../../../law/annex.ts'
import { defineStep, done } from '../../../../platform/action.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { copyGood } from '../../../goods/steps/copy-good.ts'
import type { Good } from '../../../goods/types.ts'
import { takeNumber } from '../../form/steps/take-number.ts'
import { linkTo } from '../../kind.ts'
import type { Document, DocumentContent, LinkedDocument } from '../../types.ts'
import { numberCountry } from '../rules/number-country.ts'
import { countDraft } from './count-draft.ts'
import { insertDraft } from './insert-draft.ts'

const stepVersions = { import: 1, good: 1, measurements: 1, provenance: 1, declaration: 0 }

/** What a new draft takes from another document, and how it is linked to it. */
export interface Copying {
  readonly source: Document
  readonly content: DocumentContent
  /** Identifiers of those that go along. */
  readonly photographs: readonly string[]
  readonly supportingDocuments: readonly string[]
  /** Of the new one, where it is of another type. */
  readonly type?: DocumentType
  readonly link: 'copied' | 'replaces' | 'fair statement' | 'earlier licence'
}

/** A new draft of the same holder like a document, with numbers of its own. Codes: too-many-drafts. */
export const insertCopy = defineStep({
  name: 'insert-copy',
  citation: 'Default 6',
  run: async (
    context: Asked,
    { source, content, photographs, supportingDocuments, link, ...target }: Copying,
  ) => {
    const { operatorId, holder, isHolderListed } = source
    const { type = source.type } = target
    const isSameObject = link === 'fair statement' || link === 'earlier licence'
    const counted = await countDraft.run(context, { operatorId })
    if (!counted.ok) return counted
    const country = numberCountry(context.actor, content)
    const id = newId(context.now)
    const goods: Good[] = []
    for (const [index, good] of source.goods.entries()) {
      const number = isSameObject ? { objectNumber: good.objectNumber } : {}
      const place = { ...number, documentId: id, operatorId, position: index + 1, country }
      const copied = await copyGood.run(context, { good, photographs, supportingDocuments, ...place })
      if (!copied.ok) return copied
      goods.push(copied.value)
    }
    const number = await takeNumber.run(context, { type, country })
    if (!number.ok) return number
    const inserted = await insertDraft.run(context, {
      ...{ id, type, number: number.value, operatorId, content, goods, stepVersions, holder, isHolderListed },
      copiedFrom: link === 'copied' ? source.id : null,
      replaces: link === 'replaces' ? source.number : null,
      source: sourceOf(link, source.number),
    })
    if (!inserted.ok) return inserted
    return done<LinkedDocument>(linkTo(context.services.kinds, { type, ...inserted.value }))
  },
})

/** What the history says of where the draft comes from. */
function sourceOf(link: Copying['link'], number: string) {
  if (link === 'copied') return { copiedFrom: number }
  return link === 'replaces' ? { replaces: number } : { refersTo: number }
}
