import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Category, isCategory } from './annex.ts'
import { type Procedure, procedures } from './procedures.ts'
import { requiredDocument } from './required-document.ts'
import type { RequiredDocumentFacts, Requirement } from './required-document-facts.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g.i', 'g.ii', 'g.iii', 'g.iv', 'h', 'i', 'j', 'k', 'l']
const specialAges = [0, 99, 100, 101, 199, 200, 201, 249, 250, 251, 1800]
const specialValues = [0, 17_999_99, 18_000_00, 18_000_01, 500_000_00]

const refuge = {
  isRefugeDesignated: true,
  isRefugeInFreeZone: false,
  refugeOperator: 'state',
  emergency: 'armed conflict',
  isRequestAccepted: true,
} as const
const museum = {
  purpose: 'restoration',
  establishment: 'private or semi-private',
  isRegistered: true,
  isConfirmed: true,
  isLoanFromPermanentCollection: false,
  isReturnGuaranteed: true,
} as const
const fair = {
  isLimitedInTime: true,
  isPublicAuction: false,
  isShownForPossibleSale: true,
  isOpenToGeneralPublic: true,
  isAdvertisedBeforehand: true,
  isIdentityAssured: true,
}

const arbitraryFacts = fc.record({
  categories: fc.subarray(letters).map(found => found.filter(isCategory)),
  age: fc.oneof(fc.constantFrom(...specialAges), fc.nat(400)),
  valueEurCents: fc.oneof(fc.constantFrom(...specialValues), fc.nat(4_000_000)),
  isFurniture: fc.boolean(),
  procedure: fc.constantFrom(...procedures.map((row): Procedure => row.procedure)),
  isCreatedOrDiscoveredInUnion: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  isIllegalExportKnown: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  isReturnedGoods: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  isRefuge: fc.boolean(),
  isMuseum: fc.boolean(),
  isRegistered: fc.boolean(),
  isFair: fc.boolean(),
})
type Facts = typeof arbitraryFacts extends fc.Arbitrary<infer F> ? F : never

/** The decision table once more, in the plain words of the Regulation and without the code's tables. */
function inWords(facts: Facts): Requirement {
  const { age, valueEurCents: value, procedure, categories } = facts
  const is = (...wanted: readonly Category[]) => categories.some(each => wanted.includes(each))
  const isListed =
    is('a', 'b', 'c', 'd', 'f', 'g.i', 'g.ii', 'g.iii', 'g.iv', 'h', 'i', 'j', 'k') ||
    (is('e') && age > 100) ||
    (is('l') && (!facts.isFurniture || age > 100))
  const inB = is('c', 'd') && age > 250
  const hasC = is('a', 'b', 'e', 'f', 'g.i', 'g.ii', 'g.iii', 'g.iv', 'h', 'i')
  const inC = !inB && hasC && age > 200 && value >= 18_000_00
  const isTemporary = procedure === 'temporary admission'
  if (facts.isCreatedOrDiscoveredInUnion || !isListed) return 'nothing'
  if (facts.isIllegalExportKnown) return 'prohibited'
  if (['transit', 'temporary storage', 'outward processing'].includes(procedure)) return 'nothing'
  if (facts.isReturnedGoods && procedure === 'free circulation') return 'nothing'
  if (!inB && !inC) return 'nothing'
  const mayBeSafekept = isTemporary || procedure === 'customs warehousing' || procedure === 'free circulation'
  if (facts.isRefuge && mayBeSafekept) return 'general description'
  if (facts.isMuseum && facts.isRegistered && isTemporary) return 'general description'
  return inC || (facts.isFair && isTemporary) ? 'importer statement' : 'import licence'
}

function asAsked(facts: Facts): RequiredDocumentFacts {
  const { age, isRefuge, isMuseum, isRegistered, isFair, ...same } = facts
  return {
    ...same,
    ages: { youngest: age, oldest: age },
    earlierDocument: 'none',
    ...(isRefuge ? { safekeeping: refuge } : {}),
    ...(isMuseum ? { culturalUse: { ...museum, isRegistered } } : {}),
    ...(isFair ? { artFair: fair } : {}),
  }
}

test('the table and the words of the Regulation say the same', () => {
  fc.assert(
    fc.property(arbitraryFacts, facts => {
      expect(requiredDocument(asAsked(facts)).result).toBe(inWords(facts))
    }),
    { numRuns: 5000 },
  )
})

test('every result is among those compared', () => {
  const results = fc.sample(arbitraryFacts, 5000).map(inWords)
  expect(new Set(results)).toEqual(
    new Set(['nothing', 'prohibited', 'general description', 'importer statement', 'import licence']),
  )
})
