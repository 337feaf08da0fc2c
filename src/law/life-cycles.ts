import type { DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import { licenceTransitions } from './licence-life-cycle.ts'
import {
  deleteDraft,
  type Flag,
  giveBackPieces,
  type LifeCycle,
  type LifeCycleAction,
  recordCustomsUse,
  type Status,
  type SubState,
  type Transition,
} from './life-cycle.ts'

export type {
  Flag,
  LifeCycle,
  LifeCycleAction,
  LifeCycleActor,
  Status,
  SubState,
  Transition,
} from './life-cycle.ts'

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
  ...giveBackPieces,
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
    unlessFlag: 'CLOSED',
    raises: 'CLOSED',
    actor: 'holder',
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  recordCustomsUse,
  giveBackPieces[0],
] as const satisfies readonly Transition[]

/** The life cycles of the three documents. Source: IR2145 Annex I; R 4, IR 4, 6, 9, 11, 17 and 18. */
export const lifeCycles = {
  'ICG-L': {
    initial: 'DRAFT',
    statuses: [
      'DRAFT',
      'DELETED',
      'SUBMITTED_FOR_DECISION',
      'CONDITIONALLY_REJECTED',
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

/** A status with its sub-state, marks and open requests; a row that asks for a sub-state refuses none. */
export interface State {
  readonly status: Status
  readonly subState?: SubState | null | undefined
  readonly flags?: readonly Flag[] | undefined
  /** Requests for information that wait for an answer; one unless said. */
  readonly openRequests?: number | undefined
}

/** The row that allows a transition, or why there is none. */
export type TransitionOutcome =
  | {
      readonly ok: true
      readonly to: Status
      readonly subState: SubState | undefined
      readonly flags: readonly Flag[]
      readonly row: Transition
    }
  | {
      readonly ok: false
      readonly code: 'transition-not-allowed' | 'transition-not-now'
      readonly citation: Citation
      readonly values: { readonly status: Status; readonly action: LifeCycleAction }
    }

function mayFrom(row: Transition, { subState, flags = [], openRequests = 1 }: State): boolean {
  const { fromSubStates, needsFlag, unlessFlag, requestsLeft } = row
  const isSubState = fromSubStates === undefined || (subState ? fromSubStates.includes(subState) : false)
  const isFlagged = needsFlag === undefined || flags.includes(needsFlag)
  const isFree = unlessFlag === undefined || !flags.includes(unlessFlag)
  const isLeft = requestsLeft === undefined || (requestsLeft === 'some') === openRequests > 1
  return isSubState && isFlagged && isFree && isLeft
}

function flagsAfter({ raises, lowers = [] }: Transition, flags: readonly Flag[]): readonly Flag[] {
  const left = flags.filter(flag => flag !== raises && !lowers.includes(flag))
  return raises ? [...left, raises] : left
}

/**
 * Where an action leads from a status alone, or from a state with sub-state, marks and open requests checked too ("not
 * now"); `flags` are the marks afterwards. Source: the tables above.
 */
export function transition(
  documentType: DocumentType,
  from: Status | State,
  action: LifeCycleAction,
): TransitionOutcome {
  const state: State | undefined = typeof from === 'string' ? undefined : from
  const status = typeof from === 'string' ? from : from.status
  const lifeCycle: LifeCycle = lifeCycles[documentType]
  const rows = lifeCycle.transitions.filter(each => each.status === status && each.action === action)
  const values = { status, action }
  const [first] = rows
  if (!first) return { ok: false, code: 'transition-not-allowed', citation: lifeCycle.citation, values }
  const row = state ? rows.find(each => mayFrom(each, state)) : first
  if (!row) return { ok: false, code: 'transition-not-now', citation: first.citation, values }
  const flags = flagsAfter(row, state?.flags ?? [])
  const subState = row.keepsSubState ? (state?.subState ?? undefined) : row.subState
  return { ok: true, to: row.to, subState, flags, row }
}

/** The actions that a status, and a sub-state if given, allows. */
export function actionsFrom(documentType: DocumentType, from: Status | State): readonly LifeCycleAction[] {
  return lifeCycleActions.filter(action => transition(documentType, from, action).ok)
}

/** Whether nothing leads out of a status any more. */
export function isFinal(documentType: DocumentType, status: Status): boolean {
  return actionsFrom(documentType, status).length === 0
}
