import { describe, expect, test } from 'vitest'
import { unchanged } from './calendar.ts'
import { applicationDeadlines } from './deadlines.ts'
import {
  decisionAction,
  type GoodDecision,
  homeStateToNotify,
  isDecisionOverdue,
  isRejectionDue,
  isSealed,
  nextSealingStep,
  refuseAnswer,
  refuseRejection,
  refuseRequest,
  refuseRevocation,
  refuseSealing,
  refuseTakingBack,
} from './licence-rules.ts'

const received = { kind: 'received', date: '2026-09-01' } as const
const dk = unchanged('DK')
const waiting = applicationDeadlines(
  [received, { kind: 'information-requested', request: '1', date: '2026-09-10' }],
  dk,
)
const complete = applicationDeadlines([received], dk)
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

test.each([
  ['2026-09-22', undefined],
  ['2026-09-23', 'request-window-closed'],
])('V-18: a request on %s', (today, code) => {
  expect(refuseRequest(complete, today)?.code).toBe(code)
})

test('V-18: no request before anything was received', () => {
  expect(refuseRequest({ answers: [] }, '2026-09-01')?.code).toBe('request-window-closed')
})

describe('Default 47: taking a request back', () => {
  const taking = { request: '1', reasons: 'Found in the archive.' }
  test.each([
    ['nothing is open', complete, taking, '2026-09-15', ['nothing-to-take-back']],
    ['another request', waiting, { ...taking, request: '2' }, '2026-09-15', ['nothing-to-take-back']],
    ['after its forty days', waiting, taking, '2026-10-21', ['answer-window-closed']],
    ['without a reason', waiting, { ...taking, reasons: ' ' }, '2026-09-15', ['reasons-missing']],
    ['on its last day', waiting, taking, '2026-10-20', []],
  ])('%s', (_name, deadlines, given, today, expected) => {
    expect(codes(refuseTakingBack(deadlines, given, today))).toEqual(expected)
  })
})

test('Default 48: one of two requests unanswered closes the answers to both', () => {
  const two = applicationDeadlines(
    [
      received,
      { kind: 'information-requested', request: '1', date: '2026-09-10' },
      { kind: 'information-requested', request: '2', date: '2026-09-20' },
    ],
    dk,
  )
  const answer = { request: '2', response: 'The permit is attached.', isSignedAgain: true }
  expect(codes(refuseAnswer(two, answer, '2026-10-20'))).toEqual([])
  expect(codes(refuseAnswer(two, answer, '2026-10-21'))).toEqual(['answer-window-closed'])
})

test('V-18: several requests within the 21 days', () => {
  expect(refuseRequest(waiting, '2026-09-22')).toBeUndefined()
})

describe('V-17 and V-19: answers', () => {
  const answer = { request: '1', response: 'The permit is attached.', isSignedAgain: true }
  test.each([
    [
      'Default 31: another request',
      waiting,
      { ...answer, request: '2' },
      '2026-09-15',
      ['nothing-to-answer'],
    ],
    ['nothing was asked', complete, answer, '2026-09-15', ['nothing-to-answer']],
    ['too late', waiting, answer, '2026-10-21', ['answer-window-closed']],
    ['empty', waiting, { ...answer, response: ' ' }, '2026-10-20', ['response-missing']],
    ['not signed again', waiting, { ...answer, isSignedAgain: false }, '2026-10-20', ['signature-missing']],
    ['on the last day', waiting, answer, '2026-10-20', []],
  ])('%s', (_name, deadlines, given, today, expected) => {
    expect(codes(refuseAnswer(deadlines, given, today))).toEqual(expected)
  })

  test('rejection is due after the 40th day', () => {
    expect(isRejectionDue(waiting, '2026-10-20')).toBe(false)
    expect(isRejectionDue(waiting, '2026-10-21')).toBe(true)
    expect(isRejectionDue(complete, '2027-10-21')).toBe(false)
  })
})

test('V-20: overdue after the 90th day, never while an answer is awaited', () => {
  expect(isDecisionOverdue(complete, '2026-11-30')).toBe(false)
  expect(isDecisionOverdue(complete, '2026-12-01')).toBe(true)
  expect(isDecisionOverdue(waiting, '2027-12-01')).toBe(false)
})

describe('V-21: rejection', () => {
  const rejection = {
    grounds: ['7a'],
    reasons: 'Excavated in 2019.',
    appealInformation: 'Four weeks.',
    request: 'none',
  } as const
  test.each([
    ['no ground', { ...rejection, grounds: [] }, ['ground-missing']],
    [
      'unanswered, though nothing is overdue',
      { ...rejection, grounds: ['9.2'] as const },
      ['ground-not-available'],
    ],
    ['no reasons', { ...rejection, reasons: '' }, ['reasons-missing']],
    ['no appeal information', { ...rejection, appealInformation: null }, ['appeal-information-missing']],
    [
      'Default 32: missing evidence, while it is asked for',
      { ...rejection, grounds: ['7b'] as const, request: 'open' as const },
      ['ground-not-available'],
    ],
    ['Default 32: unlawful export, while a request is open', { ...rejection, request: 'open' as const }, []],
    ['complete', rejection, []],
    ['unanswered', { ...rejection, grounds: ['9.2'] as const, request: 'unanswered' as const }, []],
  ])('%s', (_name, facts, expected) => {
    expect(codes(refuseRejection(facts))).toEqual(expected)
  })
})

describe('V-22: sealing', () => {
  test('the seal of the authority before the signature of the officer', () => {
    expect(refuseSealing(['authority seal'])?.code).toBe('seal-out-of-order')
    expect(refuseSealing(['officer signature', 'system seal'])?.code).toBe('seal-out-of-order')
    expect(isSealed(['officer signature', 'authority seal'])).toBe(false)
    expect(isSealed(['authority seal', 'officer signature', 'system seal'])).toBe(false)
    expect(isSealed(['officer signature', 'system seal', 'authority seal'])).toBe(false)
  })

  test('in order', () => {
    expect(nextSealingStep(['system seal'])).toBeUndefined()
    expect(nextSealingStep([])).toBe('officer signature')
    expect(nextSealingStep(['officer signature'])).toBe('authority seal')
    expect(nextSealingStep(['officer signature', 'authority seal'])).toBe('system seal')
    expect(isSealed(['officer signature', 'authority seal', 'system seal'])).toBe(true)
    expect(nextSealingStep(['officer signature', 'authority seal', 'system seal'])).toBeUndefined()
  })
})

test('V-24: revocation needs reasons and appeal information', () => {
  expect(codes(refuseRevocation({}))).toEqual(['reasons-missing', 'appeal-information-missing'])
  expect(refuseRevocation({ reasons: 'Forged permit.', appealInformation: 'Four weeks.' })).toEqual([])
})

test('V-25: the home state is notified when another one decides', () => {
  expect(homeStateToNotify('SE', 'DK')).toBe('SE')
  expect(homeStateToNotify('DK', 'DK')).toBeUndefined()
  expect(homeStateToNotify('US', 'DK')).toBeUndefined()
  expect(homeStateToNotify('XI', 'DK')).toBe('XI')
  expect(homeStateToNotify('GB', 'XI')).toBeUndefined()
})

test.each<[readonly GoodDecision[], string | undefined]>([
  [[], undefined],
  [['refused'], 'reject-application'],
  [['granted'], 'grant-licence'],
  [['granted', 'refused'], 'reject-in-part'],
  [['granted', 'granted'], 'grant-licence'],
  [['refused', 'refused'], 'reject-application'],
  [['not required'], 'find-not-required'],
  [['granted', 'not required'], 'grant-licence'],
  [['refused', 'not required'], 'reject-application'],
  [['granted', 'refused', 'not required'], 'reject-in-part'],
])('V-07, Default 40: goods %o', (decisions, action) => {
  expect(decisionAction(decisions)).toBe(action)
})
