import { nextWorkingDay, unchanged } from './calendar.ts'
import type { Citation } from './citations.ts'
import { type Condition, type Unmet, unmetConditions } from './conditions.ts'
import { addMonths, type IsoDate } from './iso-date.ts'
import type { Procedure } from './procedures.ts'

/** Safekeeping in a refuge. Source: R 3(4)(b), IR 2. */
export interface SafekeepingFacts {
  readonly procedure: Procedure
  readonly isRefugeDesignated: boolean
  readonly isRefugeInFreeZone: boolean
  readonly refugeOperator: 'state' | 'region' | 'local authority' | 'body governed by public law' | 'private'
  readonly emergency: 'armed conflict' | 'natural disaster' | 'other emergency' | 'none'
  /** The official request of the authority of the third country was accepted beforehand. */
  readonly isRequestAccepted: boolean
}

/** Procedures of safekeeping: private customs warehousing, release with relief, temporary admission first. Source: IR 2(7). */
export const safekeepingProcedures: readonly Procedure[] = [
  'customs warehousing',
  'free circulation',
  'temporary admission',
]

/** Conditions of safekeeping. The relief of letter (b) and the warehouse authorisation are checked by customs. */
export const safekeepingConditions = [
  { code: 'refuge-designated', holds: f => f.isRefugeDesignated, citation: 'IR 1(1)' },
  { code: 'refuge-not-in-free-zone', holds: f => !f.isRefugeInFreeZone, citation: 'IR 2(1)' },
  { code: 'refuge-operator-public', holds: f => f.refugeOperator !== 'private', citation: 'IR 2(3)' },
  { code: 'emergency-in-third-country', holds: f => f.emergency !== 'none', citation: 'IR 2(4)' },
  { code: 'request-accepted', holds: f => f.isRequestAccepted, citation: 'IR 2(5)' },
  {
    code: 'safekeeping-procedure',
    holds: f => safekeepingProcedures.includes(f.procedure),
    citation: 'IR 2(7)',
  },
] as const satisfies readonly Condition<SafekeepingFacts>[]

/** Purposes of cultural and educational use. Source: R 3(4)(c). */
export type CulturalPurpose = (typeof culturalPurposes)[number]['purpose']

/** Value of box I.7 for a cultural or educational purpose. Source: IR2145 Annex II. */
export type CulturalDerogation = 'education' | 'science' | 'research' | 'other purposes'

/** A purpose, the values of box I.7 it may stand under, and whether a loan from a museum's permanent collection is owed. */
export interface CulturalPurposeRule {
  readonly purpose: string
  readonly derogations: readonly CulturalDerogation[]
  readonly isLoanFromPermanentCollectionOwed: boolean
  readonly citation: Citation
}

/** Purposes and their values of box I.7; the holder chooses where there are two. Source: R 3(4)(c), IR 3(1); Default 21. */
export const culturalPurposes = [
  {
    purpose: 'education',
    derogations: ['education'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(a)',
  },
  {
    purpose: 'science',
    derogations: ['science', 'research'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(a)',
  },
  {
    purpose: 'academic research',
    derogations: ['research', 'science'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(a)',
  },
  {
    purpose: 'exhibition',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: true,
    citation: 'IR 3(1)(b)',
  },
  {
    purpose: 'performing arts',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: true,
    citation: 'IR 3(1)(b)',
  },
  {
    purpose: 'digitisation',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(c)',
  },
  {
    purpose: 'conservation',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(d)',
  },
  {
    purpose: 'restoration',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'IR 3(1)(d)',
  },
  {
    purpose: 'cooperation between museums',
    derogations: ['other purposes'],
    isLoanFromPermanentCollectionOwed: false,
    citation: 'R 3(4)(c)',
  },
] as const satisfies readonly CulturalPurposeRule[]

/** Temporary admission for a cultural or educational purpose. Source: R 3(4)(c), IR 3. */
export interface CulturalUseFacts {
  readonly procedure: Procedure
  readonly purpose: CulturalPurpose
  readonly establishment: 'public' | 'private or semi-private'
  /** Registered in the electronic system. */
  readonly isRegistered: boolean
  /** A private establishment's registration was confirmed by the competent authority. */
  readonly isConfirmed: boolean
  readonly isLoanFromPermanentCollection: boolean
  /** Return in the same condition and identity at re-export are guaranteed. */
  readonly isReturnGuaranteed: boolean
}

function isLoanOwed(purpose: CulturalPurpose): boolean {
  return culturalPurposes.some(row => row.purpose === purpose && row.isLoanFromPermanentCollectionOwed)
}

/** The values of box I.7 a purpose may stand under. Source: Default 21. */
export function derogationsFor(purpose: CulturalPurpose): readonly CulturalDerogation[] {
  return culturalPurposes.find(row => row.purpose === purpose)?.derogations ?? []
}

/** Conditions of cultural and educational use. */
export const culturalUseConditions = [
  { code: 'temporary-admission', holds: f => f.procedure === 'temporary admission', citation: 'R 3(4)(c)' },
  { code: 'establishment-registered', holds: f => f.isRegistered, citation: 'IR 3(4)' },
  {
    code: 'private-establishment-confirmed',
    holds: f => f.establishment === 'public' || f.isConfirmed,
    citation: 'IR 3(3)',
  },
  {
    code: 'loan-from-permanent-collection',
    holds: f => f.isLoanFromPermanentCollection || !isLoanOwed(f.purpose),
    citation: 'IR 3(1)(b)',
  },
  { code: 'return-guaranteed', holds: f => f.isReturnGuaranteed, citation: 'IR 3(2)' },
] as const satisfies readonly Condition<CulturalUseFacts>[]

/** A commercial art fair. Source: R 3(5), IR 5. */
export interface ArtFairEventFacts {
  readonly procedure: Procedure
  readonly isLimitedInTime: boolean
  readonly isPublicAuction: boolean
  readonly isShownForPossibleSale: boolean
  readonly isOpenToGeneralPublic: boolean
  readonly isAdvertisedBeforehand: boolean
  readonly isIdentityAssured: boolean
}

/** Conditions of the art fair. An auction, an antique shop or a gallery as permanent outlet is none. Source: IR rec. 8. */
export const artFairConditions = [
  { code: 'temporary-admission', holds: f => f.procedure === 'temporary admission', citation: 'R 3(5)' },
  { code: 'limited-in-time', holds: f => f.isLimitedInTime, citation: 'IR 5(1)(a)' },
  { code: 'not-a-public-auction', holds: f => !f.isPublicAuction, citation: 'IR 5(1)(a)' },
  { code: 'shown-for-possible-sale', holds: f => f.isShownForPossibleSale, citation: 'IR 5(1)(a)' },
  { code: 'open-to-general-public', holds: f => f.isOpenToGeneralPublic, citation: 'IR 5(1)(b)' },
  { code: 'advertised-beforehand', holds: f => f.isAdvertisedBeforehand, citation: 'IR 5(1)(c)' },
  { code: 'identity-assured', holds: f => f.isIdentityAssured, citation: 'IR 5(2)' },
] as const satisfies readonly Condition<ArtFairEventFacts>[]

/** Returned goods: exported as Union goods and brought back. Source: R 3(4)(a), UCC 203. */
export interface ReturnedGoodsFacts {
  /** Member State of return (ISO alpha-2), whose public holidays count. */
  readonly country: string
  readonly procedure: Procedure
  readonly isExportedAsUnionGoods: boolean
  readonly isSameState: boolean
  /** Information that shows all this was given to customs. */
  readonly isShown: boolean
  readonly exportDate: IsoDate
  readonly returnDate: IsoDate
  readonly hasSpecialCircumstances: boolean
}

/** Years within which returned goods have to be back, special circumstances apart. Source: UCC 203(1). */
export const returnedGoodsYears = 3

/** The last day on which goods come back in time; periods of customs are counted like all others. Source: UCC 55(2). */
export function lastDayOfReturn(exportDate: IsoDate, country: string): IsoDate {
  const calendar = { ...unchanged(country), days: 'certain' } as const
  return nextWorkingDay(calendar, addMonths(exportDate, returnedGoodsYears * 12))
}

function isWithinReturnPeriod({ exportDate, returnDate, country, ...facts }: ReturnedGoodsFacts): boolean {
  return facts.hasSpecialCircumstances || returnDate <= lastDayOfReturn(exportDate, country)
}

/** Conditions of returned goods. */
export const returnedGoodsConditions = [
  { code: 'free-circulation', holds: f => f.procedure === 'free circulation', citation: 'UCC 203(1)' },
  { code: 'exported-as-union-goods', holds: f => f.isExportedAsUnionGoods, citation: 'UCC 203(1)' },
  { code: 'within-three-years', holds: isWithinReturnPeriod, citation: 'UCC 203(2)' },
  { code: 'same-state', holds: f => f.isSameState, citation: 'UCC 203(5)' },
  { code: 'shown-by-information', holds: f => f.isShown, citation: 'UCC 203(6)' },
] as const satisfies readonly Condition<ReturnedGoodsFacts>[]

/** Conditions of safekeeping that are not met. Source: IR 2; V-29. */
export function unmetForSafekeeping(facts: SafekeepingFacts): readonly Unmet[] {
  return unmetConditions(safekeepingConditions, facts)
}

/** Conditions of cultural and educational use that are not met. Source: IR 3; V-28. */
export function unmetForCulturalUse(facts: CulturalUseFacts): readonly Unmet[] {
  return unmetConditions(culturalUseConditions, facts)
}

/** Conditions of a commercial art fair that are not met. Source: IR 5(1) and (2). */
export function unmetForArtFair(facts: ArtFairEventFacts): readonly Unmet[] {
  return unmetConditions(artFairConditions, facts)
}

/** Conditions of returned goods that are not met. Source: UCC 203. */
export function unmetForReturnedGoods(facts: ReturnedGoodsFacts): readonly Unmet[] {
  return unmetConditions(returnedGoodsConditions, facts)
}

/** Longest stay under temporary admission: normally, and with every extension, in months. Source: UCC 251(2) and (4). */
export const temporaryAdmissionMonths = { usual: 24, overall: 120 } as const

/** Until when customs may grant a temporary admission, seen from the day they record it. Source: UCC 251(4). */
export function temporaryAdmissionBounds(today: IsoDate): {
  readonly earliest: IsoDate
  readonly latest: IsoDate
} {
  const { overall } = temporaryAdmissionMonths
  return { earliest: addMonths(today, -overall), latest: addMonths(today, overall) }
}
