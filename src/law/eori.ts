import type { Citation } from './citations.ts'
import { isTreatedAsMemberState } from './territory.ts'

/** The usual structure of EORI numbers of one state: a hint, never a refusal. Source: UCC-DA 1(18). */
export interface EoriPattern {
  readonly country: string
  readonly pattern: RegExp
  readonly example: string
  readonly citation: Citation
}

const citation = 'UCC-DA 1(18)' as const

/** National structures as far as known. States not listed follow the general pattern alone. */
export const eoriPatterns = [
  { country: 'AT', pattern: /^AT(?:EOS\d{1,12}|U\d{8})$/, example: 'ATEOS1000000001', citation },
  { country: 'BE', pattern: /^BE[01]\d{9}$/, example: 'BE0123456789', citation },
  { country: 'BG', pattern: /^BG\d{9,13}$/, example: 'BG123456789', citation },
  { country: 'CY', pattern: /^CY\d{8}[A-Z]$/, example: 'CY12345678A', citation },
  { country: 'CZ', pattern: /^CZ\d{8,10}$/, example: 'CZ12345678', citation },
  { country: 'DE', pattern: /^DE\d{7,15}$/, example: 'DE1234567', citation },
  { country: 'DK', pattern: /^DK\d{8}$/, example: 'DK12345678', citation },
  { country: 'EE', pattern: /^EE\d{8,11}$/, example: 'EE12345678', citation },
  { country: 'ES', pattern: /^ES[A-Z0-9]{9}$/, example: 'ESA12345678', citation },
  { country: 'FI', pattern: /^FI\d{8}$/, example: 'FI12345678', citation },
  { country: 'FR', pattern: /^FR[A-Z0-9]{9,15}$/, example: 'FR12345678901234', citation },
  { country: 'GR', pattern: /^GR\d{9}$/, example: 'GR123456789', citation },
  { country: 'HR', pattern: /^HR\d{11}$/, example: 'HR12345678901', citation },
  { country: 'HU', pattern: /^HU\d{8,13}$/, example: 'HU0001234567', citation },
  { country: 'IE', pattern: /^IE[A-Z0-9+*]{7,15}$/, example: 'IE1234567A', citation },
  { country: 'IT', pattern: /^IT[A-Z0-9]{11,15}$/, example: 'IT12345678901', citation },
] as const satisfies readonly EoriPattern[]

const general = /^[A-Z]{2}[A-Z0-9]{1,15}$/
const generalIreland = /^IE[A-Z0-9+*]{1,15}$/

/** Why a text is not an EORI number that identifies somebody in the Union. */
export interface EoriRefusal {
  readonly code: 'eori-malformed' | 'eori-of-third-country'
  readonly citation: Citation
}

/** What was found: `normalised` always; a refusal, or a warning that the national structure is unusual. */
export interface EoriFinding {
  readonly normalised: string
  readonly refusal?: EoriRefusal
  readonly warning?: { readonly country: string; readonly example: string }
}

/** Upper case, without spaces, dots and hyphens. Source: UCC-DA 1(18). */
export function normaliseEori(text: string): string {
  return text.toUpperCase().replace(/[\s.\-‐-―]/g, '')
}

function refusalOf(eori: string): EoriRefusal | undefined {
  if (!general.test(eori) && !generalIreland.test(eori))
    return { code: 'eori-malformed', citation: 'UCC-DA 1(18)' }
  if (!isTreatedAsMemberState(eori.slice(0, 2))) return { code: 'eori-of-third-country', citation: 'IR 16' }
  return undefined
}

/** Checks the form of an EORI number; whether it is registered only the EORI service knows. Source: IR 16, UCC-DA 1(18). */
export function checkEori(text: string): EoriFinding {
  const normalised = normaliseEori(text)
  const refusal = refusalOf(normalised)
  if (refusal) return { normalised, refusal }
  const national = eoriPatterns.find(row => row.country === normalised.slice(0, 2))
  if (!national || national.pattern.test(normalised)) return { normalised }
  return { normalised, warning: { country: national.country, example: national.example } }
}
