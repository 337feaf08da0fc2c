import type { MemberState } from './territory.ts'
import { isMemberState } from './territory.ts'

/** Official languages of each Member State, ISO 639-1. Source: IR 11(1), 18(1) and 4 (own table; constitutions). */
export const officialLanguages = {
  AT: ['de'],
  BE: ['nl', 'fr', 'de'],
  BG: ['bg'],
  CY: ['el', 'tr'],
  CZ: ['cs'],
  DE: ['de'],
  DK: ['da'],
  EE: ['et'],
  ES: ['es'],
  FI: ['fi', 'sv'],
  FR: ['fr'],
  GR: ['el'],
  HR: ['hr'],
  HU: ['hu'],
  IE: ['ga', 'en'],
  IT: ['it'],
  LT: ['lt'],
  LU: ['fr', 'de', 'lb'],
  LV: ['lv'],
  MT: ['mt', 'en'],
  NL: ['nl'],
  PL: ['pl'],
  PT: ['pt'],
  RO: ['ro'],
  SE: ['sv'],
  SI: ['sl'],
  SK: ['sk'],
} as const satisfies Record<MemberState, readonly string[]>

/** Official languages of the country of import, ISO 639-1; English for Northern Ireland; none for others. Source: IR 11(1). */
export function officialLanguagesOf(country: string): readonly string[] {
  if (country === 'XI') return ['en']
  return isMemberState(country) ? officialLanguages[country] : []
}

/** Whether a document may be drawn up in this language for this country of import. Source: IR 11(1), 18(1), 4. */
export function isOfficialLanguage(language: string, country: string): boolean {
  return officialLanguagesOf(country).includes(language)
}
