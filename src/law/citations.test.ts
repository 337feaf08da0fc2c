import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acts, resolveCitation } from './citations.ts'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'),
)
const sources = files.map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const names = Object.keys(acts)
  .map(name => name.replace('/', '\\/'))
  .join('|')
// Names and points of tables may begin with the short name of an act.
const quoted = new RegExp(`(?<!(?:name|point): )'((?:${names}) [^']+)'`, 'g')

const cited = [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(quoted)].flatMap(([, found]) => found ?? []))),
]

function isInside({ href }: URL): boolean {
  return href.startsWith(folder.href)
}

describe('refused', () => {
  test.each([
    '',
    'R',
    'R 17',
    'R 0',
    'R article 4',
    'R rec. 99',
    'IR 26(1)',
    'X 1',
    'UCC 289',
    'DR2514 Annex I',
    'Default 70',
    'TARIC 97',
    'toString 1',
  ])('"%s"', citation => {
    expect(resolveCitation(citation)).toBeUndefined()
  })
})

test.each([
  ['R 4(7)(a)', '32019R0880'],
  ['R rec. 13', '32019R0880'],
  ['R Annex B', '32019R0880'],
  ['IR 11(2)', '32021R1079'],
  ['IR Annex I I.16', '32021R1079'],
  ['IR Annex I note 2', '32021R1079'],
  ['IR2145 Annex II', '32024R2145'],
  ['UCC 5(34)', '32013R0952'],
  ['R1182/71 3(4)', '31971R1182'],
])('%s is in CELEX %s', (citation, celex) => {
  expect(resolveCitation(citation)?.celex).toBe(celex)
})

test('the law cites more than a hundred places', () => {
  expect(cited.length).toBeGreaterThan(100)
})

test.each(cited)('%s resolves', citation => {
  const resolved = resolveCitation(citation)
  expect(resolved?.title).toBeTruthy()
  expect(resolved?.address).toMatch(/^(https?:\/\/|#)/)
})

test.each(sources)('everything exported from $name has a doc comment', ({ text }) => {
  const bare = [...text.matchAll(/^(.*)\nexport (?:async )?(?:const|function|interface|type) (\w+)/gm)]
  expect(bare.filter(([, before]) => !before?.endsWith('*/')).map(([, , name]) => name)).toEqual([])
})

test.each(sources)('$name imports the law alone', ({ name, text }) => {
  const imported = [...text.matchAll(/from '([^']+)'/g)].flatMap(([, from]) => from ?? [])
  const isOfTheLaw = (from: string) => from.startsWith('.') && isInside(new URL(from, new URL(name, folder)))
  expect(imported.filter(from => !isOfTheLaw(from))).toEqual([])
})

test.each(sources)('$name asks no clock and no environment', ({ text }) => {
  expect(text).not.toMatch(/Date\.now|new Date\(\)|process\.|Math\.random/)
})

const modules = await Promise.all(files.map(async name => ({ name, exported: await import(`./${name}`) })))
const tables = modules.flatMap(({ name, exported }) =>
  Object.entries(exported).flatMap(([table, rows]) =>
    Array.isArray(rows) && rows.every(row => typeof row === 'object') ? [{ name, table, rows }] : [],
  ),
)

test.each(tables)('every row of $table in $name has a citation or the box that has one', ({ rows }) => {
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(row => !('citation' in row) && !('box' in row))).toEqual([])
})
