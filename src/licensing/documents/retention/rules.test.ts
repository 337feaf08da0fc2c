import { describe, expect, test } from 'vitest'
import { dueStep, type KeptDocument } from './rules.ts'

const at = (day: string) => new Date(`${day}T12:00:00Z`)

const draft: KeptDocument = {
  number: 'ICGS.DK.2026.0000001',
  countryOfImport: 'DK',
  status: 'DRAFT',
  statusAt: at('2026-01-10'),
  changedAt: at('2026-01-10'),
  signedAt: null,
  warnedAt: null,
}
const signed = { ...draft, status: 'VALID', signedAt: at('2026-01-10') }

describe('what is due', () => {
  test.each([
    ['a young draft', draft, '2026-12-10', undefined],
    ['a draft that ends in thirty days', draft, '2026-12-11', 'warn'],
    ['a draft that nobody was told of', draft, '2030-01-01', 'warn'],
    ['a draft whose holder was told', { ...draft, warnedAt: at('2026-12-11') }, '2027-01-09', undefined],
    ['a draft at its end', { ...draft, warnedAt: at('2026-12-11') }, '2027-01-10', 'erase'],
    ['a draft whose holder was told late', { ...draft, warnedAt: at('2030-01-01') }, '2030-01-30', undefined],
    ['and thirty days after', { ...draft, warnedAt: at('2030-01-01') }, '2030-01-31', 'erase'],
    [
      'a draft changed since',
      { ...draft, changedAt: at('2027-01-01'), warnedAt: at('2026-12-11') },
      '2027-01-10',
      undefined,
    ],
    ['a draft just deleted', { ...draft, status: 'DELETED' }, '2026-02-08', undefined],
    ['a draft deleted for thirty days', { ...draft, status: 'DELETED' }, '2026-02-09', 'erase'],
    ['a document of twenty years', signed, '2046-01-10', undefined],
    ['a document of twenty years and a day', signed, '2046-01-11', 'erase'],
    [
      'a document whose status is younger',
      { ...signed, statusAt: at('2030-01-10') },
      '2046-01-11',
      undefined,
    ],
  ] as const)('%s', (_what, statement, day, step) => {
    expect(dueStep(statement, at(day))).toBe(step)
  })
})

describe('D5: the day begins in the country of import', () => {
  const newYear = new Date('2026-12-31T23:30:00Z')
  const document = { ...draft, status: 'VALID', statusAt: newYear, signedAt: newYear }
  const deleted = { ...draft, status: 'DELETED', statusAt: newYear }

  test.each([
    ['FI', document, '2047-01-01T21:59:59Z', '2047-01-01T22:00:00Z'],
    ['DK', document, '2047-01-01T22:59:59Z', '2047-01-01T23:00:00Z'],
    ['IE', document, '2046-12-31T23:59:59Z', '2047-01-01T00:00:00Z'],
    ['DK', deleted, '2027-01-30T22:59:59Z', '2027-01-30T23:00:00Z'],
    ['IE', deleted, '2027-01-29T23:59:59Z', '2027-01-30T00:00:00Z'],
  ])('of %s, and erases then', (countryOfImport, statement, before, then) => {
    expect(dueStep({ ...statement, countryOfImport }, new Date(before))).toBe(undefined)
    expect(dueStep({ ...statement, countryOfImport }, new Date(then))).toBe('erase')
  })

  test('while that is unknown, in the country of the number', () => {
    const unknown = { ...deleted, number: 'ICGS.IE.2026.0000001', countryOfImport: null }
    expect(dueStep(unknown, new Date('2027-01-29T23:59:59Z'))).toBe(undefined)
    expect(dueStep(unknown, new Date('2027-01-30T00:00:00Z'))).toBe('erase')
  })

  test('and the holder of a draft is told on its day', () => {
    const untouched = { ...draft, countryOfImport: 'DK', changedAt: newYear }
    expect(dueStep(untouched, new Date('2027-12-01T22:59:59Z'))).toBe(undefined)
    expect(dueStep(untouched, new Date('2027-12-01T23:00:00Z'))).toBe('warn')
  })
})
