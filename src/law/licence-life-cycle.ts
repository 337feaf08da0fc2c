import { decisionTransitions } from './licence-decisions.ts'
import { deleteDraft, giveBackPieces, recordCustomsUse, type Transition } from './life-cycle.ts'

const submitted = 'SUBMITTED_FOR_DECISION' as const
const conditional = 'CONDITIONALLY_REJECTED' as const
const authority = { actor: 'competent authority' } as const
const holder = { actor: 'holder' } as const
const forwarded = {
  action: 'forward-application',
  to: submitted,
  subState: 'RECEIVED',
  lowers: ['READY_FOR_ESEAL', 'OVERDUE_90'],
  ...authority,
  citation: 'IR 9(5)',
  decision: 'Default 49',
} as const

const draftTransitions = [
  deleteDraft,
  {
    status: 'DRAFT',
    action: 'split-draft',
    to: 'DRAFT',
    ...holder,
    citation: 'IR 6(2)',
    decision: 'Default 7',
  },
  {
    status: 'DRAFT',
    action: 'submit-application',
    to: submitted,
    subState: 'RECEIVED',
    ...holder,
    citation: 'IR 17(3)(a)',
  },
] as const satisfies readonly Transition[]

const examinationTransitions = [
  {
    status: submitted,
    fromSubStates: ['RECEIVED', 'INFO_PROVIDED'],
    action: 'begin-examination',
    to: submitted,
    subState: 'UNDER_EXAMINATION',
    ...authority,
    citation: 'R 4(6)',
    decision: 'Default 7',
  },
  { status: submitted, ...forwarded },
  {
    status: submitted,
    action: 'withdraw-application',
    to: 'WITHDRAWN',
    lowers: ['READY_FOR_ESEAL', 'OVERDUE_90'],
    ...holder,
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  {
    status: submitted,
    unlessFlag: 'OVERDUE_90',
    action: 'pass-ninety-days',
    to: submitted,
    keepsSubState: true,
    raises: 'OVERDUE_90',
    actor: 'clock',
    citation: 'IR 17(3)(e)',
    decision: 'Default 44',
  },
] as const satisfies readonly Transition[]

const requested = {
  action: 'request-information',
  to: conditional,
  subState: 'INFO_REQUESTED',
  lowers: ['READY_FOR_ESEAL'],
  ...authority,
} as const
const answered = {
  status: conditional,
  fromSubStates: ['INFO_REQUESTED'],
  action: 'answer-request',
  lowers: ['READY_FOR_ESEAL'],
  ...holder,
  citation: 'IR 17(3)(c)',
} as const
const takenBack = {
  status: conditional,
  fromSubStates: ['INFO_REQUESTED'],
  action: 'take-back-request',
  ...authority,
  citation: 'R 4(6)',
  decision: 'Default 47',
} as const

const requestTransitions = [
  { status: submitted, ...requested, citation: 'R 4(6)', decision: 'Default 7' },
  { status: conditional, fromSubStates: ['INFO_REQUESTED'], ...requested, citation: 'IR 9(1)' },
  { ...answered, requestsLeft: 'none', to: submitted, subState: 'INFO_PROVIDED', decision: 'Default 7' },
  { ...answered, requestsLeft: 'some', to: conditional, subState: 'INFO_REQUESTED', decision: 'Default 31' },
  { ...takenBack, requestsLeft: 'none', to: submitted, subState: 'UNDER_EXAMINATION' },
  { ...takenBack, requestsLeft: 'some', to: conditional, subState: 'INFO_REQUESTED' },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'pass-forty-days',
    to: conditional,
    subState: 'ANSWER_OVERDUE',
    raises: 'READY_FOR_ESEAL',
    actor: 'clock',
    citation: 'IR 9(2)',
    decision: 'Default 13',
  },
  {
    status: conditional,
    fromSubStates: ['ANSWER_OVERDUE'],
    action: 'reopen-answer',
    to: conditional,
    subState: 'INFO_REQUESTED',
    lowers: ['READY_FOR_ESEAL'],
    actor: 'clock',
    citation: 'IR 9(2)',
    decision: 'Default 42',
  },
  { status: conditional, ...forwarded },
  {
    status: conditional,
    fromSubStates: ['INFO_REQUESTED'],
    action: 'withdraw-application',
    to: 'WITHDRAWN',
    lowers: ['READY_FOR_ESEAL', 'OVERDUE_90'],
    ...holder,
    citation: 'IR2145 Annex I',
    decision: 'Default 7',
  },
  {
    status: conditional,
    fromSubStates: ['ANSWER_OVERDUE'],
    action: 'withdraw-application',
    to: 'WITHDRAWN',
    subState: 'ANSWER_OVERDUE',
    lowers: ['READY_FOR_ESEAL', 'OVERDUE_90'],
    ...holder,
    citation: 'IR2145 Annex I',
    decision: 'Default 46',
  },
] as const satisfies readonly Transition[]

const validTransitions = [
  recordCustomsUse,
  ...giveBackPieces,
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
  {
    status: 'REVOKED',
    action: 'give-back-pieces',
    to: 'REVOKED',
    actor: 'customs',
    citation: 'IR2145 7',
    decision: 'Default 10',
  },
  {
    status: 'REVOKED',
    action: 'free-reservation',
    to: 'REVOKED',
    actor: 'customs',
    citation: 'IR2145 8',
    decision: 'Default 53',
  },
  {
    status: 'REVOKED',
    action: 'record-customs-use',
    to: 'REVOKED',
    actor: 'customs',
    citation: 'IR2145 8',
    decision: 'Default 53',
  },
] as const satisfies readonly Transition[]

/** The life of an import licence and of the application for it. Source: R 4, IR 6, 9 and 17. */
export const licenceTransitions = [
  ...draftTransitions,
  ...examinationTransitions,
  ...requestTransitions,
  ...decisionTransitions,
  ...validTransitions,
] as const satisfies readonly Transition[]
