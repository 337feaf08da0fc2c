import type { DocumentType } from './annex.ts'
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

const deleteDraft = {
  status: 'DRAFT',
  action: 'delete-draft',
  to: 'DELETED',
  actor: 'holder',
  citation: 'IR2145 Annex I',
} as const
const recordCustomsUse = {
  status: 'VALID',
  action: 'record-customs-use',
  to: 'VALID',
  actor: 'customs',
  citation: 'IR2145 6',
} as const
const submitted = 'SUBMITTED_FOR_DECISION' as const
const conditional = 'CONDITIONALLY_REJECTED' as const
const open = ['RECEIVED', 'UNDER_EXAMINATION', 'INFO_PROVIDED'] as const

const licenceTransitions = [
  deleteDraft,
  {
    status: 'DRAFT',
    action: 'split-draft',
    to: 'DRAFT',
    actor: 'holder',
    citation: 'IR 6(2)',
    decision: 'Default 7',
  },
  {
    status: 'DRAFT',
    action: 'submit-application',
    to: submitted,
    subState: 'RECEIVED',
    actor: 'holder',
    citation: 'IR 17(3)(a)',
  },
  {
    status: submitted,
    fromSubStates: ['RECEIVED', 'INFO_PROVIDED'],
    action: 'begin-examination',
    to: submitted,
    subState: 'UNDER_EXAMINATION',
    actor: 'competent authority',
    citation: 'R 4(6)',
    decision: 'Default 7',
  },
  {
    status: submitted,
    fromSubStates: open,
    action: 'prepare-decision',
    to: submitted,
    subState: 'READY_FOR_ESEAL',
    actor: 'competent authority',
    citation: 'IR 17(2)',
    decision: 'Default 7',
  },
  {
    status: submitted,
    fromSubStates: ['READY_FOR_ESEAL'],
    action: 'return-to-examination',
    to: submitted,
    subState: 'UNDER_EXAMINATION',
    actor: 'competent authority',
    citation: 'IR 17(2)',
    decision: 'Default 7',
  },
  {
    status: submitted,
    action: 'request-information',
    to: conditional,
    subState: 'INFO_REQUESTED',
    actor: 'competent authority',
    citation: 'R 4(6)',
    decision: 'Default 7',
  },
  {
    status: submitted,
    action: 'forward-application',
    to: submitted,
    subState: 'RECEIVED',
    actor: 'competent authority',
    citation: 'IR 9(5)',
  },
  {
    status: submitted,
    action: 'grant-licence',
    to: 'VALID',
    actor: 'competent authority with seal',
    citation: 'IR 17(2)',
  },
  {
    status: submitted,
    action: 'reject-application',
    to: 'REJECTED',
    actor: 'competent authority with seal',
    citation: 'R 4(7)',
  },
  {
    status: submitted,
    action: 'reject-in-part',
    to: 'PARTIALLY_REJECTED',
    actor: 'competent authority with seal',
    citation: 'R 4(7)',
    decision: 'Default 7',
  },
  {
    status: submitted,
    action: 'withdraw-application',
    to: 'WITHDRAWN',
    actor: 'holder',
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  {
    status: submitted,
    action: 'pass-ninety-days',
    to: submitted,
    flag: 'OVERDUE_90',
    actor: 'clock',
    citation: 'IR 17(3)(e)',
  },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'request-information',
    to: conditional,
    subState: 'INFO_REQUESTED',
    actor: 'competent authority',
    citation: 'IR 9(1)',
  },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'answer-request',
    to: submitted,
    subState: 'INFO_PROVIDED',
    actor: 'holder',
    citation: 'IR 17(3)(c)',
    decision: 'Default 7',
  },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'pass-forty-days',
    to: conditional,
    subState: 'ANSWER_OVERDUE',
    actor: 'clock',
    citation: 'IR 9(2)',
    decision: 'Default 13',
  },
  {
    status: conditional,
    fromSubStates: ['ANSWER_OVERDUE'],
    action: 'reject-application',
    to: 'REJECTED',
    actor: 'competent authority with seal',
    citation: 'IR 9(2)',
    decision: 'Default 13',
  },
  {
    status: conditional,
    action: 'withdraw-application',
    to: 'WITHDRAWN',
    actor: 'holder',
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  {
    status: 'VALID',
    action: 'revoke-licence',
    to: 'REVOKED',
    actor: 'competent authority with seal',
    citation: 'IR 6(5)',
  },
  recordCustomsUse,
  {
    status: 'VALID',
    action: 'expire-on-release',
    to: 'EXPIRED',
    subState: 'FREE_CIRCULATION',
    actor: 'customs',
    citation: 'IR 6(1)(a)',
  },
  {
    status: 'VALID',
    action: 'expire-on-re-export',
    to: 'EXPIRED',
    subState: 'REEXPORT',
    actor: 'customs',
    citation: 'IR 6(1)(b)',
  },
] as const satisfies readonly Transition[]

const statementTransitions = [
  deleteDraft,
  { status: 'DRAFT', action: 'register-statement', to: 'VALID', actor: 'holder', citation: 'IR 18(2)' },
  {
    status: 'VALID',
    action: 'replace-statement',
    to: 'REPLACED',
    actor: 'holder',
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  recordCustomsUse,
  {
    status: 'VALID',
    action: 'expire-on-release',
    to: 'EXPIRED',
    subState: 'FREE_CIRCULATION',
    actor: 'customs',
    citation: 'IR 11(3)',
    decision: 'Default 7',
  },
  {
    status: 'VALID',
    action: 'expire-on-re-export',
    to: 'EXPIRED',
    subState: 'REEXPORT',
    actor: 'customs',
    citation: 'IR 11(3)',
    decision: 'Default 7',
  },
] as const satisfies readonly Transition[]

const descriptionTransitions = [
  deleteDraft,
  { status: 'DRAFT', action: 'register-description', to: 'VALID', actor: 'holder', citation: 'IR 4' },
  {
    status: 'VALID',
    action: 'close-description',
    to: 'VALID',
    flag: 'CLOSED',
    actor: 'holder',
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  recordCustomsUse,
] as const satisfies readonly Transition[]

/** The life cycles of the three documents. Source: IR2145 Annex I; R 4, IR 4, 6, 9, 11, 17 and 18. */
export const lifeCycles = {
  'ICG-L': {
    initial: 'DRAFT',
    statuses: [
      'DRAFT',
      'DELETED',
      submitted,
      conditional,
      'VALID',
      'PARTIALLY_REJECTED',
      'REJECTED',
      'REVOKED',
      'WITHDRAWN',
      'EXPIRED',
    ],
    transitions: licenceTransitions,
    citation: 'IR2145 Annex I',
  },
  'ICG-S': {
    initial: 'DRAFT',
    statuses: ['DRAFT', 'DELETED', 'VALID', 'REPLACED', 'EXPIRED'],
    transitions: statementTransitions,
    citation: 'IR2145 Annex I',
  },
  'ICG-D': {
    initial: 'DRAFT',
    statuses: ['DRAFT', 'DELETED', 'VALID'],
    transitions: descriptionTransitions,
    citation: 'IR2145 Annex I',
  },
} as const satisfies Record<DocumentType, LifeCycle>

/** Every action of the three tables. */
export const lifeCycleActions: readonly LifeCycleAction[] = [
  ...new Set(
    [...licenceTransitions, ...statementTransitions, ...descriptionTransitions].map(row => row.action),
  ),
]

/** A status, with its sub-state where one matters. */
export interface State {
  readonly status: Status
  readonly subState?: SubState | null | undefined
}

/** The row that allows a transition, or why there is none. */
export type TransitionOutcome =
  | {
      readonly ok: true
      readonly to: Status
      readonly subState: SubState | undefined
      readonly flag: Transition['flag'] | undefined
      readonly row: Transition
    }
  | {
      readonly ok: false
      readonly code: 'transition-not-allowed' | 'transition-not-now'
      readonly citation: Citation
      readonly values: { readonly status: Status; readonly action: LifeCycleAction }
    }

function mayFrom(row: Transition, subState: SubState | null | undefined): boolean {
  return row.fromSubStates === undefined || !subState || row.fromSubStates.includes(subState)
}

/**
 * Where an action leads from a status; give a state to have the sub-state checked too ("not now").
 * Source: the tables above.
 */
export function transition(
  documentType: DocumentType,
  from: Status | State,
  action: LifeCycleAction,
): TransitionOutcome {
  const { status, subState }: State = typeof from === 'string' ? { status: from } : from
  const lifeCycle: LifeCycle = lifeCycles[documentType]
  const row = lifeCycle.transitions.find(each => each.status === status && each.action === action)
  const values = { status, action }
  if (!row) return { ok: false, code: 'transition-not-allowed', citation: lifeCycle.citation, values }
  if (!mayFrom(row, subState))
    return { ok: false, code: 'transition-not-now', citation: row.citation, values }
  return { ok: true, to: row.to, subState: row.subState, flag: row.flag, row }
}

/** The actions that a status, and a sub-state if given, allows. */
export function actionsFrom(documentType: DocumentType, from: Status | State): readonly LifeCycleAction[] {
  return lifeCycleActions.filter(action => transition(documentType, from, action).ok)
}

/** Whether nothing leads out of a status any more. */
export function isFinal(documentType: DocumentType, status: Status): boolean {
  return actionsFrom(documentType, status).length === 0
}
