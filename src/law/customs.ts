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
const endsOnRelease: readonly CustomsProcedure['procedure'][] = ['free circulation', 'end-use']
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
  | {
      readonly answer: 'check by hand'
      /** A re-import that is no return: a new document is owed, whatever the one at hand says. */
      readonly code?: 'new-document-owed'
      readonly citation: Citation
    }
  | {
      readonly answer: 'refused'
      readonly code:
        | 'status-does-not-admit'
        | 'no-document-owed'
        | 'procedure-unknown'
        | 'procedure-not-covered'
      readonly citation: Citation
    }

/** What a declaration says beside its procedure code. */
export interface DeclarationFacts {
  /** The use that the document was made for, if that is a limited one. */
  readonly use?: LimitedUseName | undefined
  /** Relief as returned goods is claimed: Union goods, back within three years. Source: UCC 203, R 3(4)(a). */
  readonly isReturnedGoodsReliefClaimed?: boolean | undefined
}

function refusedFor(use: LimitedUseName | undefined, row: CustomsProcedure): BorderAnswer | undefined {
  const limit: LimitedUse | undefined = limitedUses.find(each => each.use === use)
  if (!limit || limit.procedures.some(procedure => procedure === row.procedure)) return undefined
  return { answer: 'refused', code: 'procedure-not-covered', citation: limit.citation }
}

function reimportAnswer({ isReturnedGoodsReliefClaimed }: DeclarationFacts): BorderAnswer {
  return isReturnedGoodsReliefClaimed === true
    ? { answer: 'refused', code: 'no-document-owed', citation: 'R 3(4)(a)' }
    : { answer: 'check by hand', code: 'new-document-owed', citation: 'IR 11(3)' }
}

/**
 * Status times procedure, for any of the three documents; a document made for a limited use serves its procedures alone,
 * and re-import (61) owes none only where relief as returned goods is claimed.
 * Source: IR2145 Annex I, R 3(4) and (5), IR 7 and 11(3); V-30.
 */
export function borderAnswer(
  status: Status,
  procedureCode: string,
  declaration: DeclarationFacts = {},
): BorderAnswer {
  const row: CustomsProcedure | undefined = customsProcedures.find(each => each.code === procedureCode)
  if (!row) return { answer: 'refused', code: 'procedure-unknown', citation: 'IR2145 Annex I' }
  const { citation, isQuantityManaged } = row
  if (!row.isVerified && !row.isCheckedByHand) return reimportAnswer(declaration)
  if (status !== admittingStatus) {
    return { answer: 'refused', code: 'status-does-not-admit', citation: 'IR2145 Annex I' }
  }
  const refused = refusedFor(declaration.use, row)
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

/** What customs may do with pieces; `override` and `free` are manual, on their own responsibility. */
export type QuantityAction = (typeof quantityActions)[number]['action']

/** A new quantity, or why not. `available` is what could still be reserved. */
export type QuantityOutcome =
  | { readonly ok: true; readonly quantity: Quantity }
  | {
      readonly ok: false
      readonly code: QuantityRule['code'] | 'pieces-not-whole' | 'status-does-not-admit'
      readonly citation: Citation
      readonly values: { readonly pieces: number; readonly available: number }
    }

interface QuantityRule {
  readonly action: string
  readonly at: string
  /** Statuses of a document whose pieces it may touch. */
  readonly statuses: readonly Status[]
  readonly code: 'more-than-authorised' | 'more-than-reserved' | 'more-than-consumed'
  /** Pieces that it may touch at most. */
  readonly limit: (quantity: Quantity) => number
  /** What is added to the reserved and to the consumed pieces for each piece. */
  readonly adds: { readonly reserved: -1 | 0 | 1; readonly consumed: -1 | 0 | 1 }
  readonly citation: Citation
  readonly decision?: Citation
}

/** Actions of quantity management. Source: IR2145 6 to 8, IR 6(1). */
export const quantityActions = [
  {
    action: 'reserve',
    at: 'acceptance of the declaration',
    statuses: ['VALID'],
    code: 'more-than-authorised',
    limit: availablePieces,
    adds: { reserved: 1, consumed: 0 },
    citation: 'IR2145 6',
  },
  {
    action: 'rebook',
    at: 'acceptance of the next declaration for the same pieces: they stay reserved, to the new one',
    statuses: ['VALID'],
    code: 'more-than-reserved',
    limit: quantity => quantity.reserved,
    adds: { reserved: 0, consumed: 0 },
    citation: 'IR2145 6',
    decision: 'Default 39',
  },
  {
    action: 'consume',
    at: 'release for free circulation, or re-export after special procedures: reserved pieces become consumed',
    statuses: ['VALID'],
    code: 'more-than-reserved',
    limit: quantity => quantity.reserved,
    adds: { reserved: -1, consumed: 1 },
    citation: 'IR2145 6',
  },
  {
    action: 'consume-stored',
    at: 're-export of pieces from customs warehousing (71), which reserves none',
    statuses: ['VALID'],
    code: 'more-than-authorised',
    limit: availablePieces,
    adds: { reserved: 0, consumed: 1 },
    citation: 'IR 6(1)(b)',
  },
  {
    action: 'release',
    at: 'no release: the reservation is freed',
    statuses: ['VALID'],
    code: 'more-than-reserved',
    limit: quantity => quantity.reserved,
    adds: { reserved: -1, consumed: 0 },
    citation: 'IR2145 6',
  },
  {
    action: 'amend',
    at: 'amendment or invalidation after release: consumed pieces are given back',
    statuses: ['VALID', 'EXPIRED', 'REVOKED'],
    code: 'more-than-consumed',
    limit: quantity => quantity.consumed,
    adds: { reserved: 0, consumed: -1 },
    citation: 'IR2145 7',
  },
  {
    action: 'override',
    at: 'exceptional case: consumed at once, by hand',
    statuses: ['VALID'],
    code: 'more-than-authorised',
    limit: availablePieces,
    adds: { reserved: 0, consumed: 1 },
    citation: 'IR2145 8',
  },
  {
    action: 'free',
    at: 'a reservation of a revoked licence is freed, by hand',
    statuses: ['REVOKED'],
    code: 'more-than-reserved',
    limit: quantity => quantity.reserved,
    adds: { reserved: -1, consumed: 0 },
    citation: 'IR2145 8',
    decision: 'Default 53',
  },
  {
    action: 'consume-revoked',
    at: 'reserved pieces of a revoked licence were released or re-exported all the same: consumed, by hand',
    statuses: ['REVOKED'],
    code: 'more-than-reserved',
    limit: quantity => quantity.reserved,
    adds: { reserved: -1, consumed: 1 },
    citation: 'IR2145 8',
    decision: 'Default 53',
  },
] as const satisfies readonly QuantityRule[]

/**
 * What makes reserved pieces consumed: release for free circulation itself; under a special procedure they stay reserved
 * until re-export, so that the document serves the next procedure. End-use is release for free circulation (UCC 254(1)).
 * Undefined: no document is owed. Source: IR 6(1); Default 7, 39.
 */
export function consumedOn(procedureCode: string): 'release' | 're-export' | undefined {
  const row: CustomsProcedure | undefined = customsProcedures.find(each => each.code === procedureCode)
  if (!row || !(row.isVerified || row.isCheckedByHand)) return undefined
  return endsOnRelease.includes(row.procedure) ? 'release' : 're-export'
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

function ruleFor(action: QuantityAction): QuantityRule {
  const rules: readonly QuantityRule[] = quantityActions
  const rule = rules.find(row => row.action === action)
  if (!rule) throw new RangeError(`No action ${action}`)
  return rule
}

/** Quantity management on the pieces of a document in a status: declared must never exceed authorised. Source: IR2145 6, 7, 8. */
export function manageQuantity(
  { status, ...quantity }: Quantity & { readonly status: Status },
  action: QuantityAction,
  pieces: number,
): QuantityOutcome {
  const { authorised, reserved, consumed } = quantity
  const { statuses, code, limit, adds, citation } = ruleFor(action)
  const values = { pieces, available: availablePieces(quantity) }
  if (!statuses.includes(status)) return { ok: false, code: 'status-does-not-admit', citation, values }
  if (!Number.isSafeInteger(pieces) || pieces < 1)
    return { ok: false, code: 'pieces-not-whole', citation: 'R 3(8)', values }
  if (pieces > limit(quantity)) return { ok: false, code, citation, values }
  const after = {
    authorised,
    reserved: reserved + adds.reserved * pieces,
    consumed: consumed + adds.consumed * pieces,
  }
  return { ok: true, quantity: after }
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
