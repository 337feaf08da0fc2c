import type { DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import { type Classification, type ClassifyFacts, classify } from './classify.ts'
import {
  type ArtFairEventFacts,
  type CulturalUseFacts,
  type SafekeepingFacts,
  unmetForArtFair,
  unmetForCulturalUse,
  unmetForSafekeeping,
} from './exemptions.ts'
import { isImport, type Procedure } from './procedures.ts'

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

/** One row: the first whose condition holds decides; `go on` only records that it applied. */
export interface DecisionRow {
  readonly row: string
  readonly condition: string
  readonly holds: (decided: Decided) => boolean
  readonly result: Requirement | 'go on'
  readonly citation: Citation
}

const isCovered = ({ part }: Decided): boolean => part === 'B' || part === 'C'
const hasOnly = ({ facts }: Decided, letters: readonly string[]): boolean =>
  facts.categories.every(category => letters.includes(category))
const hasAny = ({ facts }: Decided, letters: readonly string[]): boolean =>
  facts.categories.some(category => letters.includes(category))

function isSafekept({ facts }: Decided): boolean {
  const { safekeeping, procedure } = facts
  return safekeeping !== undefined && unmetForSafekeeping({ ...safekeeping, procedure }).length === 0
}

function isCulturalUse({ facts }: Decided): boolean {
  const { culturalUse, procedure } = facts
  return culturalUse !== undefined && unmetForCulturalUse({ ...culturalUse, procedure }).length === 0
}

function isArtFair({ facts }: Decided): boolean {
  const { artFair, procedure } = facts
  return artFair !== undefined && unmetForArtFair({ ...artFair, procedure }).length === 0
}

/** Rows 0 to 11, top-down. Row 1 stays in force whatever the result. Source: R 1 to 5, R Annex. */
export const decisionRows = [
  {
    row: '0',
    condition:
      'created or discovered in the customs territory of the Union as it stands at the time of import',
    holds: d => d.facts.isCreatedOrDiscoveredInUnion,
    result: 'nothing',
    citation: 'R 1(2)',
  },
  {
    row: '0b',
    condition: 'in no category of Part A',
    holds: d => d.part === 'none',
    result: 'nothing',
    citation: 'R 2(1)',
  },
  {
    row: '1',
    condition:
      'removed from the country of creation or discovery in breach of its laws: any age, value, procedure',
    holds: d => d.facts.isIllegalExportKnown,
    result: 'prohibited',
    citation: 'R 3(1)',
  },
  {
    row: '2',
    condition: 'no import: transit, temporary storage, outward processing',
    holds: d => !isImport(d.facts.procedure),
    result: 'nothing',
    citation: 'R 2(3)',
  },
  {
    row: '3',
    condition: 'only categories (j), (k), (l)',
    holds: d => hasOnly(d, ['j', 'k', 'l']),
    result: 'nothing',
    citation: 'R Annex A',
  },
  {
    row: '4',
    condition: 'returned goods within UCC 203, released for free circulation',
    holds: d => d.facts.isReturnedGoods && d.facts.procedure === 'free circulation',
    result: 'nothing',
    citation: 'R 3(4)(a)',
  },
  {
    row: '5',
    condition: 'category (c) or (d), not more than 250 years old, and no category of Part C met',
    holds: d => d.part === 'A only' && hasAny(d, ['c', 'd']),
    result: 'nothing',
    citation: 'R Annex B',
  },
  {
    row: '6',
    condition: 'a category of Part C, not more than 200 years old or below EUR 18 000',
    holds: d => d.part === 'A only',
    result: 'nothing',
    citation: 'R Annex C',
  },
  {
    row: '7',
    condition:
      'Part B or C, safekeeping in a designated refuge on the accepted request of a third-country authority',
    holds: d => isCovered(d) && isSafekept(d),
    result: 'general description',
    citation: 'R 3(4)(b)',
  },
  {
    row: '8',
    condition:
      'Part B or C, temporary admission for a cultural or educational purpose by a registered establishment',
    holds: d => isCovered(d) && isCulturalUse(d),
    result: 'general description',
    citation: 'R 3(4)(c)',
  },
  {
    row: '8b',
    condition: 'a cultural or educational purpose whose conditions are not all met: not exempt',
    holds: d => isCovered(d) && d.facts.culturalUse !== undefined,
    result: 'go on',
    citation: 'IR 3(4)',
  },
  {
    row: '9',
    condition: 'Part C, any import',
    holds: d => d.part === 'C',
    result: 'importer statement',
    citation: 'R 5(1)',
  },
  {
    row: '10',
    condition: 'Part B, temporary admission for a commercial art fair',
    holds: d => d.part === 'B' && isArtFair(d),
    result: 'importer statement',
    citation: 'R 3(5)',
  },
  {
    row: '11',
    condition: 'Part B, any other import, any value',
    holds: d => d.part === 'B',
    result: 'import licence',
    citation: 'R 4(1)',
  },
] as const satisfies readonly DecisionRow[]

/** A row that refines rows 7 to 11; `result` replaces the result where the refinement changes it. */
export interface RefinementRow {
  readonly row: string
  readonly condition: string
  readonly holds: (decided: Decided, result: Requirement) => boolean
  readonly result?: Requirement
  readonly citation: Citation
}

/** Rows 12 to 17. Source: R 3(5), IR 5(4), 6(1), 7 and 11(3). */
export const refinementRows = [
  {
    row: '12',
    condition:
      'shown at a fair before, now another import: apply in the Member State of the first temporary admission',
    holds: (d, result) =>
      result === 'import licence' && d.facts.earlierDocument === 'fair statement of this entry',
    citation: 'IR 5(4)',
  },
  {
    row: '13',
    condition: 'fits Part B and Part C: Part B prevails',
    holds: d => d.classification.reasons.some(reason => reason.code === 'part-b-prevails'),
    citation: 'Default 8',
  },
  {
    row: '14',
    condition: 'licensed and not re-exported since: the same licence still serves, no new document',
    holds: d => d.part === 'B' && d.facts.earlierDocument === 'licence of this entry',
    result: 'nothing',
    citation: 'IR 6(1)',
  },
  {
    row: '14b',
    condition: 'statement of this entry still valid: it serves the next procedure',
    holds: d =>
      d.part === 'C' &&
      ['statement of this entry', 'fair statement of this entry'].includes(d.facts.earlierDocument),
    result: 'nothing',
    citation: 'Default 12',
  },
  {
    row: '15',
    condition: 'licensed before, exported and back, not returned goods: a new licence, simplified',
    holds: (d, result) =>
      result === 'import licence' && d.facts.earlierDocument === 'licence of an earlier entry',
    citation: 'IR 7',
  },
  {
    row: '16',
    condition: 'imported with a statement before: a new statement',
    holds: (d, result) =>
      result === 'importer statement' && d.facts.earlierDocument === 'statement of an earlier entry',
    citation: 'IR 11(3)',
  },
  {
    row: '17',
    condition: 'age or value open around a threshold: ask for an appraisal, until then the stricter document',
    holds: d => isCovered(d) && d.classification.uncertain.length > 0,
    citation: 'Default 26',
  },
] as const satisfies readonly RefinementRow[]

/** The answer: `row` decided, `refinements` qualified it, the classification says why. */
export interface RequiredDocument {
  readonly result: Requirement
  readonly row: string
  readonly citation: Citation
  readonly refinements: readonly { readonly row: string; readonly citation: Citation }[]
  readonly classification: Classification
}

function decide(decided: Decided): { deciding: DecisionRow; passed: readonly DecisionRow[] } {
  const rows: readonly DecisionRow[] = decisionRows
  const holding = rows.filter(row => row.holds(decided))
  const deciding = holding.find(row => row.result !== 'go on')
  if (!deciding) throw new Error('The decision table has a hole')
  return { deciding, passed: holding.slice(0, holding.indexOf(deciding)) }
}

/** Licence, statement, description, nothing or prohibited. Source: R 1 to 5, IR 2 to 7 and 11. */
export function requiredDocument(facts: RequiredDocumentFacts): RequiredDocument {
  const classification = classify(facts)
  const decided: Decided = { facts, part: classification.part, classification }
  const { deciding, passed } = decide(decided)
  const base = deciding.result === 'go on' ? 'nothing' : deciding.result
  const rows: readonly RefinementRow[] = refinementRows
  const refining =
    base === 'nothing' || base === 'prohibited' ? [] : rows.filter(row => row.holds(decided, base))
  const replacing = refining.find(row => row.result !== undefined)
  return {
    result: replacing?.result ?? base,
    row: deciding.row,
    citation: replacing?.citation ?? deciding.citation,
    refinements: [...passed, ...refining].map(({ row, citation }) => ({ row, citation })),
    classification,
  }
}

/** The type of document for a requirement; undefined for nothing and prohibited. */
export function documentTypeFor(requirement: Requirement): DocumentType | undefined {
  const types = {
    nothing: undefined,
    prohibited: undefined,
    'general description': 'ICG-D',
    'importer statement': 'ICG-S',
    'import licence': 'ICG-L',
  } as const satisfies Record<Requirement, DocumentType | undefined>
  return types[requirement]
}
