import type { AnnexCategory, Category } from './annex.ts'
import { getAnnexCategory } from './annex.ts'
import type { Citation } from './citations.ts'
import type { AgeSpan } from './dating.ts'

/** What classification looks at. */
export interface ClassifyFacts {
  /** Every letter of Part A the good fits; empty: none. */
  readonly categories: readonly Category[]
  /** Lowest and highest possible age in years; equal when the age is known. Undefined: unknown, taken as covered. */
  readonly ages?: AgeSpan | undefined
  /** Customs value per item in EUR cents. Undefined: unknown, taken as covered. Source: R Annex C. */
  readonly valueEurCents?: number | undefined
  /** For category l: true for furniture, whose age limit of 100 years does not bind old musical instruments. */
  readonly isFurniture?: boolean | undefined
}

/** Part B: licence. Part C: statement. `A only`: the prohibition alone. `none`: outside the Annex. */
export type AnnexPart = 'B' | 'C' | 'A only' | 'none'

/** Why a category is or is not met. */
export type ClassifyReasonCode =
  | 'not-listed'
  | 'part-a-age-too-low'
  | 'part-a-only'
  | 'age-too-low'
  | 'value-too-low'
  | 'part-b-met'
  | 'part-c-met'
  | 'part-b-prevails'

/** One reason, with the row of the Annex or the recital behind it. */
export interface ClassifyReason {
  readonly code: ClassifyReasonCode
  readonly category?: Category
  readonly citation: Citation
}

/** Which threshold the facts leave open: the good is covered until shown otherwise. Source: Default 26. */
export type Uncertainty = 'age' | 'value'

/** The part a good falls under, and why. */
export interface Classification {
  readonly part: AnnexPart
  readonly considered: readonly Category[]
  readonly reasons: readonly ClassifyReason[]
  readonly uncertain: readonly Uncertainty[]
}

interface Test {
  readonly category: Category
  readonly met: AnnexPart
  readonly reason: ClassifyReason
  readonly uncertain: readonly Uncertainty[]
}

/** Whether an age is over a limit: yes, no, or open because the dating straddles it. "More than" is strict. */
function isOver(ages: AgeSpan | undefined, years: number): 'yes' | 'no' | 'open' {
  if (ages === undefined) return 'open'
  if (ages.youngest > years) return 'yes'
  return ages.oldest > years ? 'open' : 'no'
}

function isBelowPartA(row: AnnexCategory, facts: ClassifyFacts): boolean {
  if (row.partAOverYears === undefined) return false
  if (row.partAOverYearsForFurnitureOnly && facts.isFurniture !== true) return false
  return isOver(facts.ages, row.partAOverYears) === 'no'
}

function reason(
  code: ClassifyReasonCode,
  row: AnnexCategory,
  citation: Citation = row.citation,
): ClassifyReason {
  return { code, category: row.category, citation }
}

function testPartA(row: AnnexCategory, facts: ClassifyFacts): Test | undefined {
  const { category } = row
  if (isBelowPartA(row, facts)) {
    return { category, met: 'none', reason: reason('part-a-age-too-low', row, 'R Annex A'), uncertain: [] }
  }
  if (row.part !== 'A only') return undefined
  return { category, met: 'A only', reason: reason('part-a-only', row), uncertain: [] }
}

function testThresholds(row: AnnexCategory, facts: ClassifyFacts): Test {
  const { category } = row
  const over = isOver(facts.ages, row.overYears ?? 0)
  if (over === 'no') return { category, met: 'A only', reason: reason('age-too-low', row), uncertain: [] }
  const from = row.fromEurCents
  if (from !== undefined && facts.valueEurCents !== undefined && facts.valueEurCents < from) {
    return { category, met: 'A only', reason: reason('value-too-low', row), uncertain: [] }
  }
  const isValueOpen = from !== undefined && facts.valueEurCents === undefined
  const uncertain: readonly Uncertainty[] = [
    ...(over === 'open' ? (['age'] as const) : []),
    ...(isValueOpen ? (['value'] as const) : []),
  ]
  const code = row.part === 'B' ? 'part-b-met' : 'part-c-met'
  return { category, met: row.part, reason: reason(code, row), uncertain }
}

function testCategory(category: Category, facts: ClassifyFacts): Test {
  const row = getAnnexCategory(category)
  return testPartA(row, facts) ?? testThresholds(row, facts)
}

function strictest(tests: readonly Test[]): AnnexPart {
  const order = ['B', 'C', 'A only'] as const
  return order.find(part => tests.some(test => test.met === part)) ?? 'none'
}

/**
 * The part of the Annex a good falls under. Part B is tested before Part C and prevails, so that a test of Part C never
 * rescues a good of Part B. Source: R Annex A, B, C; Default 8.
 */
export function classify(facts: ClassifyFacts): Classification {
  const tests = facts.categories.map(category => testCategory(category, facts))
  const part = strictest(tests)
  const reasons = tests.map(test => test.reason)
  const uncertain = new Set(tests.filter(test => test.met === part).flatMap(test => test.uncertain))
  const isBoth = part === 'B' && tests.some(test => test.met === 'C')
  return {
    part,
    considered: facts.categories,
    reasons: [
      ...reasons,
      ...(isBoth ? [{ code: 'part-b-prevails', citation: 'Default 8' } as const] : []),
      ...(tests.length === 0 ? [{ code: 'not-listed', citation: 'R 2(1)' } as const] : []),
    ],
    uncertain: [...uncertain],
  }
}
