import { expect, it } from 'vitest'
import { comments } from './comments.ts'
import { foundIn } from './found-in.ts'

it('refuses a third line, once', () => {
  expect(foundIn(comments, { 'src/a.ts': '// one\n// two\n// three\n// four\n' })).toEqual([
    'src/a.ts:3 a comment of more than two lines',
  ])
})

it('refuses a block of three lines that documents nothing', () => {
  expect(foundIn(comments, { 'src/a.ts': '/* one\n two\n three */' })).toHaveLength(1)
})

it.each(['TODO', 'FIXME', 'XXX', 'HACK'])('refuses %s', word => {
  expect(foundIn(comments, { 'src/a.ts': `const a = 1 // ${word}: later` })).toEqual([
    'src/a.ts:1 a promise in a comment',
  ])
})

it.each([
  'export const a = 1',
  'export function a() {}',
  'export type A = 1',
  '/* plain */ export interface A {}',
])('refuses %s in platform and law', text => {
  expect(foundIn(comments, { 'src/law/a.ts': text })).toEqual([
    'src/law/a.ts:1 an export without a doc comment',
  ])
})

it('lets documented exports, their overloads and two lines of reason be', () => {
  const text =
    '/** What. */\nexport function a(b: 1): 1\nexport function a(b: 2): 2 {}\n// why\n// because\nconst c = 1'
  expect(
    foundIn(comments, { 'src/platform/a.ts': text, 'src/licensing/app.ts': 'export const a = 1' }),
  ).toEqual([])
})
