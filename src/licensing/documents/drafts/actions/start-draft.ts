import { z } from 'zod'
import { lifeCycles } from '../../../../law/life-cycles.ts'
import { isTreatedAsMemberState } from '../../../../law/territory.ts'
import { defineAction, done, type Refusal, refused } from '../../../../platform/action.ts'
import { holdName } from '../../../../platform/database/hold.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Actor, Asked } from '../../../actor.ts'
import { startGood } from '../../../goods/actions/start-good.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { listedFacts } from '../../rules/change-of.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { findHolder } from '../../steps/find-holder.ts'
import { countDrafts, insertDocument } from '../../store/documents.ts'
import type { DocumentContent } from '../../types.ts'
import { importFields } from '../import-fields.ts'
import { takeNumber } from '../steps/take-number.ts'
import { importContent } from './save-import.ts'

/** The first save of a statement: it gets its reference number and its good an identification (I.1, I.13). */
export const startStatement = defineAction({
  name: 'start-statement',
  citation: 'IR Annex I I.1',
  input: z.object(importFields),
  allowed: mayWithDocuments('start-statement'),
  run: async (context: Asked, written) => {
    const content = await importContent(context, written)
    if (!content.ok) return content
    const tooMany = await refuseDraft(context)
    if (tooMany !== undefined) return refused(tooMany)
    const country = numberCountry(context.actor, content.value)
    const id = newId(context.now)
    const good = await startGood.run(context, { country, documentId: id, position: 1 })
    if (!good.ok) return good
    const number = await takeNumber.run(context, { country })
    if (!number.ok) return number
    return insertDraft(context, { id, content: content.value, number: number.value, good: good.value })
  },
})

/** The country that stands in the numbers: of import, or while that is unknown of the operator. */
export function numberCountry(actor: Actor, { countryOfImport }: DocumentContent): string {
  if (countryOfImport && isTreatedAsMemberState(countryOfImport)) return countryOfImport
  const own = actor.kind === 'person' ? actor.role?.memberState : undefined
  return own !== undefined && isTreatedAsMemberState(own) ? own : 'DK'
}

interface Begun {
  readonly id: string
  readonly content: DocumentContent
  readonly number: string
  readonly good: { readonly id: string; readonly objectNumber: string }
}

async function insertDraft(context: Asked, { id, content, number, good }: Begun) {
  const { transaction, actor, now } = context
  const operatorId = operatorOf(actor) ?? ''
  const party = await findHolder.run(context, { operatorId })
  if (!party.ok) return party
  await insertDocument(transaction, {
    id,
    number,
    type: 'ICG-S',
    operatorId,
    status: lifeCycles['ICG-S'].initial,
    stepVersions: { import: 1, good: 0, measurements: 0, provenance: 0, declaration: 0 },
    createdBy: actor.reference,
    createdAt: now,
    copiedFrom: null,
    replaces: null,
    ...listedFacts({ number, content, goods: [{ ...good, details: {} }], ...party.value }),
  })
  context.record({ type: 'started', record: { type: 'importer-statement', id }, data: { number } })
  return done({ id, number })
}

/** Why an operator begins no further draft; held until the transaction ends, so that two cannot pass at once. */
export async function refuseDraft({ transaction, actor, services }: Asked): Promise<Refusal | undefined> {
  const operatorId = operatorOf(actor) ?? ''
  await holdName(transaction, `drafts ${operatorId}`)
  const maximum = services.quotas.drafts
  const drafts = await countDrafts(transaction, operatorId)
  return drafts < maximum ? undefined : { code: 'too-many-drafts', values: { maximum } }
}
