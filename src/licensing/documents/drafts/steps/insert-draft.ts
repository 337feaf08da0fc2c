import type { DocumentType } from '../../../../law/annex.ts'
import { lifeCycles } from '../../../../law/life-cycles.ts'
import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { Good } from '../../../goods/types.ts'
import { listedFacts } from '../../change-of.ts'
import { eventOf } from '../../rules/events.ts'
import type { Party } from '../../steps/find-holder.ts'
import { insertDocument } from '../../store/documents.ts'
import type { DocumentContent, StepVersions } from '../../types.ts'

/** A draft that begins; its goods are there already. */
export interface Begun extends Party {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly operatorId: string
  readonly content: DocumentContent
  readonly goods: readonly Good[]
  readonly stepVersions: StepVersions
  readonly copiedFrom: string | null
  /** Box I.10. */
  readonly replaces: string | null
  /** The number of the document that it was made from. */
  readonly source?: { readonly [relation in 'copiedFrom' | 'replaces' | 'refersTo']?: string }
}

/** Writes a draft that begins, with its first line in the history. */
export const insertDraft = defineStep({
  name: 'insert-draft',
  citation: 'IR Annex I I.1',
  run: async ({ transaction, actor, now, record }: Asked, begun: Begun) => {
    const { id, type, number, operatorId, stepVersions, copiedFrom, replaces, source } = begun
    await insertDocument(transaction, {
      ...{ id, type, operatorId, stepVersions, copiedFrom, replaces },
      status: lifeCycles[type].initial,
      createdBy: actor.reference,
      createdAt: now,
      number,
      ...listedFacts(begun),
    })
    record(eventOf(begun, { type: 'started', data: { number, ...source } }))
    return done({ id, number })
  },
})
