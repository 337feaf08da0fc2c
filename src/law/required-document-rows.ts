import type { Citation } from './citations.ts'
import { unmetForArtFair, unmetForCulturalUse, unmetForSafekeeping } from './exemptions.ts'
import { isImport } from './procedures.ts'
import { type Decided, isCovered, type Requirement } from './required-document-facts.ts'

/** One row: the first whose condition holds decides; `go on` only records that it applied. */
export interface DecisionRow {
  readonly row: string
  readonly condition: string
  readonly holds: (decided: Decided) => boolean
  readonly result: Requirement | 'go on'
  readonly citation: Citation
}

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
