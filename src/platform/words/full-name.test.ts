import { expect, test } from 'vitest'
import { fullName } from './full-name.ts'

test.each([
  ['Suharto', '', 'Suharto'],
  ['', 'Teller', 'Teller'],
  ['Anna Marie', 'Holm', 'Anna Marie Holm'],
])('A7 “%s” and “%s” is %s, without a blank beside it', (givenName, familyName, name) => {
  expect(fullName({ givenName, familyName })).toBe(name)
})
