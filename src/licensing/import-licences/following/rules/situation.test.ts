import { expect, test } from 'vitest'
import { situationOf } from './situation.ts'

const submitted = 'SUBMITTED_FOR_DECISION'
const conditional = 'CONDITIONALLY_REJECTED'

test.each([
  ['DRAFT', undefined, [], undefined],
  [submitted, 'RECEIVED', [], 'received'],
  [submitted, 'RECEIVED', ['READY_FOR_ESEAL'], 'received'],
  [submitted, 'UNDER_EXAMINATION', ['READY_FOR_ESEAL'], 'examined'],
  [submitted, 'INFO_PROVIDED', [], 'answered'],
  [submitted, 'UNDER_EXAMINATION', ['OVERDUE_90', 'READY_FOR_ESEAL'], 'late'],
  [conditional, 'INFO_REQUESTED', ['READY_FOR_ESEAL'], 'asked'],
  [conditional, 'ANSWER_OVERDUE', ['READY_FOR_ESEAL'], 'unanswered'],
  ['VALID', undefined, [], 'granted'],
  ['REJECTED', undefined, [], 'refused'],
  ['PARTIALLY_REJECTED', undefined, [], 'refused in part'],
  ['REVOKED', undefined, [], 'revoked'],
  ['EXPIRED', 'REEXPORT', [], 'used up'],
  ['WITHDRAWN', 'NOT_REQUIRED', [], 'not required'],
  ['WITHDRAWN', 'ANSWER_OVERDUE', [], 'withdrawn'],
  ['WITHDRAWN', undefined, [], 'withdrawn'],
] as const)('%s %s %j is told as %s (Default 45)', (status, subState, flags, situation) => {
  expect(situationOf({ status, subState, flags })).toBe(situation)
})
