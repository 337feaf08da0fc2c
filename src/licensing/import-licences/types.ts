import type { DocumentType } from '../../law/annex.ts'
import type { BoxId } from '../../law/boxes.ts'
import type { ApplicationDeadlines, ToldDeadline } from '../../law/deadlines.ts'
import type { SupportingDocumentType } from '../../law/evidence.ts'
import type { IsoDate } from '../../law/iso-date.ts'
import type { GoodDecision } from '../../law/licence-rules.ts'
import type { Flag, LifeCycleAction, Status, SubState } from '../../law/life-cycles.ts'
import type { RefusalGroundCode } from '../../law/refusal-grounds.ts'
import type { Authority } from '../authorities/types.ts'
import type { ChangedSeat } from '../calendars/types.ts'
import type { SignatureEvidence } from '../documents/types.ts'
import type { SupportingDocument } from '../goods/types.ts'
import type { WorkPart } from './rules/work-parts.ts'

/** Whom a case waits for; nobody where it is decided or withdrawn. */
export type WaitsFor = 'authority' | 'holder' | 'seal'

/** The application reaches an authority. */
export interface Receipt {
  readonly authorityId: string
  readonly kind: 'received' | 'forwarded'
  readonly at: Date
}

/** One box that an answer changes: of a good, or of the document where none is named; `key` is a row of the table of boxes. */
export interface ChangedBox {
  readonly goodId?: string | undefined
  readonly key: string
  readonly value: unknown
}

/** Box I.21: what the holder says, the boxes changed, and the papers added by their identifiers. */
export interface Answer {
  readonly response: string
  readonly changes: readonly ChangedBox[]
  readonly papers: readonly string[]
}

/** A supporting document that belongs to an answer, and the good that it is about. */
export interface AnswerPaper extends Omit<SupportingDocument, 'translationOf'> {
  readonly requestId: string
  readonly goodId: string
}

/** A request for information in box II.1, and what became of it. */
export interface InformationRequest {
  readonly id: string
  readonly authorityId: string
  /** Within the application, from 1. */
  readonly number: number
  readonly text: string
  /** Boxes that the answer may change, goods that it is about (none: all), kinds of papers that are asked for. */
  readonly boxes: readonly BoxId[]
  readonly goods: readonly string[]
  readonly papers: readonly SupportingDocumentType[]
  readonly sentAt: Date
  readonly sentByName: string
  readonly draft: Answer | undefined
  readonly answeredAt: Date | undefined
  readonly answer: Answer | undefined
  readonly answerSignature: SignatureEvidence | undefined
  readonly takenBackAt: Date | undefined
  readonly takenBackReason: string | undefined
  readonly lapsedAt: Date | undefined
}

/** The decision on one good, with its grounds where it is refused. */
export interface DecidedGood {
  readonly goodId: string
  readonly decision: GoodDecision
  readonly grounds: readonly RefusalGroundCode[]
}

/** What is decided; each is an action of the life cycle. */
export type DecisionAction = Extract<
  LifeCycleAction,
  | 'grant-licence'
  | 'reject-application'
  | 'reject-in-part'
  | 'find-not-required'
  | 'revoke-licence'
  | 'reissue-licence'
>

/** What a decision says: box II.2. */
export interface DecisionText {
  readonly action: DecisionAction
  readonly goods: readonly DecidedGood[]
  readonly reasons: string | undefined
  readonly appealInformation: string | undefined
  readonly conditions: string | undefined
  /** ISO 639-1. */
  readonly language: string
}

/** A decision, prepared, returned or sealed. */
export interface Decision extends DecisionText {
  readonly id: string
  readonly authorityId: string
  /** Digest and name of the official decision that was uploaded. */
  readonly decisionFile: string | undefined
  readonly fileName: string | undefined
  readonly preparedAt: Date
  /** `account:…`, or `clock` for the rejection of an application that was not answered. */
  readonly preparedBy: string
  readonly preparedByName: string | undefined
  readonly returnedAt: Date | undefined
  readonly returnedReason: string | undefined
  readonly sealedAt: Date | undefined
  readonly sealedByName: string | undefined
  /** SHA-256 of what the sealer was shown. */
  readonly digest: string | undefined
  readonly sealedFile: string | undefined
}

/** A revocation or a reissue that waits for the seal; `id` is that of its case. */
export interface FollowUp extends Pick<Decision, 'action' | 'preparedAt' | 'preparedByName'> {
  readonly id: string
  readonly number: string
  readonly title: string
  /** Of the authority; ISO 3166-1 alpha-2. */
  readonly memberState: string
}

/** An appeal against a decision, as it was recorded last. */
export interface Appeal {
  readonly decisionId: string
  readonly filedOn: IsoDate
  readonly outcome: 'upheld' | 'annulled' | undefined
  readonly decidedOn: IsoDate | undefined
  readonly note: string | undefined
  readonly recordedAt: Date
}

/** An internal note of an authority. */
export interface CaseNote {
  readonly text: string
  readonly at: Date
  readonly byName: string
}

/** What has to be known of a case to move it: where its document stands, and who it belongs to. */
export interface CaseHead {
  readonly id: string
  readonly type: 'ICG-L'
  readonly number: string
  readonly operatorId: string
  readonly authorityId: string
  readonly status: Status
  readonly subState: SubState | undefined
  readonly flags: readonly Flag[]
  readonly holderName: string
  readonly holderCountry: string | undefined
  /** ISO 639-1. */
  readonly language: string | undefined
  readonly goods: readonly string[]
  /** SHA-256 of all that the holder signed when submitting. */
  readonly declaredDigest: string | undefined
  readonly firstSubmittedAt: Date
  readonly receivedAt: Date
  readonly assignedTo: string | undefined
  readonly assignedName: string | undefined
}

/** A case with its clocks as they stand now. */
export interface LicenceCase extends CaseHead {
  readonly authority: Authority
  readonly seat: ChangedSeat
  readonly receipts: readonly Receipt[]
  /** At the seat of the authority. */
  readonly today: IsoDate
  readonly requests: readonly InformationRequest[]
  readonly deadlines: ApplicationDeadlines
  /** Last days that somebody has been told. */
  readonly told: readonly ToldDeadline[]
}

/** What work lists show and order by; follows from the events. */
export interface Projection {
  readonly waitsFor: WaitsFor | undefined
  readonly requestDay: IsoDate | undefined
  readonly answerDay: IsoDate | undefined
  readonly decisionDay: IsoDate | undefined
  readonly nextDay: IsoDate | undefined
}

/** To what a work list is narrowed; nothing given narrows nothing. */
export interface WorkSearch {
  readonly words: readonly string[]
  readonly holder?: string | undefined
  readonly status?: Status | undefined
  /** Country of interest, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly category?: string | undefined
}

/** How many cases are in each part of the work, where they are counted; `most` means as many or more. */
export interface WorkCounts extends Readonly<Partial<Record<WorkPart, number>>> {
  readonly most: number
}

/** A line of the work list as it is kept. */
export interface KeptWorkLine {
  readonly id: string
  readonly number: string
  readonly status: Status
  readonly subState: SubState | null
  readonly flags: readonly Flag[]
  readonly title: string
  readonly holderName: string
  readonly countryOfInterest: string | null
  /** Of the first good, for its thumbnail. */
  readonly picture: string | null
  readonly waitsFor: WaitsFor | null
  readonly requestDay: IsoDate | null
  readonly answerDay: IsoDate | null
  readonly decisionDay: IsoDate | null
  readonly nextDay: IsoDate | null
  readonly receivedAt: Date
  readonly assignedTo: string | null
  readonly assignedName: string | null
}

/** A line of the work list as it stands today. */
export interface WorkLine extends KeptWorkLine {
  /** To the next last day, itself included as 0; negative once it has passed. */
  readonly daysLeft: number | undefined
  /** Whether the authority is waited for and can still ask for information. */
  readonly mayAsk: boolean
}

/** An officer of an authority who can be given cases, with how many they have open. */
export interface Colleague {
  readonly account: string
  readonly name: string
  readonly cases: number
}

/** Something the clock has to do in a case. */
export interface DueTimer {
  readonly id: string
  readonly timer: 'pass-forty-days' | 'reopen-answer' | 'pass-ninety-days' | 'remind-waited-for'
}

/** How two documents hang together (box I.10). */
export type LinkRelation = 'partial' | 'reissue' | 'fair statement' | 'earlier licence' | 'copied'

/** A document of box I.10 beside another one; `from` is the one that came first. */
export interface ShownLink {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly relation: LinkRelation
  readonly from: string
}
