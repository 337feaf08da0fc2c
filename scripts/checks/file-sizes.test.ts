import { expect, it } from 'vitest'
import { fileSizes, fileSpread } from './file-sizes.ts'
import { foundIn } from './found-in.ts'
import { plantTree } from './tree.ts'

const ofLines = (count: number) => '//\n'.repeat(count)
const short = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`src/short-${at}.ts`, ofLines(10)]))

it('refuses one file above the limit', () => {
  expect(foundIn(fileSizes, { ...short, 'src/long.ts': ofLines(301) })).toEqual([
    'src/long.ts:301 301 lines, the limit is 300',
  ])
})

it('refuses one test above the limit of tests', () => {
  expect(foundIn(fileSizes, { ...short, 'src/long.test.ts': ofLines(401) })).toEqual([
    'src/long.test.ts:401 401 lines, the limit is 400',
  ])
})

it('refuses many files that are long', () => {
  const problems = foundIn(fileSizes, {
    'src/a.ts': ofLines(46),
    'src/b.ts': ofLines(46),
    'src/c.ts': ofLines(121),
  })
  expect(problems).toEqual([
    'src:1 the median file has 46 lines, the limit is 45',
    'src:1 one file in ten has more than 121 lines, the limit is 120',
  ])
})

it('lets files be that are as long as the limits', () => {
  const texts = { 'src/a.ts': ofLines(45), 'src/b.ts': ofLines(45), 'src/c.ts': ofLines(120) }
  const longest = { 'src/long.ts': ofLines(300), 'src/long.test.ts': ofLines(400) }
  expect(foundIn(fileSizes, texts)).toEqual([])
  expect(foundIn(fileSizes, { ...short, ...longest })).toEqual([])
})

it('leaves tables and word lists out, and tests out of the figures', () => {
  const texts = {
    ...short,
    'src/law/annex.ts': ofLines(900),
    'src/licensing/a/words.ts': ofLines(900),
    'src/a.test.ts': ofLines(300),
  }
  expect(foundIn(fileSizes, texts)).toEqual([])
  expect(fileSpread(plantTree(texts))).toEqual({ count: 20, median: 10, p90: 10, longest: 10 })
})
