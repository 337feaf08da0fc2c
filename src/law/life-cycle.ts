import type { Citation } from './citations.ts'

/** Official statuses. Source: IR2145 Annex I, part A, point 5. */
export type Status =
  | 'DRAFT'
  | 'DELETED'
  | 'SUBMITTED_FOR_DECISION'
  | 'CONDITIONALLY_REJECTED'
  | 'VALID'
  | 'PARTIALLY_REJECTED'
  | 'REJECTED'
  | 'REVOKED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'REPLACED'

/** Internal sub-states: kept beside the official status, never shown as one. Source: Default 7. */
export const subStates = [
  'RECEIVED',
  'UNDER_EXAMINATION',
  'INFO_PROVIDED',
  'INFO_REQUESTED',
  'ANSWER_OVERDUE',
  'FREE_CIRCULATION',
  'REEXPORT',
  'NOT_REQUIRED',
] as const

/** One of the sub-states. */
export type SubState = (typeof subStates)[number]

/**
 * Marks beside the status. READY_FOR_ESEAL: a decision is prepared (Default 45); OVERDUE_90: ninety days have passed at
 * this authority (Default 44); CLOSED: a description no longer needed; REISSUED: a new licence follows (Default 52).
 */
export type Flag = 'READY_FOR_ESEAL' | 'OVERDUE_90' | 'CLOSED' | 'REISSUED'

/** What may be done to a document; licensing has one action of each name. */
export type LifeCycleAction =
  | 'delete-draft'
  | 'split-draft'
  | 'submit-application'
  | 'begin-examination'
  | 'prepare-decision'
  | 'return-to-examination'
  | 'request-information'
  | 'answer-request'
  | 'take-back-request'
  | 'forward-application'
  | 'grant-licence'
  | 'reject-application'
  | 'reject-in-part'
  | 'find-not-required'
  | 'reissue-licence'
  | 'withdraw-application'
  | 'revoke-licence'
  | 'pass-forty-days'
  | 'reopen-answer'
  | 'pass-ninety-days'
  | 'register-statement'
  | 'replace-statement'
  | 'register-description'
  | 'close-description'
  | 'record-customs-use'
  | 'give-back-pieces'
  | 'free-reservation'
  | 'expire-on-release'
  | 'expire-on-re-export'

/** Who acts. `clock` is time passing; `seal` marks officers who may seal. */
export type LifeCycleActor =
  | 'holder'
  | 'competent authority'
  | 'competent authority with seal'
  | 'customs'
  | 'clock'

/** One transition; sub-states, flags and open requests narrow it. */
export interface Transition {
  readonly status: Status
  readonly fromSubStates?: readonly SubState[]
  readonly action: LifeCycleAction
  readonly to: Status
  readonly subState?: SubState
  /** The sub-state stays as it is. */
  readonly keepsSubState?: true
  /** Only with, or only without this mark. */
  readonly needsFlag?: Flag
  readonly unlessFlag?: Flag
  /** Only when no request is open afterwards, or when another one still is. Source: IR 9(2); Default 31. */
  readonly requestsLeft?: 'none' | 'some'
  readonly raises?: Flag
  readonly lowers?: readonly Flag[]
  readonly actor: LifeCycleActor
  readonly citation: Citation
  /** Our decision where the law names the status without its mechanics. */
  readonly decision?: Citation
}

/** The life of one type of document. */
export interface LifeCycle {
  readonly initial: Status
  readonly statuses: readonly Status[]
  readonly transitions: readonly Transition[]
  readonly citation: Citation
}

/** A draft may be deleted, whatever it is a draft of. Source: IR2145 Annex I. */
export const deleteDraft = {
  status: 'DRAFT',
  action: 'delete-draft',
  to: 'DELETED',
  actor: 'holder',
  citation: 'IR2145 Annex I',
} as const satisfies Transition

/** Customs books pieces of a valid document. Source: IR2145 6. */
export const recordCustomsUse = {
  status: 'VALID',
  action: 'record-customs-use',
  to: 'VALID',
  actor: 'customs',
  citation: 'IR2145 6',
} as const satisfies Transition

/** An invalidated declaration gives its pieces back; a document that had ended by them is valid again. Source: IR2145 7. */
export const giveBackPieces = [
  {
    status: 'VALID',
    action: 'give-back-pieces',
    to: 'VALID',
    actor: 'customs',
    citation: 'IR2145 7',
  },
  {
    status: 'EXPIRED',
    action: 'give-back-pieces',
    to: 'VALID',
    actor: 'customs',
    citation: 'IR2145 7',
    decision: 'Default 7',
  },
] as const satisfies readonly Transition[]
