import type { Citation } from './citations.ts'
import type { Status } from './life-cycles.ts'

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
