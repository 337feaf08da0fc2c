import { describe, expect, test } from 'vitest'
import { type DocumentType, documentTypes } from './annex.ts'
import {
  isFinal,
  type LifeCycle,
  type LifeCycleAction,
  type LifeCycleActor,
  lifeCycleActions,
  lifeCycles,
  type State,
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
      'find-not-required WITHDRAWN',
      'withdraw-application WITHDRAWN',
      'pass-ninety-days SUBMITTED_FOR_DECISION',
    ],
    CONDITIONALLY_REJECTED: [
      'prepare-decision CONDITIONALLY_REJECTED',
      'return-to-examination CONDITIONALLY_REJECTED',
      'request-information CONDITIONALLY_REJECTED',
      'answer-request SUBMITTED_FOR_DECISION',
      'take-back-request SUBMITTED_FOR_DECISION',
      'forward-application SUBMITTED_FOR_DECISION',
      'reject-application REJECTED',
      'withdraw-application WITHDRAWN',
      'pass-forty-days CONDITIONALLY_REJECTED',
      'reopen-answer CONDITIONALLY_REJECTED',
    ],
    VALID: [
      'revoke-licence REVOKED',
      'record-customs-use VALID',
      'give-back-pieces VALID',
      'expire-on-release EXPIRED',
      'expire-on-re-export EXPIRED',
    ],
    EXPIRED: ['give-back-pieces VALID'],
    REVOKED: [
      'give-back-pieces REVOKED',
      'free-reservation REVOKED',
      'record-customs-use REVOKED',
      'reissue-licence REVOKED',
    ],
    REJECTED: ['reissue-licence REJECTED'],
    PARTIALLY_REJECTED: ['reissue-licence PARTIALLY_REJECTED'],
  },
  'ICG-S': {
    DRAFT: ['delete-draft DELETED', 'register-statement VALID'],
    VALID: [
      'replace-statement REPLACED',
      'record-customs-use VALID',
      'give-back-pieces VALID',
      'expire-on-release EXPIRED',
      'expire-on-re-export EXPIRED',
    ],
    EXPIRED: ['give-back-pieces VALID'],
  },
  'ICG-D': {
    DRAFT: ['delete-draft DELETED', 'register-description VALID'],
    VALID: ['close-description VALID', 'record-customs-use VALID', 'give-back-pieces VALID'],
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
  'find-not-required NOT_REQUIRED',
  'withdraw-application WITHDRAWN',
  'pass-ninety-days SUBMITTED_FOR_DECISION',
]
const begin = 'begin-examination UNDER_EXAMINATION'
const prepare = 'prepare-decision UNDER_EXAMINATION'
const back = 'return-to-examination UNDER_EXAMINATION'
const whileAsked = [
  'request-information INFO_REQUESTED',
  'forward-application RECEIVED',
  'reject-application REJECTED',
  'withdraw-application WITHDRAWN',
  'pass-forty-days ANSWER_OVERDUE',
]

const at = (subState: SubState, more: Partial<State> = {}): State => ({
  status: ['INFO_REQUESTED', 'ANSWER_OVERDUE'].includes(subState)
    ? 'CONDITIONALLY_REJECTED'
    : 'SUBMITTED_FOR_DECISION',
  subState,
  ...more,
})
const ready = { flags: ['READY_FOR_ESEAL'] } as const

/** States written down a second time: what each allows, and the status or sub-state it leads to. */
test.each<[string, State, readonly string[]]>([
  ['received', at('RECEIVED'), [begin, prepare, ...whileSubmitted]],
  ['under examination', at('UNDER_EXAMINATION'), [prepare, ...whileSubmitted]],
  ['answered', at('INFO_PROVIDED'), [begin, prepare, ...whileSubmitted]],
  ['Default 45: prepared for the seal', at('UNDER_EXAMINATION', ready), [back, ...whileSubmitted]],
  [
    'Default 44: ninety days have passed once',
    at('UNDER_EXAMINATION', { flags: ['OVERDUE_90'] }),
    [prepare, ...whileSubmitted.filter(row => !row.startsWith('pass-ninety'))],
  ],
  [
    'Default 32: one request is open',
    at('INFO_REQUESTED'),
    [
      'prepare-decision INFO_REQUESTED',
      'answer-request INFO_PROVIDED',
      'take-back-request UNDER_EXAMINATION',
      ...whileAsked,
    ],
  ],
  [
    'Default 31: of two open requests one is answered or taken back',
    at('INFO_REQUESTED', { openRequests: 2 }),
    [
      'prepare-decision INFO_REQUESTED',
      'answer-request INFO_REQUESTED',
      'take-back-request INFO_REQUESTED',
      ...whileAsked,
    ],
  ],
  [
    'Default 45: a rejection is prepared while a request is open',
    at('INFO_REQUESTED', ready),
    [
      'return-to-examination INFO_REQUESTED',
      'answer-request INFO_PROVIDED',
      'take-back-request UNDER_EXAMINATION',
      ...whileAsked,
    ],
  ],
  [
    'Default 48: the answer is overdue, and its rejection prepared by the system',
    at('ANSWER_OVERDUE', ready),
    [
      'reject-application REJECTED',
      'withdraw-application ANSWER_OVERDUE',
      'forward-application RECEIVED',
      'reopen-answer INFO_REQUESTED',
    ],
  ],
])('each action is allowed or refused as listed: %s', (_name, state, allowedNow) => {
  const found = lifeCycleActions.flatMap(action => {
    const outcome = transition('ICG-L', state, action)
    return outcome.ok ? [`${action} ${outcome.row.subState ?? outcome.to}`] : []
  })
  expect(found.toSorted()).toEqual([...allowedNow].toSorted())
})

test.each<[string, DocumentType, State, LifeCycleAction]>([
  ['overdue', 'ICG-L', at('ANSWER_OVERDUE'), 'answer-request'],
  ['Default 47: too late to take back', 'ICG-L', at('ANSWER_OVERDUE'), 'take-back-request'],
  ['no sub-state', 'ICG-L', { status: 'CONDITIONALLY_REJECTED' }, 'reject-application'],
  ['no sub-state', 'ICG-L', { status: 'SUBMITTED_FOR_DECISION' }, 'prepare-decision'],
  ['Default 45: nothing is prepared', 'ICG-L', at('UNDER_EXAMINATION'), 'return-to-examination'],
  ['Default 45: prepared already', 'ICG-L', at('RECEIVED', ready), 'prepare-decision'],
  ['Default 44: stamped already', 'ICG-L', at('RECEIVED', { flags: ['OVERDUE_90'] }), 'pass-ninety-days'],
  ['Default 52: once', 'ICG-L', { status: 'REJECTED', flags: ['REISSUED'] }, 'reissue-licence'],
  ['Default 52: once', 'ICG-L', { status: 'REVOKED', flags: ['REISSUED'] }, 'reissue-licence'],
  ['closed already', 'ICG-D', { status: 'VALID', flags: ['CLOSED'] }, 'close-description'],
])('not now, %s: %s, %s, %s', (_name, documentType, state, action) => {
  expect(transition(documentType, state, action)).toMatchObject({ ok: false, code: 'transition-not-now' })
})

test.each<[string, State, LifeCycleAction, readonly string[]]>([
  ['Default 45: an answer ends what was prepared', at('INFO_REQUESTED', ready), 'answer-request', []],
  ['Default 45: so does a new request', at('UNDER_EXAMINATION', ready), 'request-information', []],
  ['a request taken back leaves it', at('INFO_REQUESTED', ready), 'take-back-request', ['READY_FOR_ESEAL']],
  [
    'Default 44: the ninety days stay passed while more is prepared',
    at('RECEIVED', { flags: ['OVERDUE_90'] }),
    'prepare-decision',
    ['OVERDUE_90', 'READY_FOR_ESEAL'],
  ],
  [
    'Default 44, 49: another authority begins anew',
    at('UNDER_EXAMINATION', { flags: ['OVERDUE_90', 'READY_FOR_ESEAL'] }),
    'forward-application',
    [],
  ],
  [
    'Default 44: the mark falls at the decision',
    at('UNDER_EXAMINATION', { flags: ['OVERDUE_90', 'READY_FOR_ESEAL'] }),
    'grant-licence',
    [],
  ],
  ['Default 13: a rejection is prepared', at('INFO_REQUESTED'), 'pass-forty-days', ['READY_FOR_ESEAL']],
  ['Default 52: the old one is marked', { status: 'REJECTED' }, 'reissue-licence', ['REISSUED']],
])('marks afterwards, %s', (_name, state, action, flags) => {
  expect(transition('ICG-L', state, action)).toMatchObject({ ok: true, flags })
})

test('Default 31: an answer that leaves another request open is no answer to it', () => {
  const two = transition('ICG-L', at('INFO_REQUESTED', { openRequests: 2 }), 'answer-request')
  expect(two).toMatchObject({ to: 'CONDITIONALLY_REJECTED', row: { decision: 'Default 31' } })
})

test('Default 40: no finding while a request is open', () => {
  expect(transition('ICG-L', at('INFO_REQUESTED'), 'find-not-required').ok).toBe(false)
  expect(transition('ICG-L', at('RECEIVED'), 'find-not-required')).toMatchObject({
    to: 'WITHDRAWN',
    subState: 'NOT_REQUIRED',
  })
})

test('Default 51: an expired licence cannot be revoked', () => {
  expect(transition('ICG-L', 'EXPIRED', 'revoke-licence').ok).toBe(false)
})

test('Default 54: no decision in part while a request is open', () => {
  expect(transition('ICG-L', at('INFO_REQUESTED'), 'reject-in-part').ok).toBe(false)
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
    'take-back-request',
  ],
  'competent authority with seal': [
    'find-not-required',
    'grant-licence',
    'reissue-licence',
    'reject-application',
    'reject-in-part',
    'revoke-licence',
  ],
  customs: [
    'expire-on-re-export',
    'expire-on-release',
    'free-reservation',
    'give-back-pieces',
    'record-customs-use',
  ],
  clock: ['pass-forty-days', 'pass-ninety-days', 'reopen-answer'],
} as const satisfies Record<LifeCycleActor, readonly LifeCycleAction[]>

test.each(Object.entries(actors))('%s does what is listed and nothing else', (actor, actions) => {
  const all: readonly Transition[] = documentTypes.flatMap(type => [...lifeCycles[type].transitions])
  const found = new Set(all.filter(row => row.actor === actor).map(row => row.action))
  expect([...found].toSorted()).toEqual(actions)
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

test('IR2145 7: pieces given back make an expired document valid again', () => {
  for (const documentType of ['ICG-L', 'ICG-S'] as const) {
    expect(transition(documentType, 'EXPIRED', 'give-back-pieces')).toMatchObject({ to: 'VALID' })
  }
  expect(transition('ICG-L', 'REVOKED', 'give-back-pieces')).toMatchObject({ to: 'REVOKED' })
})

test('ends are final', () => {
  for (const status of ['DELETED', 'WITHDRAWN'] as const) expect(isFinal('ICG-L', status)).toBe(true)
  for (const status of ['DELETED', 'REPLACED'] as const) expect(isFinal('ICG-S', status)).toBe(true)
  expect(isFinal('ICG-L', 'VALID')).toBe(false)
})

test('V-30: the end is told apart by how the goods left the licence', () => {
  expect(transition('ICG-L', 'VALID', 'expire-on-release')).toMatchObject({ subState: 'FREE_CIRCULATION' })
  expect(transition('ICG-L', 'VALID', 'expire-on-re-export')).toMatchObject({ subState: 'REEXPORT' })
  expect(transition('ICG-D', 'VALID', 'close-description')).toMatchObject({ to: 'VALID', flags: ['CLOSED'] })
})

test('trap 6: no document expires by time', () => {
  const all: readonly Transition[] = documentTypes.flatMap(type => [...lifeCycles[type].transitions])
  expect(all.filter(row => row.actor === 'clock').map(row => row.to)).toEqual([
    'SUBMITTED_FOR_DECISION',
    'CONDITIONALLY_REJECTED',
    'CONDITIONALLY_REJECTED',
  ])
})

test('Default 42: an answer that was overdue opens again, and the prepared rejection falls', () => {
  const overdue = at('ANSWER_OVERDUE', ready)
  const reopened = transition('ICG-L', overdue, 'reopen-answer')
  expect(reopened).toMatchObject({ ok: true, subState: 'INFO_REQUESTED', flags: [] })
  expect(transition('ICG-L', at('INFO_REQUESTED'), 'reopen-answer').ok).toBe(false)
  expect(transition('ICG-L', overdue, 'answer-request').ok).toBe(false)
  expect(transition('ICG-L', at('INFO_REQUESTED'), 'answer-request').ok).toBe(true)
})

test.each(['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED'] as const)(
  'Default 44: the mark of the ninety days falls by withdrawing from %s',
  status => {
    const subState = status === 'CONDITIONALLY_REJECTED' ? 'INFO_REQUESTED' : 'RECEIVED'
    const withdrawn = transition('ICG-L', { status, subState, flags: ['OVERDUE_90'] }, 'withdraw-application')
    expect(withdrawn).toMatchObject({ ok: true, to: 'WITHDRAWN', flags: [] })
  },
)

test('Default 45: after the ninety days a decision can still be prepared', () => {
  const passed = transition('ICG-L', at('UNDER_EXAMINATION'), 'pass-ninety-days')
  expect(passed).toMatchObject({ ok: true, subState: 'UNDER_EXAMINATION', flags: ['OVERDUE_90'] })
  const after = passed.ok
    ? { status: passed.to, subState: passed.subState, flags: passed.flags }
    : at('RECEIVED')
  expect(transition('ICG-L', after, 'prepare-decision').ok).toBe(true)
})

test('trap 7: ninety days set a flag and change no status', () => {
  expect(transition('ICG-L', 'SUBMITTED_FOR_DECISION', 'pass-ninety-days')).toMatchObject({
    to: 'SUBMITTED_FOR_DECISION',
    flags: ['OVERDUE_90'],
  })
})
