import { expect, test } from 'vitest'
import { controlProcessGaps, type RefugeFacts, refugeGaps } from './refuge.ts'

const complete: RefugeFacts = { name: 'Depot 3', country: 'DK', address: 'Brede 1, 2800 Kongens Lyngby' }

test.each<[string, RefugeFacts | null, readonly string[]]>([
  ['nothing', null, ['missing refuge.name', 'missing refuge.country', 'missing refuge.address']],
  ['no name', { ...complete, name: ' ' }, ['missing refuge.name']],
  ['no address', { ...complete, address: null }, ['missing refuge.address']],
  ['in a third country', { ...complete, country: 'CH' }, ['not-a-member-state refuge.country']],
  ['no UN/LOCODE', { ...complete, unLocode: 'KØB' }, ['un-locode-malformed refuge.unLocode']],
  ['a UN/LOCODE elsewhere', { ...complete, unLocode: 'SEMMA' }, ['un-locode-malformed refuge.unLocode']],
  ['complete, without identifier and code', complete, []],
  ['in Northern Ireland', { ...complete, country: 'XI' }, []],
  ['with identifier and code', { ...complete, identifier: '7', unLocode: 'dk cph' }, []],
])('refuge: %s', (_name, refuge, gaps) => {
  expect(refugeGaps(refuge).map(({ code, field }) => `${code} ${field}`)).toEqual(gaps)
})

test.each([
  ['2026-02-30', ['date-malformed']],
  ['2026-06-02', ['date-in-future']],
  ['2026-06-01', []],
  [null, []],
])('control process: registered on %s', (registeredOn, codes) => {
  const process = { inventoryNumber: 'A 12', inventoryList: 'Loans', registeredOn }
  expect(controlProcessGaps(process, '2026-06-01').map(({ code }) => code)).toEqual(codes)
})
