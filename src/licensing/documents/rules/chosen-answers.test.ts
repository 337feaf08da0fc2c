import { expect, test } from 'vitest'
import { canonicalJson } from '../../../platform/history/event-digests.ts'
import type { DocumentContent } from '../types.ts'
import { chosenContent } from './chosen-answers.ts'

const fair = { name: 'Code Art Fair', venueAddress: 'Bella Center', memberState: 'DK' }

test.each<[string, DocumentContent, DocumentContent]>([
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
])('%s leaves no trace', (_what, typed, kept) => {
  expect(canonicalJson(chosenContent(typed))).toBe(canonicalJson(kept))
})

test('what was chosen is kept as it was typed', () => {
  const content: DocumentContent = {
    isCommercialArtFair: true,
    artFair: fair,
    countryOfInterestBasis: 'b',
    countryOfInterestReason: 'country unknown',
  }
  expect(canonicalJson(chosenContent(content))).toBe(canonicalJson(content))
})
