import type { Citation } from '../../../law/citations.ts'
import type { IsoDate } from '../../../law/iso-date.ts'
import type { RefusalGroundCode } from '../../../law/refusal-grounds.ts'
import type { InspectionResult } from '../inspections/types.ts'
import type { CaseHead, Decision, InformationRequest } from '../types.ts'

/** Where an application stands, as its holder is told. That something is prepared for the seal is no situation. */
export type Situation =
  | 'received'
  | 'examined'
  | 'answered'
  | 'late'
  | 'asked'
  | 'unanswered'
  | 'granted'
  | 'refused'
  | 'refused in part'
  | 'revoked'
  | 'used up'
  | 'not required'
  | 'withdrawn'

/** Who acts in a situation: somebody, or nobody any more. */
export type Acting = 'authority' | 'holder' | 'nobody'

/** Who acts, by which clock, on what basis. */
export interface SituationRow {
  readonly acts: Acting
  /** The clock whose last day is told. */
  readonly clock: 'answer' | 'decision' | undefined
  readonly citation: Citation
}

/** What can happen while an application is undecided. */
export type Possibility =
  | 'may ask'
  | 'asks no more'
  | 'may inspect'
  | 'may forward'
  | 'may withdraw'
  | 'may answer'
  | 'may take back'
  | 'may refuse earlier'
  | 'refusal is due'
  | 'silence'
  | 'no import'

/** What can happen, and where it says so. */
export interface Meanwhile {
  readonly what: Possibility
  readonly citation: Citation
}

/** One thing that happened in a case, as its holder is told it. */
export interface StoryEntry {
  readonly what:
    | 'submitted'
    | 'forwarded'
    | 'asked'
    | 'answered'
    | 'taken back'
    | 'lapsed'
    | 'unanswered'
    | 'ninety days'
    | 'inspection planned'
    | 'inspection moved'
    | 'inspection cancelled'
    | 'inspection held'
    | 'decided'
    | 'withdrawn'
    | 'used up'
  readonly at: Date
  /** The number of the request or inspection that it is about. */
  readonly number?: number
  /** What an inspection found. */
  readonly result?: InspectionResult | undefined
  readonly reason?: string | undefined
  readonly decision?: Decision
}

/** How a request stands now. */
export type RequestStanding = 'open' | 'overdue' | 'answered' | 'taken back' | 'lapsed'

/** A request as its applicant is told it. */
export interface ToldRequest {
  readonly request: InformationRequest
  readonly standing: RequestStanding
  /** The last day to answer, while it is open. */
  readonly lastDay: IsoDate | undefined
}

/** A ground of rejection with its article. */
export interface ToldGround {
  readonly code: RefusalGroundCode
  readonly citation: Citation
}

/** A case as its applicant is told it. */
export interface ToldCase {
  readonly situation: Situation
  readonly row: SituationRow
  readonly isUndecided: boolean
  /** Those first that wait for an answer. */
  readonly requests: readonly ToldRequest[]
  /** Sealed, the newest first. */
  readonly decisions: readonly Decision[]
  readonly grounds: readonly ToldGround[]
  readonly meanwhile: readonly Meanwhile[]
  /** Up to when the authority may ask. */
  readonly asksUntil: IsoDate | undefined
  /** The newest first. */
  readonly story: readonly StoryEntry[]
}

/** An application that is not decided, as its holder's home shows it. */
export interface ApplicationUnderWay extends Pick<CaseHead, 'id' | 'number'> {
  readonly title: string
  /** Of the holder that the reader acts for by a mandate. */
  readonly representing: string | undefined
  readonly situation: Situation
  readonly openRequests: number
  /** The first last day to answer; none where nothing waits for the holder. */
  readonly answerDay: IsoDate | undefined
  readonly decisionDay: IsoDate | undefined
}
