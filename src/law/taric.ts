import { type Category, getAnnexCategory } from './annex.ts'
import type { Citation } from './citations.ts'
import type { AgeSpan } from './dating.ts'

/** A TARIC code created for this control: its category and the ages it stands for, in years. Source: TARIC 9706. */
export interface TaricMeaning {
  readonly code: string
  readonly category: Category
  /** More than so many years. */
  readonly overYears: number
  /** At most so many years. */
  readonly upToYears?: number
  readonly citation: Citation
}

/** The codes of heading 9706, the only ones whose texts are confirmed. Source: TARIC 9706; Default 2. */
export const taricMeanings = [
  { code: '9706100012', category: 'c', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706100014', category: 'd', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706100016', category: 'e', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706100020', category: 'h', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706100024', category: 'i', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706100028', category: 'l', overYears: 250, citation: 'TARIC 9706 10 00' },
  { code: '9706900010', category: 'c', overYears: 100, upToYears: 250, citation: 'TARIC 9706 90 00' },
  { code: '9706900012', category: 'd', overYears: 100, upToYears: 250, citation: 'TARIC 9706 90 00' },
  { code: '9706900016', category: 'e', overYears: 200, upToYears: 250, citation: 'TARIC 9706 90 00' },
  { code: '9706900018', category: 'e', overYears: 100, upToYears: 200, citation: 'TARIC 9706 90 00' },
  { code: '9706900020', category: 'h', overYears: 200, upToYears: 250, citation: 'TARIC 9706 90 00' },
  { code: '9706900022', category: 'h', overYears: 100, upToYears: 200, citation: 'TARIC 9706 90 00' },
  { code: '9706900024', category: 'i', overYears: 200, upToYears: 250, citation: 'TARIC 9706 90 00' },
  { code: '9706900026', category: 'i', overYears: 100, upToYears: 200, citation: 'TARIC 9706 90 00' },
] as const satisfies readonly TaricMeaning[]

/** What a TARIC code may say against the rest of the description; none of it blocks. Source: Default 27. */
export interface TaricWarning {
  readonly code: 'taric-heading-unusual' | 'taric-category-contradicts' | 'taric-age-contradicts'
  readonly citation: Citation
  readonly values: Readonly<Record<string, string | number>>
}

/** Without spaces and dots. */
export function normaliseTaric(text: string): string {
  return text.replace(/[\s.]/g, '')
}

/** Whether a text is ten digits, spaces and dots aside. Source: IR Annex I I.14. */
export function isTaricCode(text: string): boolean {
  return /^\d{10}$/.test(normaliseTaric(text))
}

function headingWarnings(code: string, category: Category): readonly TaricWarning[] {
  const headings = getAnnexCategory(category).cnHeadings
  const heading = code.slice(0, 4)
  if (headings.length === 0 || headings.includes(heading)) return []
  const values = { heading, expected: headings.join(', '), category }
  return [{ code: 'taric-heading-unusual', citation: getAnnexCategory(category).citation, values }]
}

function meaningWarnings(
  meaning: TaricMeaning,
  category: Category,
  ages: AgeSpan | undefined,
): readonly TaricWarning[] {
  const { citation, overYears, upToYears = Number.POSITIVE_INFINITY } = meaning
  const values = { expected: meaning.category, category, overYears }
  const isOtherCategory = meaning.category !== category
  const isOtherAge = ages !== undefined && (ages.oldest <= overYears || ages.youngest > upToYears)
  return [
    ...(isOtherCategory ? [{ code: 'taric-category-contradicts' as const, citation, values }] : []),
    ...(isOtherAge ? [{ code: 'taric-age-contradicts' as const, citation, values }] : []),
  ]
}

/** Contradictions between TARIC code, category and dating. A code that is not ten digits has none. Source: Default 2. */
export function taricWarnings(
  text: string,
  category: Category,
  ages: AgeSpan | undefined,
): readonly TaricWarning[] {
  if (!isTaricCode(text)) return []
  const code = normaliseTaric(text)
  const meaning = taricMeanings.find(row => row.code === code)
  return [...headingWarnings(code, category), ...(meaning ? meaningWarnings(meaning, category, ages) : [])]
}
