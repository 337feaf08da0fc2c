import { describe, expect, test } from 'vitest'
import { type DocumentType, documentTypes } from './annex.ts'
import {
  actionsFrom,
  isFinal,
  type LifeCycle,
  type LifeCycleAction,
  type LifeCycleActor,
  lifeCycleActions,
  lifeCycles,
  type Status,
  type SubState,
  type Transition,
  transition,
} from './life-cycles.ts'

/** What is allowed, written down a second time: everything else is refused. */
const allowed = {
  'ICG-L': {
    DRAFT: ['delete-draft DELETED', 'split-draft DRAFT', 'submit-application SUBMITTED_FOR_DECISION'],
    SUBMITTED_FOR_DECISION: [
      'begin-examination SUBMITTED_FOR_DECISION',
      'prepare-decision SUBMITTED_FOR_DECISION',
      'return-to-examination SUBMITTED_FOR_DECISION',
      'request-information CONDITIONALLY_REJECTED',
      'forward-application SUBMITTED_FOR_DECISION',
      'grant-licence VALID',
      'reject-application REJECTED',
      'reject-in-part PARTIALLY_REJECTED',
      'withdraw-application WITHDRAWN',
      'pass-ninety-days SUBMITTED_FOR_DECISION',
    ],
    CONDITIONALLY_REJECTED: [
      'request-information CONDITIONALLY_REJECTED',
      'answer-request SUBMITTED_FOR_DECISION',
      'reject-application REJECTED',
      'withdraw-application WITHDRAWN',
      'pass-forty-days CONDITIONALLY_REJECTED',
    ],
    VALID: [
      'revoke-licence REVOKED',
      'record-customs-use VALID',
      'expire-on-release EXPIRED',
      'expire-on-re-export EXPIRED',
    ],
  },
  'ICG-S': {
    DRAFT: ['delete-draft DELETED', 'register-statement VALID'],
    VALID: [
      'replace-statement REPLACED',
      'record-customs-use VALID',
      'expire-on-release EXPIRED',
      'expire-on-re-export EXPIRED',
    ],
  },
  'ICG-D': {
    DRAFT: ['delete-draft DELETED', 'register-description VALID'],
    VALID: ['close-description VALID', 'record-customs-use VALID'],
  },
} as const satisfies Record<DocumentType, Partial<Record<Status, readonly string[]>>>

describe.each(documentTypes)('%s', documentType => {
  const lifeCycle: LifeCycle = lifeCycles[documentType]
  const table: Partial<Record<Status, readonly string[]>> = allowed[documentType]

  test.each(lifeCycle.statuses)('each action from %s is allowed or refused as listed', status => {
    const found = lifeCycleActions.flatMap(action => {
      const outcome = transition(documentType, status, action)
      return outcome.ok ? [`${action} ${outcome.to}`] : []
    })
    expect(found.toSorted()).toEqual([...(table[status] ?? [])].toSorted())
  })

  test('each refusal has a citation', () => {
    for (const status of lifeCycle.statuses) {
      for (const action of lifeCycleActions) {
        const outcome = transition(documentType, status, action)
        if (!outcome.ok)
          expect(outcome).toMatchObject({ code: 'transition-not-allowed', citation: 'IR2145 Annex I' })
      }
    }
  })

  test('every status is listed and can be reached', () => {
    const reached = new Set<Status>([lifeCycle.initial])
    for (const _ of lifeCycle.statuses) {
      for (const row of lifeCycle.transitions) if (reached.has(row.status)) reached.add(row.to)
    }
    expect([...reached].toSorted()).toEqual(lifeCycle.statuses.toSorted())
  })
})

const whileSubmitted = [
  'request-information INFO_REQUESTED',
  'forward-application RECEIVED',
  'grant-licence VALID',
  'reject-application REJECTED',
  'reject-in-part PARTIALLY_REJECTED',
  'withdraw-application WITHDRAWN',
  'pass-ninety-days SUBMITTED_FOR_DECISION',
]
const begin = 'begin-examination UNDER_EXAMINATION'
const prepare = 'prepare-decision READY_FOR_ESEAL'

/** Sub-states written down a second time: what each allows, and the status or sub-state it leads to. */
const allowedNow = {
  RECEIVED: [begin, prepare, ...whileSubmitted],
  UNDER_EXAMINATION: [prepare, ...whileSubmitted],
  INFO_PROVIDED: [begin, prepare, ...whileSubmitted],
  READY_FOR_ESEAL: ['return-to-examination UNDER_EXAMINATION', ...whileSubmitted],
  INFO_REQUESTED: [
    'request-information INFO_REQUESTED',
    'answer-request INFO_PROVIDED',
    'withdraw-application WITHDRAWN',
    'pass-forty-days ANSWER_OVERDUE',
  ],
  ANSWER_OVERDUE: ['reject-application REJECTED', 'withdraw-application WITHDRAWN'],
} as const satisfies Partial<Record<SubState, readonly string[]>>

test.each<[SubState & keyof typeof allowedNow, Status]>([
  ['RECEIVED', 'SUBMITTED_FOR_DECISION'],
  ['UNDER_EXAMINATION', 'SUBMITTED_FOR_DECISION'],
  ['INFO_PROVIDED', 'SUBMITTED_FOR_DECISION'],
  ['READY_FOR_ESEAL', 'SUBMITTED_FOR_DECISION'],
  ['INFO_REQUESTED', 'CONDITIONALLY_REJECTED'],
  ['ANSWER_OVERDUE', 'CONDITIONALLY_REJECTED'],
])('each action from %s is allowed or refused as listed', (subState, status) => {
  const found = lifeCycleActions.flatMap(action => {
    const outcome = transition('ICG-L', { status, subState }, action)
    return outcome.ok ? [`${action} ${outcome.subState ?? outcome.to}`] : []
  })
  expect(found.toSorted()).toEqual([...allowedNow[subState]].toSorted())
})

test.each<[Status, SubState | undefined, LifeCycleAction]>([
  ['CONDITIONALLY_REJECTED', 'ANSWER_OVERDUE', 'answer-request'],
  ['CONDITIONALLY_REJECTED', 'INFO_REQUESTED', 'reject-application'],
  ['CONDITIONALLY_REJECTED', undefined, 'reject-application'],
  ['SUBMITTED_FOR_DECISION', undefined, 'prepare-decision'],
])('not now: %s, %s, %s', (status, subState, action) => {
  expect(transition('ICG-L', { status, subState }, action)).toMatchObject({
    ok: false,
    code: 'transition-not-now',
  })
})

test('a row that asks for no sub-state takes a state without one', () => {
  expect(transition('ICG-S', { status: 'DRAFT' }, 'register-statement').ok).toBe(true)
  expect(transition('ICG-L', { status: 'VALID', subState: null }, 'revoke-licence').ok).toBe(true)
})

/** Who does what, written down a second time. */
const actors = {
  holder: [
    'answer-request',
    'close-description',
    'delete-draft',
    'register-description',
    'register-statement',
    'replace-statement',
    'split-draft',
    'submit-application',
    'withdraw-application',
  ],
  'competent authority': [
    'begin-examination',
    'forward-application',
    'prepare-decision',
    'request-information',
    'return-to-examination',
  ],
  'competent authority with seal': [
    'grant-licence',
    'reject-application',
    'reject-in-part',
    'revoke-licence',
  ],
  customs: ['expire-on-re-export', 'expire-on-release', 'record-customs-use'],
  clock: ['pass-forty-days', 'pass-ninety-days'],
} as const satisfies Record<LifeCycleActor, readonly LifeCycleAction[]>

test.each(Object.entries(actors))('%s does what is listed and nothing else', (actor, actions) => {
  const all: readonly Transition[] = documentTypes.flatMap(type => [...lifeCycles[type].transitions])
  const found = new Set(all.filter(row => row.actor === actor).map(row => row.action))
  expect([...found].toSorted()).toEqual(actions)
})

test('an overdue answer leaves rejection and withdrawal', () => {
  const state = { status: 'CONDITIONALLY_REJECTED', subState: 'ANSWER_OVERDUE' } as const
  expect(actionsFrom('ICG-L', state).toSorted()).toEqual(['reject-application', 'withdraw-application'])
})

test('V-23: a statement is valid at once, without a step of an authority', () => {
  expect(transition('ICG-S', 'DRAFT', 'register-statement')).toMatchObject({
    to: 'VALID',
    row: { actor: 'holder' },
  })
})

test('a valid statement can be neither deleted nor withdrawn', () => {
  expect(transition('ICG-S', 'VALID', 'delete-draft').ok).toBe(false)
  expect(transition('ICG-S', 'VALID', 'withdraw-application').ok).toBe(false)
})

test('ends are final', () => {
  for (const status of [
    'DELETED',
    'REJECTED',
    'PARTIALLY_REJECTED',
    'REVOKED',
    'WITHDRAWN',
    'EXPIRED',
  ] as const) {
    expect(isFinal('ICG-L', status)).toBe(true)
  }
  expect(isFinal('ICG-L', 'VALID')).toBe(false)
})

test('V-30: the end is told apart by how the goods left the licence', () => {
  expect(transition('ICG-L', 'VALID', 'expire-on-release')).toMatchObject({ subState: 'FREE_CIRCULATION' })
  expect(transition('ICG-L', 'VALID', 'expire-on-re-export')).toMatchObject({ subState: 'REEXPORT' })
  expect(transition('ICG-D', 'VALID', 'close-description')).toMatchObject({ to: 'VALID', flag: 'CLOSED' })
})

test('trap 6: no document expires by time', () => {
  const all: readonly Transition[] = documentTypes.flatMap(type => [...lifeCycles[type].transitions])
  expect(all.filter(row => row.actor === 'clock').map(row => row.to)).toEqual([
    'SUBMITTED_FOR_DECISION',
    'CONDITIONALLY_REJECTED',
  ])
})

test('trap 7: ninety days set a flag and change no status', () => {
  expect(transition('ICG-L', 'SUBMITTED_FOR_DECISION', 'pass-ninety-days')).toMatchObject({
    to: 'SUBMITTED_FOR_DECISION',
    flag: 'OVERDUE_90',
  })
})
