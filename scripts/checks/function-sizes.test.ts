import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { functionSizes, functionSpread } from './function-sizes.ts'
import { plantTree } from './tree.ts'

const ofLines = (count: number) => `function f() {${'\n'.repeat(count - 1)}}`
const short = `${ofLines(3)}\n`.repeat(100)

it('refuses a fourth parameter, of a callback as well', () => {
  expect(foundIn(functionSizes, { 'src/a.ts': 'function f(a, b, c, d) {}\ng((a, b, c, d) => a)' })).toEqual([
    'src/a.ts:1 4 parameters, the limit is 3',
    'src/a.ts:2 4 parameters, the limit is 3',
  ])
})

it('refuses long functions when they are two of a hundred', () => {
  const texts = { 'src/a.ts': short, 'src/b.ts': `${ofLines(51)}\n${ofLines(51)}\n${ofLines(51)}` }
  expect(foundIn(functionSizes, texts)).toEqual([
    expect.stringContaining('src/b.ts:1 a function of 51 lines'),
    expect.stringContaining('src/b.ts:52 a function of 51 lines'),
    expect.stringContaining('src/b.ts:103 a function of 51 lines'),
  ])
})

it('refuses a long median', () => {
  expect(foundIn(functionSizes, { 'src/a.ts': ofLines(6) })).toEqual([])
  expect(foundIn(functionSizes, { 'src/a.ts': ofLines(7) })).toEqual([
    'src:1 the median function has 7 lines, the limit is 6',
  ])
})

it('refuses more than one in ten above eighteen lines', () => {
  const nine = `${ofLines(3)}\n`.repeat(9)
  expect(foundIn(functionSizes, { 'src/a.ts': `${nine}${ofLines(30)}` })).toEqual([])
  expect(foundIn(functionSizes, { 'src/a.ts': `${nine}${ofLines(18)}\n${ofLines(18)}` })).toEqual([])
  expect(foundIn(functionSizes, { 'src/a.ts': `${nine}${ofLines(19)}\n${ofLines(19)}` })).toEqual([
    'src:1 one function in ten has more than 19 lines, the limit is 18',
  ])
})

it('tolerates one in a hundred, and does not count callbacks on one line', () => {
  const texts = { 'src/a.ts': short, 'src/b.ts': `${ofLines(51)}\nlist.map(a => a)` }
  expect(foundIn(functionSizes, texts)).toEqual([])
  expect(functionSpread(plantTree(texts))).toEqual({ count: 101, median: 3, p90: 3, longest: 51 })
})
