import { expect, test } from 'vitest'
import { mayUseTemplates } from './contingency.ts'

const since = new Date('2026-03-29T00:00:00Z')

test.each([
  ['2026-03-29T07:59:59Z', false],
  ['2026-03-29T08:00:00Z', false],
  ['2026-03-29T08:00:00.001Z', true],
])('V-32: templates at %s: %s', (now, may) => {
  expect(mayUseTemplates(since, new Date(now))).toBe(may)
})
