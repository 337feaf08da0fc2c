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
