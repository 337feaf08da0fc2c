import { expect, it } from 'vitest'
import { dependencies } from './dependencies.ts'
import { foundIn } from './found-in.ts'

const reasons = 'docs/decisions/0002-dependencies.md'
const manifest = (dependencies: object) =>
  JSON.stringify({ dependencies, devDependencies: { '@types/x': '1' } })

it('refuses a package that nobody explained, and one that nobody uses', () => {
  const texts = {
    'package.json': manifest({ zod: '1', sharp: '1' }),
    [reasons]: '| `zod` |',
    'src/a.ts': "'sharp'",
  }
  expect(foundIn(dependencies, texts)).toEqual([
    'package.json:1 zod is used nowhere',
    `${reasons}:1 says nothing of sharp`,
  ])
})

it('attack F20 refuses to install what only tests and development use', () => {
  const texts = {
    'package.json': manifest({ a: '1', b: '1', c: '1' }),
    [reasons]: '| `a` `b` `c` |',
    'src/mail/testing/catch.ts': "'a'",
    'src/mail/send.test.ts': "'b'",
    'scripts/build.ts': "'c'",
    'development/mailbox.ts': "'a'",
  }
  expect(foundIn(dependencies, texts)).toEqual([
    'package.json:1 a is used by tests and development alone',
    'package.json:1 b is used by tests and development alone',
  ])
})

it('lets a package with reason and use be', () => {
  const texts = {
    'package.json': manifest({ a: '1' }),
    [reasons]: '| `a` |',
    'src/a.css': '@import "a/b.css"',
  }
  expect(foundIn(dependencies, texts)).toEqual([])
})
