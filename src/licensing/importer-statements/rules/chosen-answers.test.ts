import { expect, test } from 'vitest'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import type { GoodDetails } from '../../goods/types.ts'
import type { StatementContent } from '../types.ts'
import { chosenContent, chosenDetails } from './chosen-answers.ts'

const fair = { name: 'Code Art Fair', venueAddress: 'Bella Center', memberState: 'DK' }

test.each<[string, StatementContent, StatementContent]>([
  [
    'a fair that was not ticked',
    { isCommercialArtFair: false, artFair: fair },
    { isCommercialArtFair: false },
  ],
  [
    'a reason for the other basis',
    { countryOfInterestBasis: 'a', countryOfInterestReason: 'country unknown' },
    { countryOfInterestBasis: 'a' },
  ],
])('%s is not declared', (_what, typed, declared) => {
  expect(canonicalJson(chosenContent(typed))).toBe(canonicalJson(declared))
})

test.each<[string, GoodDetails, GoodDetails]>([
  [
    'another dating',
    { dating: { kind: 'year', year: 1790, isApproximate: true, century: 18, earliestYear: 1700 } },
    { dating: { kind: 'year', year: 1790, isApproximate: true } },
  ],
  ['a dating without its kind', { dating: { century: 18 } }, {}],
  ['a name of another type', { type: 'painting', typeOther: 'fan' }, { type: 'painting' }],
  ['pieces of what is no coin', { isCoins: false, pieces: 12 }, { isCoins: false }],
  [
    'a rate for euro',
    { customsValue: { amountCents: 100, currency: 'EUR', rate: 7.46, rateDate: '2026-11-01' } },
    { customsValue: { amountCents: 100, currency: 'EUR' } },
  ],
])('%s is not declared', (_what, typed, declared) => {
  expect(canonicalJson(chosenDetails(typed))).toBe(canonicalJson(declared))
})

test('what was chosen is declared as it was typed', () => {
  const content: StatementContent = {
    isCommercialArtFair: true,
    artFair: fair,
    countryOfInterestBasis: 'b',
    countryOfInterestReason: 'country unknown',
  }
  const details: GoodDetails = {
    type: 'other',
    typeOther: 'fan',
    isCoins: true,
    pieces: 12,
    dating: { kind: 'century', century: 18, centuryPart: 'first half' },
    customsValue: { amountCents: 100, currency: 'DKK', rate: 7.46, rateDate: '2026-11-01' },
  }
  expect(canonicalJson(chosenContent(content))).toBe(canonicalJson(content))
  expect(canonicalJson(chosenDetails(details))).toBe(canonicalJson(details))
})
