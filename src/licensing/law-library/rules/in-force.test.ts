import { describe, expect, test } from 'vitest'
import type { PermitNeed } from '../types.ts'
import { appliedOn, entriesDuring, entriesInForce, permitNeedDuring, permitNeedOn } from './in-force.ts'

const entry = (validFrom: string, validUntil: string | undefined, need: PermitNeed) => ({
  validFrom,
  validUntil,
  need,
})

const egypt = [
  entry('1912', '1951', 'required'),
  entry('1951', '1983', 'required'),
  entry('1983', undefined, 'forbidden'),
]
const india = [entry('1947', '1976-04-04', 'required'), entry('1976-04-05', undefined, 'forbidden')]

test.each([
  ['1982-12-31', 'no'],
  ['1983-01-01', 'perhaps'],
  ['1983-12-30', 'perhaps'],
  ['1983-12-31', 'yes'],
  ['1999-12-31', 'yes'],
  ['2000-01-01', 'yes'],
  ['2000-01-02', 'perhaps'],
  ['2000-12-31', 'perhaps'],
  ['2001-01-01', 'no'],
])('a law from some day of 1983 to some day of 2000, on %s: %s', (day, expected) => {
  expect(appliedOn({ validFrom: '1983', validUntil: '2000' }, day)).toBe(expected)
})

test.each([
  ['1976-04-04', 'no'],
  ['1976-04-05', 'yes'],
  ['1980-02-29', 'yes'],
  ['1980-03-01', 'no'],
])('a law with both days, on %s: %s', (day, expected) => {
  expect(appliedOn({ validFrom: '1976-04-05', validUntil: '1980-02-29' }, day)).toBe(expected)
})

describe('what was needed on a day', () => {
  test.each([
    ['before the first law we do not know, and never say that it was free', egypt, '1911-12-31', 'unknown'],
    ['in the year of the first law it depends on the day', egypt, '1912-06-01', 'depends'],
    ['one law', egypt, '1920-06-01', 'required'],
    ['in a year in which one law follows another that asks the same', egypt, '1951-06-01', 'required'],
    ['in a year in which one law follows another that asks more', egypt, '1983-06-01', 'depends'],
    ['the last law', egypt, '2026-11-30', 'forbidden'],
    ['the last day of a law', india, '1976-04-04', 'required'],
    ['the first day of the next', india, '1976-04-05', 'forbidden'],
    ['nothing is recorded', [], '2000-01-01', 'unknown'],
  ] as const)('%s', (_, entries, day, expected) => {
    expect(permitNeedOn(entries, day)).toBe(expected)
  })

  test('two laws of one time that ask different things: it depends', () => {
    const entries = [entry('1972', undefined, 'forbidden'), entry('1972', undefined, 'required')]
    expect(permitNeedOn(entries, '1990-01-01')).toBe('depends')
  })

  test('a law of which we do not know what it said does not make another one harmless', () => {
    const entries = [entry('1972', undefined, 'unknown'), entry('1980', undefined, 'required')]
    expect(permitNeedOn(entries, '1990-01-01')).toBe('depends')
    expect(permitNeedOn(entries, '1975-01-01')).toBe('unknown')
  })

  test('only where an entry says so, no permit was needed', () => {
    expect(permitNeedOn([entry('1900', '1950', 'not-required')], '1920-01-01')).toBe('not-required')
    expect(permitNeedOn([entry('1900', '1950', 'not-required')], '1960-01-01')).toBe('unknown')
  })
})

describe('what was needed in a time', () => {
  test.each([
    ['1913-01-01', '1950-12-31', 'required'],
    ['1940-01-01', '1960-01-01', 'required'],
    ['1980-01-01', '1982-12-31', 'required'],
    ['1980-01-01', '1984-01-01', 'depends'],
    ['1900-01-01', '1920-01-01', 'depends'],
    ['1900-01-01', '1910-01-01', 'unknown'],
    ['1984-01-01', '2026-01-01', 'forbidden'],
  ])('Egypt, %s to %s: %s', (from, until, expected) => {
    expect(permitNeedDuring(egypt, { from, until })).toBe(expected)
  })

  test('a gap between two laws is seen, and so is a law within the time', () => {
    const entries = [entry('1900', '1910-12-31', 'required'), entry('1920-01-01', undefined, 'required')]
    expect(permitNeedDuring(entries, { from: '1905-01-01', until: '1925-01-01' })).toBe('depends')
    const short = [entry('1915-01-01', '1915-01-02', 'required')]
    expect(permitNeedDuring(short, { from: '1914-01-01', until: '1916-01-01' })).toBe('depends')
  })
})

test('entries of a day and of a time', () => {
  expect(entriesInForce(egypt, '1951-03-01')).toHaveLength(2)
  expect(entriesInForce(egypt, '1911-01-01')).toEqual([])
  expect(entriesDuring(egypt, { from: '1960-01-01', until: '1990-01-01' })).toHaveLength(2)
  expect(entriesDuring(india, { from: '1976-04-05', until: '1976-04-05' })).toEqual([india[1]])
})
