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
  provenance: [{ name: 'country' }, { name: 'owner' }],
  summary: [{ name: 'declaration' }],
} as const satisfies Record<string, readonly FormSection[]>

/** A page of the form. */
export type PageName = keyof typeof formPages

/** A section of a page of the form. */
export type FormPlace = {
  [Page in PageName]: readonly [page: Page, section: (typeof formPages)[Page][number]['name']]
}[PageName]

/** The pages that are saved box by box; the declaration is given with the signature. */
export const savedPages = ['import', 'good', 'photographs', 'provenance'] as const satisfies PageName[]

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
