import type { Phrase } from '../../../platform/words/words.ts'
import type { StepName } from '../types.ts'
import { words } from '../words.ts'
import type { FieldKey, TableBox } from './table.ts'
import { boxWords as w } from './words.ts'

/** The pages of the form, in their order. */
export type PageName = 'import' | 'good' | 'photographs' | 'provenance' | 'summary'

/** Rows that stand together in a form. */
export interface FormSection {
  readonly name: string
  readonly title?: Phrase
  readonly rows: readonly FieldKey[]
}

/** Where each row is filled in: every row stands once. */
export const formPages = {
  import: [
    { name: 'country', rows: ['countryOfImport'] },
    {
      name: 'import',
      rows: ['customsOffice', 'plannedImportDate', 'documentLanguage', 'localReference'],
    },
    { name: 'fair', title: w.artFair, rows: ['isCommercialArtFair', 'artFair'] },
  ],
  good: [
    { name: 'category', rows: ['category', 'taric'] },
    {
      name: 'what',
      title: words.whatTitle,
      rows: ['type', 'typeOther', 'title', 'subject', 'materials', 'techniques', 'description'],
    },
    { name: 'dating', title: words.datingTitle, rows: ['dating'] },
    { name: 'maker', title: words.makerTitle, rows: ['maker', 'origin', 'historicalOrigin'] },
    { name: 'value', title: words.valueTitle, rows: ['customsValue', 'isCoins', 'pieces'] },
  ],
  photographs: [
    {
      name: 'present',
      title: words.presentTitle,
      rows: [
        'isThreeDimensional',
        'viewsNotAppropriate',
        'hasMarks',
        'hasDistinguishingFeatures',
        'hasInscriptions',
      ],
    },
    {
      name: 'measurements',
      title: words.measurementsTitle,
      rows: [
        'shape',
        'weightGrams',
        'heightMillimetres',
        'widthMillimetres',
        'depthMillimetres',
        'diameterMillimetres',
      ],
    },
  ],
  provenance: [
    {
      name: 'country',
      rows: ['countryOfInterest', 'countryOfInterestBasis', 'countryOfInterestReason', 'exportPermit'],
    },
    { name: 'owner', rows: ['owner'] },
  ],
  summary: [{ name: 'declaration', rows: ['hasDeclared'] }],
} as const satisfies Record<PageName, readonly FormSection[]>

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

/** Boxes that are said together, and where they are changed. */
export interface SaidSection {
  readonly page: PageName
  readonly title: Phrase
  readonly boxes: readonly TableBox[]
}

/** Where each box is said, in the order of the law; type, number, status and QR code stand in the heading. */
export const saidSections = [
  {
    page: 'import',
    title: w.partImport,
    boxes: ['I.4', 'I.5', 'I.6', 'Import date', 'Language', 'I.7', 'I.8', 'I.9', 'I.10'],
  },
  {
    page: 'good',
    title: w.partGood,
    boxes: [
      'I.12',
      'I.13',
      'I.14',
      'I.15 type',
      'I.15 materials',
      'I.15 techniques',
      'I.15 title',
      'I.15 subject',
      'I.15 dating',
      'I.15 maker',
      'I.15 origin',
      'I.15 description',
      'I.15 customs value',
      'I.16 quantity',
    ],
  },
  {
    page: 'photographs',
    title: w.partPhotographs,
    boxes: [
      'I.16 other views',
      'I.16 marks',
      'I.16 distinguishing features',
      'I.16 inscriptions',
      'I.16 shape',
      'I.16 weight',
      'I.16 measurements',
    ],
  },
  { page: 'provenance', title: w.partProvenance, boxes: ['I.11', 'I.11 reason', 'I.17', 'I.20'] },
  { page: 'summary', title: w.partParties, boxes: ['I.18', 'I.18 EORI', 'I.19'] },
] as const satisfies readonly SaidSection[]

type Placed = (typeof formPages)[PageName][number]['rows'][number]
type Said = (typeof saidSections)[number]['boxes'][number]
type InHeading = 'Document type' | 'I.1' | 'I.2' | 'I.3' | 'I.16 photographs'

/** Nothing that the table has is forgotten: a row without a page, or a box that is never said, does not compile. */
export const isComplete: readonly [
  Exclude<FieldKey, Placed>,
  Exclude<TableBox, Said | InHeading>,
] extends readonly [never, never]
  ? true
  : never = true
