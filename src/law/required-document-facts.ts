import type { Classification, ClassifyFacts } from './classify.ts'
import type { ArtFairEventFacts, CulturalUseFacts, SafekeepingFacts } from './exemptions.ts'
import type { Procedure } from './procedures.ts'

/** What has to be made before the goods are brought in. */
export type Requirement =
  | 'nothing'
  | 'prohibited'
  | 'general description'
  | 'importer statement'
  | 'import licence'

/** A document the good already has. "This entry": it has not left the Union since. */
export type EarlierDocument =
  | 'none'
  | 'licence of this entry'
  | 'statement of this entry'
  | 'fair statement of this entry'
  | 'licence of an earlier entry'
  | 'statement of an earlier entry'

/** What the decision looks at. Categories, ages and value as in `classify`. */
export interface RequiredDocumentFacts extends ClassifyFacts {
  /** Created or discovered in the customs territory as it stands at the time of import: either suffices. */
  readonly isCreatedOrDiscoveredInUnion: boolean
  /** Known to have been removed from the country of creation or discovery in breach of its laws. */
  readonly isIllegalExportKnown: boolean
  readonly procedure: Procedure
  /** Returned goods within UCC 203: see `unmetForReturnedGoods`. */
  readonly isReturnedGoods: boolean
  readonly safekeeping?: Omit<SafekeepingFacts, 'procedure'> | undefined
  readonly culturalUse?: Omit<CulturalUseFacts, 'procedure'> | undefined
  readonly artFair?: Omit<ArtFairEventFacts, 'procedure'> | undefined
  readonly earlierDocument: EarlierDocument
}

/** Facts and the part of the Annex they lead to. */
export interface Decided {
  readonly facts: RequiredDocumentFacts
  readonly part: Classification['part']
  readonly classification: Classification
}

/** Whether the good falls under Part B or C. Source: R Annex. */
export function isCovered({ part }: Decided): boolean {
  return part === 'B' || part === 'C'
}
