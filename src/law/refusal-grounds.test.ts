import { expect, test } from 'vitest'
import { groundsAvailable, isRefusalGround, type RequestState } from './refusal-grounds.ts'

test('Default 32: missing evidence is no ground while it is asked for, an unanswered request only when it is one', () => {
  const codes = (request: RequestState) => groundsAvailable(request).map(row => row.code)
  expect(codes('open')).toEqual(['7a', '7c', '7d'])
  expect(codes('none')).toEqual(['7a', '7b', '7c', '7d'])
  expect(codes('unanswered')).toEqual(['7a', '7b', '7c', '7d', '9.2'])
})

test('nothing else is a ground', () => {
  expect(isRefusalGround('7e')).toBe(false)
  expect(isRefusalGround('9.2')).toBe(true)
})
