import { describe, expect, test } from 'vitest'
import { dueStep, type KeptStatement } from './retention.ts'

const at = (day: string) => new Date(`${day}T12:00:00Z`)

const draft: KeptStatement = {
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
