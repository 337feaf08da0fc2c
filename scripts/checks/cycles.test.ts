import { expect, it } from 'vitest'
import { cycles, knots } from './cycles.ts'
import { foundIn } from './found-in.ts'

it('refuses files that import each other by way of a third, types included', () => {
  const texts = {
    'src/a.ts': "import type { B } from './b.ts'",
    'src/b.ts': "export type B = import('./c.ts').C",
    'src/c.ts': "export * from './a.ts'",
    'src/d.ts': "import './a.ts'",
  }
  expect(foundIn(cycles, texts)).toEqual([
    'src/a.ts:1 no-cycles: these import each other: src/a.ts, src/b.ts, src/c.ts',
  ])
})

it('refuses a file that imports itself', () => {
  expect(foundIn(cycles, { 'src/a.ts': "import { a } from './a.ts'" })).toHaveLength(1)
})

it('tells two knots apart, and lets a diamond be', () => {
  const graph = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'], e: ['f', 'g'], f: ['h'], g: ['h'], h: [] }
  expect(knots(new Map(Object.entries(graph)))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})
