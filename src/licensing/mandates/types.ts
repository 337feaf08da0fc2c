import type { DocumentType } from '../../law/annex.ts'
import type { IsoDate } from '../../law/iso-date.ts'
import type { Fixed } from '../../platform/database/tables.ts'

/** On which side of a mandate somebody stands. */
export type MandateSide = 'holder' | 'representative'

/** What may happen to a mandate, as its history says it. */
export type MandateEvent = 'given' | 'revoked' | 'laid-down'

/** What one side is told of a mandate: what the other did, and that it ends soon. */
export type MandateNews = MandateEvent | 'ending'

/** Where a mandate stands on a day. */
export type MandateState = 'coming' | 'valid' | 'passed' | 'ended'

/** What a holder allows somebody to do. */
export interface MandateTerms {
  readonly types: readonly DocumentType[]
  readonly maySign: boolean
  readonly validFrom: IsoDate
  /** The last day. */
  readonly validUntil: IsoDate
}

/** A mandate as both sides see it. */
export interface Mandate extends MandateTerms {
  readonly id: string
  readonly holderId: string
  readonly representativeId: string
  readonly holder: string
  readonly representative: string
  /** Of the holder: by its clock the days begin and end. */
  readonly memberState: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly givenAt: Date
  readonly givenBy: string | undefined
  readonly endedAt: Date | undefined
  readonly endedBy: string | undefined
  readonly endedSide: MandateSide | undefined
}

/** The same, as its reader is told. */
export interface ShownMandate extends Mandate {
  readonly side: MandateSide
  readonly state: MandateState
  readonly mayEnd: boolean
}

/** For whom documents may be begun. */
export interface Principal {
  readonly operatorId: string
  readonly name: string
}

/** The tables of this feature, and of operators, authorities and people what it joins. */
export type MandateTables = {
  mandate: {
    id: Fixed<string>
    holder_id: Fixed<string>
    representative_id: Fixed<string>
    types: Fixed<readonly DocumentType[]>
    may_sign: Fixed<boolean>
    valid_from: Fixed<string>
    valid_until: Fixed<string>
    starts_at: Fixed<Date>
    ends_at: Fixed<Date>
    given_at: Fixed<Date>
    given_by: Fixed<string>
    ended_at: Date | null
    ended_by: string | null
    ended_side: MandateSide | null
  }
  operator: { id: string; name: string }
  operator_activity: { operator_id: string; authority_id: string; status: string }
  authority: { id: string; member_state: string }
  person: { account_id: string; given_name: string; family_name: string }
}
