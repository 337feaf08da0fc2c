import type { BoxId } from './boxes.ts'
import type { Citation } from './citations.ts'
import type { DescriptionFacts, Draft } from './description.ts'
import type { IsoDate } from './iso-date.ts'

/** Box I.6 of a statement: the customs office chosen. `country` is ISO alpha-2. */
export interface CustomsOfficeFacts {
  readonly referenceNumber?: Draft<string>
  readonly country?: Draft<string>
}

/** Box I.8 of a statement: owed when box I.7 says commercial art fair. */
export interface ArtFairFacts {
  readonly memberState?: Draft<string>
  readonly name?: Draft<string>
  readonly venueAddress?: Draft<string>
}

/** Box I.18, frozen at signature; box I.19 is the same without EORI. */
export interface PartyFacts {
  readonly name?: Draft<string>
  readonly street?: Draft<string>
  readonly city?: Draft<string>
  readonly postcode?: Draft<string>
  readonly country?: Draft<string>
  readonly eori?: Draft<string>
}

/** Basis of box I.11: (a) created or discovered there, (b) last country of more than five years. Source: IR 1(3). */
export type CountryOfInterestBasis = 'a' | 'b'

/** Why basis (b) may be used. Source: R 5(2)(a) and (b), R 4(4)(a) and (b). */
export type CountryOfInterestReason = 'country unknown' | 'left before 24.4.1972'

/** Option of box I.20 of a statement about an export permit of the country of interest. Source: IR Annex II. */
export type StatementPermitOption = 'not required' | 'in possession'

/** An importer statement as the rules see it: plain data, nothing looked up. Drafts may lack anything but `today`. */
export interface StatementFacts {
  /** The date of filing if no date of import is planned. */
  readonly today: IsoDate
  readonly plannedImportDate?: Draft<IsoDate>
  /** ISO 639-1 code of the language the statement is drawn up in. */
  readonly documentLanguage?: Draft<string>
  /** Languages in which every word of the document exists, ISO 639-1; undefined: in all. */
  readonly completeLanguages?: readonly string[] | undefined
  /** I.6, ISO alpha-2 of the Member State of first import (`XI` for Northern Ireland). */
  readonly countryOfImport?: Draft<string>
  /** I.6 */
  readonly customsOffice?: Draft<CustomsOfficeFacts>
  /** I.7 */
  readonly isCommercialArtFair?: Draft<boolean>
  /** I.8 */
  readonly artFair?: Draft<ArtFairFacts>
  /** I.11, ISO alpha-2. */
  readonly countryOfInterest?: Draft<string>
  readonly countryOfInterestBasis?: Draft<CountryOfInterestBasis>
  readonly countryOfInterestReason?: Draft<CountryOfInterestReason>
  /** I.12 to I.16: exactly one. */
  readonly descriptions: readonly DescriptionFacts[]
  /** I.18 */
  readonly holder?: Draft<PartyFacts>
  /** I.19, optional. */
  readonly owner?: Draft<PartyFacts>
  /** I.20 */
  readonly exportPermit?: Draft<StatementPermitOption>
}

/**
 * Something missing or wrong in a document. `field` is the property path in the facts (`holder.eori`,
 * `descriptions.0.photographs`); `box` the box of the form; `values` what a sentence about it needs.
 */
export interface Gap<Code extends string = GapCode> {
  readonly code: Code
  readonly box: BoxId
  readonly field: string
  readonly citation: Citation
  readonly values?: Readonly<Record<string, string | number>>
}

/** A hint that never blocks. Same shape as a gap. */
export type Warning = Gap<WarningCode>

/** Everything that may keep a document from being signed. */
export type GapCode = (typeof gapCodes)[number]

/** All codes of gaps; whoever shows them needs one sentence for each. */
export const gapCodes = [
  'missing',
  'not-a-member-state',
  'office-of-another-country',
  'language-not-official',
  'language-incomplete',
  'no-language-complete',
  'date-malformed',
  'import-date-early',
  'import-date-late',
  'country-of-interest-not-third-country',
  'country-unknown',
  'reason-needed-for-last-country',
  'category-not-allowed',
  'one-description-only',
  'one-description-needed',
  'taric-malformed',
  'dating-malformed',
  'dating-in-future',
  'age-too-low',
  'value-too-low',
  'value-malformed',
  'photograph-missing',
  'photograph-text-missing',
  'weight-not-positive',
  'measurement-missing',
  'measurement-not-positive',
  'pieces-not-whole',
  'pieces-only-for-coins',
  'coins-only-in-category-e',
  'eori-malformed',
  'eori-of-third-country',
] as const

/** Everything worth saying that does not block. */
export type WarningCode = (typeof warningCodes)[number]

/** All codes of warnings. */
export const warningCodes = [
  'taric-heading-unusual',
  'taric-category-contradicts',
  'taric-age-contradicts',
  'eori-pattern-unusual',
  'result-changes-soon',
  'dating-straddles-threshold',
  'photograph-small',
  'photograph-without-colour',
  'import-date-passed',
  'import-date-far',
  'art-fair-in-another-country',
  'last-country-in-union',
  'iraq-restricted',
  'syria-restricted',
] as const
