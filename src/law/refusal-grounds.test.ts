import { expect, test } from 'vitest'
import { groundsAvailable, isRefusalGround } from './refusal-grounds.ts'

test('the unanswered request is a ground only when one is unanswered', () => {
  expect(groundsAvailable(false).map(row => row.code)).toEqual(['7a', '7b', '7c', '7d'])
  expect(groundsAvailable(true).map(row => row.code)).toEqual(['7a', '7b', '7c', '7d', '9.2'])
})

test('nothing else is a ground', () => {
  expect(isRefusalGround('7e')).toBe(false)
  expect(isRefusalGround('9.2')).toBe(true)
})
