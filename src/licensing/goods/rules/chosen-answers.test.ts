import { expect, test } from 'vitest'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import type { GoodDetails, PhotographTexts } from '../types.ts'
import { chosenDetails, chosenTexts } from './chosen-answers.ts'

const none = { viewsNotAppropriate: [] }

test.each<[string, GoodDetails, GoodDetails]>([
  [
    'another dating',
    { dating: { kind: 'year', year: 1790, isApproximate: true, century: 18, earliestYear: 1700 } },
    { dating: { kind: 'year', year: 1790, isApproximate: true }, ...none },
  ],
  ['a dating without its kind', { dating: { century: 18 } }, none],
  ['a name of another type', { type: 'painting', typeOther: 'fan' }, { type: 'painting', ...none }],
  ['pieces of what is no coin', { isCoins: false, pieces: 12 }, { isCoins: false, ...none }],
  [
    'views of what is flat',
    { isThreeDimensional: false, viewsNotAppropriate: ['top'] },
    { isThreeDimensional: false, ...none },
  ],
  [
    'a rate for euro',
    { customsValue: { amountCents: 100, currency: 'EUR', rate: 7.46, rateDate: '2026-11-01' } },
    { customsValue: { amountCents: 100, currency: 'EUR' }, ...none },
  ],
])('%s leaves no trace', (_what, typed, kept) => {
  expect(canonicalJson(chosenDetails(typed))).toBe(canonicalJson(kept))
})

test('what was chosen is kept as it was typed', () => {
  const details: GoodDetails = {
    type: 'other',
    typeOther: 'fan',
    isCoins: true,
    pieces: 12,
    isThreeDimensional: true,
    viewsNotAppropriate: ['top'],
    dating: { kind: 'century', century: 18, centuryPart: 'first half' },
    customsValue: { amountCents: 100, currency: 'DKK', rate: 7.46, rateDate: '2026-11-01' },
  }
  expect(canonicalJson(chosenDetails(details))).toBe(canonicalJson(details))
})

const texts = { type: 'stamp', text: 'Ω', language: 'Greek', translation: 'omega' }

test.each<[PhotographTexts['view'], readonly string[]]>([
  ['front', []],
  ['additional', []],
  ['mark', ['type', 'text']],
  ['distinguishing feature', ['type', 'text']],
  ['inscription', ['text', 'language', 'translation']],
])('beside a photograph of %s stand %j', (view, fields) => {
  const kept = Object.entries(chosenTexts({ view, ...texts })).filter(([, value]) => value !== null)
  expect(kept.map(([name]) => name)).toEqual(['view', ...fields])
})
