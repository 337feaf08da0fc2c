import type { Citation } from './citations.ts'

/** The three electronic documents: import licence, importer statement, general description. Source: CSW Annex A. */
export type DocumentType = 'ICG-L' | 'ICG-S' | 'ICG-D'

/** All document types, in the order of the customs tables. Source: IR2145 Annex I. */
export const documentTypes = ['ICG-L', 'ICG-S', 'ICG-D'] as const satisfies readonly DocumentType[]

/** Letters of Part A of the Annex; Parts B and C use the same letters. Source: R Annex A. */
export type Category =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g.i'
  | 'g.ii'
  | 'g.iii'
  | 'g.iv'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'

/** Where a category stands below Part A: licence (B), statement (C), or the prohibition alone. */
export type CategoryPart = 'B' | 'C' | 'A only'

/** One category of the Annex. Ages in years and strictly exceeded; values in EUR cents, reached or exceeded, per item. */
export interface AnnexCategory {
  readonly category: Category
  readonly name: string
  readonly part: CategoryPart
  readonly cnHeadings: readonly string[]
  /** Part A's own age limit: more than so many years. */
  readonly partAOverYears?: number
  /** True when Part A's age limit binds furniture but not old musical instruments (category l). */
  readonly partAOverYearsForFurnitureOnly?: true
  /** Minimum age of Part B or C: more than so many years. */
  readonly overYears?: number
  /** Minimum customs value per item of Part C, in EUR cents: so much or more. */
  readonly fromEurCents?: number
  /** Number of items, shown in the customs declaration. Source: R 3(8). */
  readonly supplementaryUnit?: 'p/st'
  readonly citation: Citation
}

const partB = { part: 'B', overYears: 250, supplementaryUnit: 'p/st', citation: 'R Annex B' } as const
const partC = {
  part: 'C',
  overYears: 200,
  fromEurCents: 18_000_00,
  supplementaryUnit: 'p/st',
  citation: 'R Annex C',
} as const
const partAOnly = { part: 'A only', cnHeadings: [], citation: 'R Annex A' } as const

/** Parts A, B and C of the Annex as one table; names are short forms of the legal labels. Source: R Annex A, B, C. */
export const annexCategories = [
  { category: 'a', name: 'rare collections and specimens; palaeontology', cnHeadings: ['9705'], ...partC },
  { category: 'b', name: 'property relating to history', cnHeadings: ['9705'], ...partC },
  {
    category: 'c',
    name: 'products of archaeological excavations or discoveries',
    cnHeadings: ['9705', '9706'],
    ...partB,
  },
  {
    category: 'd',
    name: 'elements of dismembered monuments or archaeological sites, with liturgical icons and statues',
    cnHeadings: ['9705', '9706'],
    ...partB,
  },
  {
    category: 'e',
    name: 'antiquities such as inscriptions, coins and engraved seals',
    cnHeadings: ['9706'],
    partAOverYears: 100,
    ...partC,
  },
  { category: 'f', name: 'objects of ethnological interest', cnHeadings: ['9705'], ...partC },
  { category: 'g.i', name: 'pictures, paintings and drawings by hand', cnHeadings: ['9701'], ...partC },
  { category: 'g.ii', name: 'original statuary art and sculpture', cnHeadings: ['9703'], ...partC },
  { category: 'g.iii', name: 'original engravings, prints and lithographs', cnHeadings: ['9702'], ...partC },
  { category: 'g.iv', name: 'original artistic assemblages and montages', cnHeadings: ['9701'], ...partC },
  { category: 'h', name: 'rare manuscripts and incunabula', cnHeadings: ['9702', '9706'], ...partC },
  { category: 'i', name: 'old books, documents and publications', cnHeadings: ['9705', '9706'], ...partC },
  { category: 'j', name: 'postage, revenue and similar stamps', ...partAOnly },
  { category: 'k', name: 'archives', ...partAOnly },
  {
    category: 'l',
    name: 'furniture and old musical instruments',
    partAOverYears: 100,
    partAOverYearsForFurnitureOnly: true,
    ...partAOnly,
  },
] as const satisfies readonly AnnexCategory[]

const rows: ReadonlyMap<string, AnnexCategory> = new Map(annexCategories.map(row => [row.category, row]))

/** Whether a text is the letter of a category. */
export function isCategory(text: string): text is Category {
  return rows.has(text)
}

/** The row of the Annex for a category. Throws only on a letter outside the type. */
export function getAnnexCategory(category: Category): AnnexCategory {
  const row = rows.get(category)
  if (!row) throw new RangeError(`No category ${category} in the Annex`)
  return row
}

/** The letters of one part, in the order of the Annex. */
export function categoriesOfPart(part: CategoryPart): readonly Category[] {
  return annexCategories.filter(row => row.part === part).map(row => row.category)
}
