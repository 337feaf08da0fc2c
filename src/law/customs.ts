import { type DocumentType, documentTypes } from './annex.ts'
import type { Citation } from './citations.ts'
import { safekeepingProcedures } from './exemptions.ts'
import type { Status } from './life-cycles.ts'
import type { Procedure } from './procedures.ts'

/** A requested-procedure code of customs and what CERTEX does with it. */
export interface CustomsProcedure {
  readonly code: string
  readonly procedure: Procedure | 're-import of returned goods'
  readonly isVerified: boolean
  readonly isQuantityManaged: boolean
  /** An import the table does not name: a document is owed and an officer checks it by hand. */
  readonly isCheckedByHand?: true
  readonly citation: Citation
}

const verified = { isVerified: true, isQuantityManaged: true, citation: 'IR2145 Annex I' } as const
const byHand = {
  isVerified: false,
  isQuantityManaged: false,
  isCheckedByHand: true,
  citation: 'Default 11',
} as const

/** Status and procedure: the same rows for all three documents. Source: IR2145 Annex I; V-30. */
export const customsProcedures = [
  { code: '01', procedure: 'free circulation', ...verified },
  { code: '07', procedure: 'free circulation', ...verified },
  { code: '40', procedure: 'free circulation', ...verified },
  { code: '42', procedure: 'free circulation', ...verified },
  { code: '43', procedure: 'free circulation', ...verified },
  { code: '44', procedure: 'end-use', ...byHand },
  { code: '51', procedure: 'inward processing', ...verified },
  { code: '53', procedure: 'temporary admission', ...verified },
  {
    code: '61',
    procedure: 're-import of returned goods',
    isVerified: false,
    isQuantityManaged: false,
    citation: 'R 3(4)(a)',
  },
  {
    code: '71',
    procedure: 'customs warehousing',
    isVerified: true,
    isQuantityManaged: false,
    citation: 'IR2145 Annex I',
  },
  { code: '78', procedure: 'free zone', ...byHand },
] as const satisfies readonly CustomsProcedure[]

/** The only status that lets goods proceed. Source: IR2145 Annex I. */
export const admittingStatus: Status = 'VALID'

/** A use a document was made for that only some procedures serve; any other procedure needs a document of its own. */
export interface LimitedUse {
  readonly use: string
  readonly procedures: readonly Procedure[]
  readonly citation: Citation
}

/** Uses that tie a document to procedures; a statement for Part C goods is tied to none. Source: R 3(4) and (5), IR 2(7). */
export const limitedUses = [
  { use: 'art fair of Part B goods', procedures: ['temporary admission'], citation: 'R 3(5)' },
  { use: 'culture and education', procedures: ['temporary admission'], citation: 'R 3(4)(c)' },
  { use: 'safekeeping', procedures: safekeepingProcedures, citation: 'IR 2(7)' },
] as const satisfies readonly LimitedUse[]

/** Name of a use that ties a document to procedures. */
export type LimitedUseName = (typeof limitedUses)[number]['use']

/** What the border may do with a document. */
export type BorderAnswer =
  | { readonly answer: 'may proceed'; readonly isQuantityManaged: boolean; readonly citation: Citation }
  | { readonly answer: 'check by hand'; readonly citation: Citation }
  | {
      readonly answer: 'refused'
      readonly code:
        | 'status-does-not-admit'
        | 'no-document-owed'
        | 'procedure-unknown'
        | 'procedure-not-covered'
      readonly citation: Citation
    }

function refusedFor(use: LimitedUseName | undefined, row: CustomsProcedure): BorderAnswer | undefined {
  const limit: LimitedUse | undefined = limitedUses.find(each => each.use === use)
  if (!limit || limit.procedures.some(procedure => procedure === row.procedure)) return undefined
  return { answer: 'refused', code: 'procedure-not-covered', citation: limit.citation }
}

/**
 * Status times procedure, for any of the three documents; a document made for a limited use serves its procedures alone.
 * Source: IR2145 Annex I, R 3(4) and (5); V-30.
 */
export function borderAnswer(status: Status, procedureCode: string, use?: LimitedUseName): BorderAnswer {
  const row: CustomsProcedure | undefined = customsProcedures.find(each => each.code === procedureCode)
  if (!row) return { answer: 'refused', code: 'procedure-unknown', citation: 'IR2145 Annex I' }
  const { citation, isQuantityManaged } = row
  if (!row.isVerified && !row.isCheckedByHand)
    return { answer: 'refused', code: 'no-document-owed', citation }
  if (status !== admittingStatus) {
    return { answer: 'refused', code: 'status-does-not-admit', citation: 'IR2145 Annex I' }
  }
  const refused = refusedFor(use, row)
  if (refused) return refused
  return row.isVerified
    ? { answer: 'may proceed', isQuantityManaged, citation }
    : { answer: 'check by hand', citation }
}

/** Pieces of one good in a document; whole numbers, p/st. Source: R 3(8), IR2145 6. */
export interface Quantity {
  readonly authorised: number
  readonly reserved: number
  readonly consumed: number
}

/** What customs may do with pieces. `override` is manual, on the customs authority's own responsibility. */
export type QuantityAction = 'reserve' | 'consume' | 'release' | 'amend' | 'override'

/** A new quantity, or why not. `available` is what could still be reserved. */
export type QuantityOutcome =
  | { readonly ok: true; readonly quantity: Quantity }
  | {
      readonly ok: false
      readonly code: 'pieces-not-whole' | 'more-than-authorised' | 'more-than-reserved' | 'more-than-consumed'
      readonly citation: Citation
      readonly values: { readonly pieces: number; readonly available: number }
    }

/** Actions of quantity management. Source: IR2145 6 to 8. */
export const quantityActions = [
  { action: 'reserve', at: 'acceptance of the declaration', citation: 'IR2145 6' },
  {
    action: 'consume',
    at: 'release for free circulation, or re-export after special procedures: reserved pieces become consumed',
    citation: 'IR2145 6',
  },
  {
    action: 'release',
    at: 'no release, or the next procedure takes over: the reservation is freed',
    citation: 'IR2145 6',
  },
  {
    action: 'amend',
    at: 'amendment or invalidation after release: consumed pieces are given back',
    citation: 'IR2145 7',
  },
  { action: 'override', at: 'exceptional case: consumed at once, by hand', citation: 'IR2145 8' },
] as const satisfies readonly { action: QuantityAction; at: string; citation: Citation }[]

/**
 * What makes reserved pieces consumed: release for free circulation itself; under a special procedure they stay reserved
 * until re-export, so that the document serves the next procedure. Undefined: no document is owed. Source: IR 6(1); Default 7.
 */
export function consumedOn(procedureCode: string): 'release' | 're-export' | undefined {
  const row: CustomsProcedure | undefined = customsProcedures.find(each => each.code === procedureCode)
  if (!row || !(row.isVerified || row.isCheckedByHand)) return undefined
  return row.procedure === 'free circulation' ? 'release' : 're-export'
}

/** Pieces that could still be reserved; never below 0. */
export function availablePieces({ authorised, reserved, consumed }: Quantity): number {
  return Math.max(0, authorised - reserved - consumed)
}

/** Whether every authorised piece was released for free circulation or re-exported. Source: IR 6(1); Default 7. */
export function isUsedUp({ authorised, consumed }: Quantity): boolean {
  return consumed >= authorised
}

/** Why a statement may not be replaced: customs have reserved or consumed pieces of it. Source: IR2145 6; Default 7. */
export function refuseReplacement({
  reserved,
  consumed,
}: Quantity): { readonly code: 'pieces-in-use'; readonly citation: Citation } | undefined {
  return reserved + consumed > 0 ? { code: 'pieces-in-use', citation: 'IR2145 6' } : undefined
}

interface QuantityLimit {
  readonly code: 'more-than-authorised' | 'more-than-reserved' | 'more-than-consumed'
  readonly limit: (quantity: Quantity) => number
  readonly citation: Citation
}

const limits = {
  reserve: { code: 'more-than-authorised', limit: availablePieces, citation: 'IR2145 6' },
  consume: { code: 'more-than-reserved', limit: quantity => quantity.reserved, citation: 'IR2145 6' },
  release: { code: 'more-than-reserved', limit: quantity => quantity.reserved, citation: 'IR2145 6' },
  amend: { code: 'more-than-consumed', limit: quantity => quantity.consumed, citation: 'IR2145 7' },
  override: { code: 'more-than-authorised', limit: availablePieces, citation: 'IR2145 8' },
} as const satisfies Record<QuantityAction, QuantityLimit>

function applied(quantity: Quantity, action: QuantityAction, pieces: number): Quantity {
  const { authorised, reserved, consumed } = quantity
  switch (action) {
    case 'reserve':
      return { authorised, reserved: reserved + pieces, consumed }
    case 'consume':
      return { authorised, reserved: reserved - pieces, consumed: consumed + pieces }
    case 'release':
      return { authorised, reserved: reserved - pieces, consumed }
    case 'amend':
      return { authorised, reserved, consumed: consumed - pieces }
    case 'override':
      return { authorised, reserved, consumed: consumed + pieces }
  }
}

/** Quantity management on pieces: declared must never exceed authorised. Source: IR2145 6, 7 and 8. */
export function manageQuantity(quantity: Quantity, action: QuantityAction, pieces: number): QuantityOutcome {
  const values = { pieces, available: availablePieces(quantity) }
  if (!Number.isSafeInteger(pieces) || pieces < 1)
    return { ok: false, code: 'pieces-not-whole', citation: 'R 3(8)', values }
  const { code, limit, citation } = limits[action]
  if (pieces > limit(quantity)) return { ok: false, code, citation, values }
  return { ok: true, quantity: applied(quantity, action, pieces) }
}

/** A box and its customs data element. Source: IR2145 Annex II. */
export interface CustomsDataElement {
  readonly box: string
  readonly elements: readonly string[]
  readonly documents: readonly DocumentType[]
  readonly citation: Citation
}

/** Box and customs data element; boxes not named have no counterpart. The holder of the goods is the importer. */
export const customsDataElements = [
  {
    box: 'I.1',
    elements: ['12 03 001 000', '12 04 001 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'Document type',
    elements: ['12 03 002 000', '12 04 002 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  { box: 'I.6', elements: ['12 03 010 000'], documents: ['ICG-L'], citation: 'IR2145 Annex II' },
  { box: 'I.6', elements: ['16 03 000 000'], documents: ['ICG-L', 'ICG-D'], citation: 'IR2145 Annex II' },
  {
    box: 'I.14',
    elements: ['18 09 000 000', '18 09 056 000', '18 09 057 000', '18 09 058 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.15 description',
    elements: ['18 05 000 000'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.15 customs value',
    elements: ['EU SWE-C data element'],
    documents: documentTypes,
    citation: 'IR2145 Annex II',
  },
  { box: 'I.16 weight', elements: ['18 01 000 000'], documents: ['ICG-D'], citation: 'IR2145 Annex II' },
  {
    box: 'I.18',
    elements: [
      '13 04 000 000',
      '13 04 016 000',
      '13 04 018 019',
      '13 04 018 020',
      '13 04 018 021',
      '13 04 018 022',
    ],
    documents: ['ICG-L', 'ICG-S'],
    citation: 'IR2145 Annex II',
  },
  {
    box: 'I.18 EORI',
    elements: ['13 04 017 000'],
    documents: ['ICG-L', 'ICG-S'],
    citation: 'IR2145 Annex II',
  },
] as const satisfies readonly CustomsDataElement[]
