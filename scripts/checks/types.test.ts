import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { plantTree } from './tree.ts'
import { castsPerThousandLines, types } from './types.ts'

it.each([
  ['const a: any = 1', 'the type any'],
  ['const a = b!.c', 'a non-null !'],
  ['let a!: string', 'a non-null !'],
  ['export default 1', 'a default export'],
  ['// @ts-ignore', 'a silenced error'],
  ['/* @ts-expect-error */', 'a silenced error'],
  ['// biome-ignore lint: a reason', 'a silenced error'],
  ['const a = b as string', 'a cast; there are 1000.00 per 1,000 lines, the limit is 1'],
])('refuses %s', (text, problem) => {
  expect(foundIn(types, { 'src/a.ts': text })).toEqual([`src/a.ts:1 ${problem}`])
})

it('lets one cast in a thousand lines be, and constants, and names in comments', () => {
  const texts = {
    'src/a.ts': `const a = b as string${'\n//'.repeat(999)}`,
    'src/b.ts': 'const a = [1] as const // any',
  }
  expect(foundIn(types, texts)).toEqual([])
  expect(castsPerThousandLines(plantTree(texts))).toBeCloseTo(1000 / 1001)
})

it('lets files that tools read export by default', () => {
  expect(foundIn(types, { 'vitest.config.ts': 'export default 1' })).toEqual([])
})
