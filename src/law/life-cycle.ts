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
export type SubState =
  | 'RECEIVED'
  | 'UNDER_EXAMINATION'
  | 'INFO_PROVIDED'
  | 'READY_FOR_ESEAL'
  | 'INFO_REQUESTED'
  | 'ANSWER_OVERDUE'
  | 'FREE_CIRCULATION'
  | 'REEXPORT'

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
  | 'forward-application'
  | 'grant-licence'
  | 'reject-application'
  | 'reject-in-part'
  | 'withdraw-application'
  | 'revoke-licence'
  | 'pass-forty-days'
  | 'pass-ninety-days'
  | 'register-statement'
  | 'replace-statement'
  | 'register-description'
  | 'close-description'
  | 'record-customs-use'
  | 'expire-on-release'
  | 'expire-on-re-export'

/** Who acts. `clock` is time passing; `seal` marks officers who may seal. */
export type LifeCycleActor =
  | 'holder'
  | 'competent authority'
  | 'competent authority with seal'
  | 'customs'
  | 'clock'

/** One transition. `fromSubStates` narrows it; `flag` is a mark that is no status. */
export interface Transition {
  readonly status: Status
  readonly fromSubStates?: readonly SubState[]
  readonly action: LifeCycleAction
  readonly to: Status
  readonly subState?: SubState
  readonly flag?: 'OVERDUE_90' | 'CLOSED'
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
