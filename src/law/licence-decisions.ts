import type { Transition } from './life-cycle.ts'

const submitted = 'SUBMITTED_FOR_DECISION' as const
const conditional = 'CONDITIONALLY_REJECTED' as const
const withSeal = {
  actor: 'competent authority with seal',
  lowers: ['READY_FOR_ESEAL', 'OVERDUE_90'],
} as const
const prepared = {
  unlessFlag: 'READY_FOR_ESEAL',
  action: 'prepare-decision',
  raises: 'READY_FOR_ESEAL',
  actor: 'competent authority',
  citation: 'IR 17(2)',
  decision: 'Default 45',
} as const
const returned = {
  needsFlag: 'READY_FOR_ESEAL',
  action: 'return-to-examination',
  lowers: ['READY_FOR_ESEAL'],
  actor: 'competent authority',
  citation: 'IR 17(2)',
  decision: 'Default 45',
} as const
const reissued = {
  unlessFlag: 'REISSUED',
  action: 'reissue-licence',
  raises: 'REISSUED',
  actor: 'competent authority with seal',
  citation: 'R 4(8)',
  decision: 'Default 52',
} as const

/** How an application is decided, prepared for the seal or not, and what may follow an appeal. Source: R 4(7), IR 9, 17(2). */
export const decisionTransitions = [
  {
    status: submitted,
    fromSubStates: ['RECEIVED', 'UNDER_EXAMINATION', 'INFO_PROVIDED'],
    ...prepared,
    to: submitted,
    subState: 'UNDER_EXAMINATION',
  },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    ...prepared,
    to: conditional,
    subState: 'INFO_REQUESTED',
  },
  { status: submitted, ...returned, to: submitted, subState: 'UNDER_EXAMINATION' },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    ...returned,
    to: conditional,
    subState: 'INFO_REQUESTED',
  },
  { status: submitted, action: 'grant-licence', to: 'VALID', ...withSeal, citation: 'IR 17(2)' },
  { status: submitted, action: 'reject-application', to: 'REJECTED', ...withSeal, citation: 'R 4(7)' },
  {
    status: submitted,
    action: 'reject-in-part',
    to: 'PARTIALLY_REJECTED',
    ...withSeal,
    citation: 'R 4(7)',
    decision: 'Default 54',
  },
  {
    status: submitted,
    action: 'find-not-required',
    to: 'WITHDRAWN',
    subState: 'NOT_REQUIRED',
    ...withSeal,
    citation: 'R 2(1)',
    decision: 'Default 29',
  },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'reject-application',
    to: 'REJECTED',
    ...withSeal,
    citation: 'R 4(7)',
    decision: 'Default 32',
  },
  {
    status: conditional,
    fromSubStates: ['ANSWER_OVERDUE'],
    action: 'reject-application',
    to: 'REJECTED',
    ...withSeal,
    citation: 'IR 9(2)',
    decision: 'Default 48',
  },
  {
    status: 'VALID',
    action: 'revoke-licence',
    to: 'REVOKED',
    actor: 'competent authority with seal',
    citation: 'IR 6(5)',
  },
  { status: 'REJECTED', ...reissued, to: 'REJECTED' },
  { status: 'PARTIALLY_REJECTED', ...reissued, to: 'PARTIALLY_REJECTED' },
  { status: 'REVOKED', ...reissued, to: 'REVOKED' },
] as const satisfies readonly Transition[]
