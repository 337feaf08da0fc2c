import type { Citation } from './citations.ts'
import { isCountryCode } from './countries.ts'
import type { IsoDate } from './iso-date.ts'

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
