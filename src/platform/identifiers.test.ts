import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSameSecret, newSecret } from './identifiers.ts'
import { root } from './root.ts'

test('secrets come from the secure source alone, and no two are alike (111)', () => {
  const made = Array.from({ length: 1000 }, () => newSecret())
  expect(new Set(made).size).toBe(1000)
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    file => !/\.test\.|\/testing\//.test(file),
  )
  const careless = files.filter(file => readFileSync(join(root, file), 'utf8').includes('Math.random'))
  expect(careless).toEqual([])
})

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['', 'a', false],
])('%j and %j are compared by their digests: %s (111)', (one, other, same) => {
  expect(isSameSecret(one, other)).toBe(same)
})
