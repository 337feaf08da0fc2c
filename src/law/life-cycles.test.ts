import { describe, expect, test } from 'vitest'
import { type DocumentType, documentTypes } from './annex.ts'
import {
  actionsFrom,
  isFinal,
  type LifeCycle,
  type LifeCycleAction,
  lifeCycleActions,
  lifeCycles,
  type Status,
  type SubState,
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

test.each<[Status, SubState, LifeCycleAction]>([
  ['CONDITIONALLY_REJECTED', 'ANSWER_OVERDUE', 'answer-request'],
  ['CONDITIONALLY_REJECTED', 'ANSWER_OVERDUE', 'request-information'],
  ['CONDITIONALLY_REJECTED', 'INFO_REQUESTED', 'reject-application'],
  ['SUBMITTED_FOR_DECISION', 'READY_FOR_ESEAL', 'prepare-decision'],
  ['SUBMITTED_FOR_DECISION', 'RECEIVED', 'return-to-examination'],
])('not now: %s, %s, %s', (status, subState, action) => {
  expect(transition('ICG-L', { status, subState }, action)).toMatchObject({
    ok: false,
    code: 'transition-not-now',
  })
})

test('an overdue answer leaves rejection and withdrawal', () => {
  const state = { status: 'CONDITIONALLY_REJECTED', subState: 'ANSWER_OVERDUE' } as const
  expect(actionsFrom('ICG-L', state).toSorted()).toEqual(['reject-application', 'withdraw-application'])
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

test('ninety days set a flag and change no status', () => {
  expect(transition('ICG-L', 'SUBMITTED_FOR_DECISION', 'pass-ninety-days')).toMatchObject({
    to: 'SUBMITTED_FOR_DECISION',
    flag: 'OVERDUE_90',
  })
})
