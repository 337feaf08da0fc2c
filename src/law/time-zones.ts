import type { MemberState } from './territory.ts'
import { isMemberState } from './territory.ts'

/** Time zone of the capital of each Member State (IANA): days end by the clock of the seat. Source: Default 13. */
export const seatTimeZones = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
} as const satisfies Record<MemberState, string>

/** The time zone of the seat in a country; Belfast keeps London's; the Union's seat for anywhere else. Source: Default 13. */
export function seatTimeZone(country: string): string {
  if (country === 'XI') return 'Europe/London'
  return isMemberState(country) ? seatTimeZones[country] : seatTimeZones.BE
}
