import type { Citation } from './citations.ts'
import { isCountryCode } from './countries.ts'
import type { IsoDate } from './description.ts'

/** A territory that is or was inside the customs territory; ISO alpha-2; `to` is its last day, absent: still inside. */
export interface Territory {
  readonly country: string
  readonly to?: IsoDate
  readonly citation: Citation
}

const memberStateCodes = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const

/** The 27 Member States, ISO alpha-2 (Greece is GR). */
export const memberStates: readonly string[] = memberStateCodes

/** A Member State. */
export type MemberState = (typeof memberStateCodes)[number]

/**
 * What lies inside the customs territory: the Member States, and beside them what has a code of its own. The Sovereign
 * Base Areas of Akrotiri and Dhekelia have none and count as CY. Source: UCC 4(1) and (2).
 */
export const customsTerritory = [
  ...memberStateCodes.map(country => ({ country, citation: 'UCC 4(1)' as const })),
  { country: 'AX', citation: 'UCC 4(1)' },
  { country: 'GP', citation: 'UCC 4(1)' },
  { country: 'GF', citation: 'UCC 4(1)' },
  { country: 'MQ', citation: 'UCC 4(1)' },
  { country: 'RE', citation: 'UCC 4(1)' },
  { country: 'YT', citation: 'UCC 4(1)' },
  { country: 'MF', citation: 'UCC 4(1)' },
  { country: 'MC', citation: 'UCC 4(2)' },
  { country: 'XI', citation: 'Default 25' },
  { country: 'GB', to: '2020-12-31', citation: 'UCC 4(1)' },
  { country: 'GG', to: '2020-12-31', citation: 'UCC 4(1)' },
  { country: 'IM', to: '2020-12-31', citation: 'UCC 4(1)' },
  { country: 'JE', to: '2020-12-31', citation: 'UCC 4(1)' },
] as const satisfies readonly Territory[]

/** A place linked to a Member State that is nevertheless a third country. `country` is absent where no ISO code exists. */
export interface ExcludedTerritory {
  readonly place: string
  readonly country?: string
  readonly linkedTo: MemberState
  readonly citation: Citation
}

/** Linked to a Member State, yet outside: an object made or found there is a third-country object. Source: UCC 4(1). */
export const excludedTerritories = [
  { place: 'Greenland', country: 'GL', linkedTo: 'DK', citation: 'UCC 4(1)' },
  { place: 'Faroe Islands', country: 'FO', linkedTo: 'DK', citation: 'UCC 4(1)' },
  { place: 'Heligoland', linkedTo: 'DE', citation: 'UCC 4(1)' },
  { place: 'Büsingen', linkedTo: 'DE', citation: 'UCC 4(1)' },
  { place: 'Ceuta', country: 'EA', linkedTo: 'ES', citation: 'UCC 4(1)' },
  { place: 'Melilla', country: 'EA', linkedTo: 'ES', citation: 'UCC 4(1)' },
  { place: 'Livigno', linkedTo: 'IT', citation: 'UCC 4(1)' },
  { place: 'New Caledonia', country: 'NC', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'French Polynesia', country: 'PF', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'Saint Pierre and Miquelon', country: 'PM', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'Saint Barthélemy', country: 'BL', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'Wallis and Futuna', country: 'WF', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'French Southern and Antarctic Territories', country: 'TF', linkedTo: 'FR', citation: 'UCC 4(1)' },
  { place: 'Aruba', country: 'AW', linkedTo: 'NL', citation: 'UCC 4(1)' },
  { place: 'Curaçao', country: 'CW', linkedTo: 'NL', citation: 'UCC 4(1)' },
  { place: 'Sint Maarten', country: 'SX', linkedTo: 'NL', citation: 'UCC 4(1)' },
  { place: 'Bonaire, Sint Eustatius and Saba', country: 'BQ', linkedTo: 'NL', citation: 'UCC 4(1)' },
] as const satisfies readonly ExcludedTerritory[]

const inside: readonly Territory[] = customsTerritory

/** Whether a country is one of the 27 Member States. Source: R 4(1). */
export function isMemberState(country: string): country is MemberState {
  return memberStates.includes(country)
}

/** Member States and Northern Ireland, which is handled like one. Source: R 4(1), Default 25. */
export function isTreatedAsMemberState(country: string): boolean {
  return isMemberState(country) || country === 'XI'
}

/** Whether a country (ISO alpha-2) lies in the customs territory on a date. Source: UCC 4; R rec. 5 (time of import). */
export function isInCustomsTerritory(country: string, date: IsoDate): boolean {
  return inside.some(row => row.country === country && (row.to === undefined || date <= row.to))
}

/** Where a good was made and where it was found, ISO alpha-2; undefined: not known, or never lost. */
export interface Origin {
  readonly createdIn?: string | undefined
  readonly discoveredIn?: string | undefined
}

/** Whether a good was created or discovered in the customs territory of the day of import: either suffices. Source: R 1(2). */
export function isCreatedOrDiscoveredInUnion(
  { createdIn, discoveredIn }: Origin,
  importDate: IsoDate,
): boolean {
  return [createdIn, discoveredIn].some(
    country => country !== undefined && isInCustomsTerritory(country, importDate),
  )
}

/** Whether a code is that of a country outside the customs territory on a date. Source: IR 1(2). */
export function isThirdCountry(country: string, date: IsoDate): boolean {
  return isCountryCode(country) && !isInCustomsTerritory(country, date)
}
