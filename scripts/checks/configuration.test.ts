import { expect, it } from 'vitest'
import { configuration } from './configuration.ts'
import { foundIn } from './found-in.ts'

it.each([
  'const a = process.env.PORT',
  "import { env } from 'node:process'",
  'const { env } = process',
  "process['env']",
  'globalThis.process.env.PORT',
  "import own from 'node:process'",
])('refuses %s', text => {
  expect(foundIn(configuration, { 'src/licensing/main.ts': text })).toEqual([
    'src/licensing/main.ts:1 reads the environment',
  ])
})

it('lets the one file and what stands outside the product read it', () => {
  const text = 'const a = process.env'
  expect(
    foundIn(configuration, { 'src/platform/configuration.ts': text, 'development/start.ts': text }),
  ).toEqual([])
})
