import { expect, test } from 'vitest'
import { sayRemaining } from './remaining-characters.ts'

const words = { left: 'Characters left: #', over: 'Characters too many: #' }

test.each([
  [0, 'Characters left: 10'],
  [10, 'Characters left: 0'],
  [13, 'Characters too many: 3'],
])('%i of 10 characters are told as "%s"', (length, said) => {
  expect(sayRemaining(length, 10, words)).toBe(said)
})
