import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClassifyFacts, classify } from './classify.ts'

const aged = (years: number) => ({ youngest: years, oldest: years })

test.each<[string, ClassifyFacts, string, readonly string[], readonly string[]]>([
  ['nothing listed', { categories: [] }, 'none', ['not-listed'], []],
  [
    'furniture of exactly 100 years',
    { categories: ['l'], isFurniture: true, ages: aged(100) },
    'none',
    ['part-a-age-too-low'],
    [],
  ],
  [
    'furniture of 101 years',
    { categories: ['l'], isFurniture: true, ages: aged(101) },
    'A only',
    ['part-a-only'],
    [],
  ],
  [
    'furniture that may be over 100 years is covered',
    { categories: ['l'], isFurniture: true, ages: { youngest: 90, oldest: 101 } },
    'A only',
    ['part-a-only'],
    [],
  ],
  ['furniture or instrument, not said', { categories: ['l'], ages: aged(60) }, 'A only', ['part-a-only'], []],
  [
    'no age limit but for (e) and furniture',
    { categories: ['k'], ages: aged(5) },
    'A only',
    ['part-a-only'],
    [],
  ],
  [
    'an old instrument has no age limit',
    { categories: ['l'], isFurniture: false, ages: aged(60) },
    'A only',
    ['part-a-only'],
    [],
  ],
  ['a coin of exactly 100 years', { categories: ['e'], ages: aged(100) }, 'none', ['part-a-age-too-low'], []],
  ['a coin of 101 years', { categories: ['e'], ages: aged(101) }, 'A only', ['age-too-low'], []],
  ['exactly 250 years', { categories: ['c'], ages: aged(250) }, 'A only', ['age-too-low'], []],
  [
    'Part B whatever the value',
    { categories: ['c'], ages: aged(251), valueEurCents: 0 },
    'B',
    ['part-b-met'],
    [],
  ],
  [
    'one cent short',
    { categories: ['f'], ages: aged(201), valueEurCents: 1_799_999 },
    'A only',
    ['value-too-low'],
    [],
  ],
  ['just enough', { categories: ['f'], ages: aged(201), valueEurCents: 1_800_000 }, 'C', ['part-c-met'], []],
  [
    'straddles 250',
    { categories: ['d'], ages: { youngest: 226, oldest: 325 } },
    'B',
    ['part-b-met'],
    ['age'],
  ],
  [
    'oldest just not over',
    { categories: ['d'], ages: { youngest: 151, oldest: 250 } },
    'A only',
    ['age-too-low'],
    [],
  ],
  ['unknown age and value are covered', { categories: ['h'] }, 'C', ['part-c-met'], ['age', 'value']],
  [
    'both parts',
    { categories: ['c', 'e'], ages: aged(300), valueEurCents: 2_000_000 },
    'B',
    ['part-b-met', 'part-c-met', 'part-b-prevails'],
    [],
  ],
])('%s', (_name, facts, part, reasons, uncertain) => {
  const result = classify(facts)
  expect(result.part).toBe(part)
  expect(result.reasons.map(reason => reason.code)).toEqual(reasons)
  expect(result.uncertain).toEqual(uncertain)
  expect(result.considered).toEqual(facts.categories)
})

test('growing older or dearer never leads to a milder part', () => {
  const strictness = ['none', 'A only', 'C', 'B']
  const categories = fc.subarray(['a', 'c', 'e', 'j', 'g.i'] as const)
  fc.assert(
    fc.property(categories, fc.nat(400), fc.nat(4_000_000), fc.nat(50), (letters, years, cents, more) => {
      const before = classify({ categories: letters, ages: aged(years), valueEurCents: cents }).part
      const after = classify({
        categories: letters,
        ages: aged(years + more),
        valueEurCents: cents + more,
      }).part
      expect(strictness.indexOf(after)).toBeGreaterThanOrEqual(strictness.indexOf(before))
    }),
  )
})
