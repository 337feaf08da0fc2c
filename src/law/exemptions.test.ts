import { expect, test } from 'vitest'
import {
  type ArtFairEventFacts,
  type CulturalUseFacts,
  culturalPurposes,
  derogationsFor,
  lastDayOfReturn,
  type ReturnedGoodsFacts,
  type SafekeepingFacts,
  temporaryAdmissionMonths,
  unmetForArtFair,
  unmetForCulturalUse,
  unmetForReturnedGoods,
  unmetForSafekeeping,
} from './exemptions.ts'

const refuge: SafekeepingFacts = {
  procedure: 'customs warehousing',
  isRefugeDesignated: true,
  isRefugeInFreeZone: false,
  refugeOperator: 'body governed by public law',
  emergency: 'natural disaster',
  isRequestAccepted: true,
}
const loan: CulturalUseFacts = {
  procedure: 'temporary admission',
  purpose: 'exhibition',
  establishment: 'public',
  isRegistered: true,
  isConfirmed: false,
  isLoanFromPermanentCollection: true,
  isReturnGuaranteed: true,
}
const fair: ArtFairEventFacts = {
  procedure: 'temporary admission',
  isLimitedInTime: true,
  isPublicAuction: false,
  isShownForPossibleSale: true,
  isOpenToGeneralPublic: true,
  isAdvertisedBeforehand: true,
  isIdentityAssured: true,
}
const returned: ReturnedGoodsFacts = {
  country: 'DK',
  procedure: 'free circulation',
  isExportedAsUnionGoods: true,
  isSameState: true,
  isShown: true,
  exportDate: '2023-06-01',
  returnDate: '2026-06-01',
  hasSpecialCircumstances: false,
}
const codes = (unmet: readonly { code: string }[]) => unmet.map(({ code }) => code)

test.each<[Partial<SafekeepingFacts>, readonly string[]]>([
  [{ isRefugeDesignated: false }, ['refuge-designated']],
  [{ isRefugeInFreeZone: true }, ['refuge-not-in-free-zone']],
  [{ refugeOperator: 'private' }, ['refuge-operator-public']],
  [{ emergency: 'none' }, ['emergency-in-third-country']],
  [{ isRequestAccepted: false }, ['request-accepted']],
  [{ procedure: 'free zone' }, ['safekeeping-procedure']],
  [{ procedure: 'inward processing' }, ['safekeeping-procedure']],
  [{ procedure: 'end-use' }, ['safekeeping-procedure']],
  [{ procedure: 'free circulation' }, []],
  [{ procedure: 'temporary admission' }, []],
  [{}, []],
])('safekeeping %o', (change, expected) => {
  expect(codes(unmetForSafekeeping({ ...refuge, ...change }))).toEqual(expected)
})

test.each<[Partial<CulturalUseFacts>, readonly string[]]>([
  [{ procedure: 'free circulation' }, ['temporary-admission']],
  [{ isRegistered: false }, ['establishment-registered']],
  [{ establishment: 'private or semi-private' }, ['private-establishment-confirmed']],
  [{ isLoanFromPermanentCollection: false }, ['loan-from-permanent-collection']],
  [{ isLoanFromPermanentCollection: false, purpose: 'science' }, []],
  [{ isReturnGuaranteed: false }, ['return-guaranteed']],
  [{ establishment: 'private or semi-private', isConfirmed: true }, []],
])('cultural use %o', (change, expected) => {
  expect(codes(unmetForCulturalUse({ ...loan, ...change }))).toEqual(expected)
})

test('a loan from a permanent collection is asked for exhibitions and performances alone', () => {
  const withoutLoan = { ...loan, isLoanFromPermanentCollection: false }
  const refused = culturalPurposes
    .map(row => row.purpose)
    .filter(purpose => unmetForCulturalUse({ ...withoutLoan, purpose }).length > 0)
  expect(refused).toEqual(['exhibition', 'performing arts'])
})

test('the nine purposes of the Regulation and their values of box I.7', () => {
  expect(culturalPurposes.map(({ purpose }) => [purpose, ...derogationsFor(purpose)])).toEqual([
    ['education', 'education'],
    ['science', 'science', 'research'],
    ['academic research', 'research', 'science'],
    ['exhibition', 'other purposes'],
    ['performing arts', 'other purposes'],
    ['digitisation', 'other purposes'],
    ['conservation', 'other purposes'],
    ['restoration', 'other purposes'],
    ['cooperation between museums', 'other purposes'],
  ])
})

test.each<[Partial<ArtFairEventFacts>, readonly string[]]>([
  [{ isPublicAuction: true }, ['not-a-public-auction']],
  [{ isLimitedInTime: false }, ['limited-in-time']],
  [{ isShownForPossibleSale: false }, ['shown-for-possible-sale']],
  [{ isOpenToGeneralPublic: false }, ['open-to-general-public']],
  [{ isAdvertisedBeforehand: false }, ['advertised-beforehand']],
  [{ isIdentityAssured: false }, ['identity-assured']],
  [{ procedure: 'free circulation' }, ['temporary-admission']],
  [{}, []],
])('art fair %o', (change, expected) => {
  expect(codes(unmetForArtFair({ ...fair, ...change }))).toEqual(expected)
})

test.each<[Partial<ReturnedGoodsFacts>, readonly string[]]>([
  [{ returnDate: '2026-06-02' }, ['within-three-years']],
  [{ returnDate: '2026-06-02', hasSpecialCircumstances: true }, []],
  [{ exportDate: '2023-05-30', returnDate: '2026-06-02' }, ['within-three-years']],
  [{ exportDate: '2023-05-30', returnDate: '2026-06-01' }, []],
  [{ procedure: 'customs warehousing' }, ['free-circulation']],
  [{ isExportedAsUnionGoods: false }, ['exported-as-union-goods']],
  [{ isSameState: false }, ['same-state']],
  [{ isShown: false }, ['shown-by-information']],
  [{}, []],
])('returned goods %o', (change, expected) => {
  expect(codes(unmetForReturnedGoods({ ...returned, ...change }))).toEqual(expected)
})

test.each([
  ['2023-06-01', 'DK', '2026-06-01', 'a Monday'],
  ['2023-05-30', 'DK', '2026-06-01', 'a Saturday moves to Monday'],
  ['2024-02-29', 'DK', '2027-03-01', '28 February 2027 is a Sunday'],
  ['2023-04-03', 'DK', '2026-04-07', 'Good Friday moves past Easter Monday'],
  ['2023-04-03', 'SE', '2026-04-07', 'so it does in Sweden'],
  ['2023-04-02', 'DK', '2026-04-07', 'Maundy Thursday is a holiday in Denmark'],
  ['2023-04-02', 'SE', '2026-04-02', 'and none in Sweden'],
])('exported on %s, back in %s until %s: %s', (exported, country, lastDay) => {
  expect(lastDayOfReturn(exported, country)).toBe(lastDay)
})

test('temporary admission lasts two years as a rule and ten at most', () => {
  expect(temporaryAdmissionMonths).toEqual({ usual: 24, overall: 120 })
})
