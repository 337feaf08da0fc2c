import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const law = new URL('../src/law/', import.meta.url)
const generator = new URL('generate-law-reference.ts', import.meta.url)
const sections = new URL('law-reference/', import.meta.url)
const source = readdirSync(sections)
  .map(name => readFileSync(new URL(name, sections), 'utf8'))
  .join('\n')

// Lists of words that say nothing by themselves, and tables that other tables on the page are made of.
const elsewhere = new Set([
  'accessActors',
  'countryCodes',
  'decisionTransitions',
  'deleteDraft',
  'gapCodes',
  'generalDescriptionDerogations',
  'giveBackPieces',
  'licenceGapCodes',
  'licenceTransitions',
  'lifeCycleActions',
  'officialLanguages',
  'recordCustomsUse',
  'requiredDescriptionFields',
  'safekeepingProcedures',
  'seatTimeZones',
  'subStates',
  'warningCodes',
])

const files = readdirSync(law).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const values = files.flatMap(name => {
  const text = readFileSync(new URL(name, law), 'utf8')
  return [...text.matchAll(/^export const (\w+)/gm)].flatMap(([, value]) => value ?? [])
})

test('the law has its tables', () => {
  expect(values.length).toBeGreaterThan(30)
})

test.each(values.filter(value => !elsewhere.has(value)))('%s is on the reference page', value => {
  expect(new RegExp(`\\b${value}\\b`).test(source)).toBe(true)
})

test('the page is what the law says', () => {
  execFileSync(process.execPath, [fileURLToPath(generator), '--check'])
})
