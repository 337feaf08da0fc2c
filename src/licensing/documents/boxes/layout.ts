import type { Phrase } from '../../../platform/words/words.ts'
import type { StepName } from '../types.ts'
import { words } from '../words.ts'
import { boxWords as w } from './words.ts'

/** Rows that stand together in a form. */
export interface FormSection {
  readonly name: string
  readonly title?: Phrase
}

/** The pages of the form and their sections, in their order; which section a row stands in, the row says. */
export const formPages = {
  import: [{ name: 'country' }, { name: 'import' }, { name: 'fair', title: w.artFair }],
  good: [
    { name: 'category' },
    { name: 'what', title: words.whatTitle },
    { name: 'dating', title: words.datingTitle },
    { name: 'maker', title: words.makerTitle },
    { name: 'value', title: words.valueTitle },
  ],
  photographs: [
    { name: 'present', title: words.presentTitle },
    { name: 'measurements', title: words.measurementsTitle },
  ],
  provenance: [{ name: 'country' }, { name: 'permit' }, { name: 'owner' }],
  summary: [{ name: 'rejection', title: w.rejectedBefore }, { name: 'declaration' }],
} as const satisfies Record<string, readonly FormSection[]>

/** A page of the form. */
export type PageName = keyof typeof formPages

/** A section of a page of the form. */
export type FormPlace = {
  [Page in PageName]: readonly [page: Page, section: (typeof formPages)[Page][number]['name']]
}[PageName]

/** The pages that are saved box by box; the declaration itself is given with the signature. */
export const savedPages = [
  'import',
  'good',
  'photographs',
  'provenance',
  'summary',
] as const satisfies PageName[]

const pagesOfGood: readonly PageName[] = ['good', 'photographs']

/** Whether a page is about one good: a document of several goods has it for each. */
export function isPageOfGood(page: PageName): boolean {
  return pagesOfGood.includes(page)
}

/** Where a page stands below its document; of a good only where a document of its kind has several. */
export function pageBelow(page: PageName, goodId: string | undefined): string {
  return goodId !== undefined && isPageOfGood(page) ? `goods/${goodId}/${page}` : page
}

/** The step whose version guards a page against lost changes. */
export const stepOfPage = {
  import: 'import',
  good: 'good',
  photographs: 'measurements',
  provenance: 'provenance',
  summary: 'declaration',
} as const satisfies Record<PageName, StepName>

/** What the boxes of a page are called together where they are said. */
export const partTitles: Readonly<Record<PageName, Phrase>> = {
  import: w.partImport,
  good: w.partGood,
  photographs: w.partPhotographs,
  provenance: w.partProvenance,
  summary: w.partParties,
}
