import type { DocumentType } from './annex.ts'
import { isTreatedAsMemberState } from './territory.ts'

const prefixes = { 'ICG-L': 'ICGL', 'ICG-S': 'ICGS', 'ICG-D': 'ICGD' } as const satisfies Record<
  DocumentType,
  string
>
const types = { L: 'ICG-L', S: 'ICG-S', D: 'ICG-D' } as const
const reference = /^ICG([LSD])\.([A-Z]{2})\.(\d{4})\.(\d{7})$/
const object = /^CGO\.([A-Z]{2})\.(\d{4})\.(\d{7})$/

/** What numbers are made of: country of import (ISO alpha-2), year, and a count from 1 to 9 999 999 in that year. */
export interface NumberParts {
  readonly country: string
  readonly year: number
  readonly count: number
}

function tail({ country, year, count }: NumberParts): string {
  const isWhole = Number.isInteger(count) && count >= 1 && count <= 9_999_999
  if (!isTreatedAsMemberState(country) || !isWhole)
    throw new RangeError(`No number for ${country} and ${count}`)
  return `${country}.${year}.${String(count).padStart(7, '0')}`
}

/** Box I.1: `ICGS.DK.2026.0000123`. Throws on a third country or a count out of range. Source: IR Annex I I.1; Default 6. */
export function formatReferenceNumber(documentType: DocumentType, parts: NumberParts): string {
  return `${prefixes[documentType]}.${tail(parts)}`
}

/** Box I.13: `CGO.DK.2026.0000123`, kept when the same good appears in a later document. Source: IR Annex I I.13; Default 6. */
export function formatObjectId(parts: NumberParts): string {
  return `CGO.${tail(parts)}`
}

/** The parts of a reference number, or undefined. Case and surrounding blanks are forgiven. Source: Default 6. */
export function parseReferenceNumber(
  text: string,
): (NumberParts & { documentType: DocumentType }) | undefined {
  const [, letter, country, year, count] = reference.exec(text.trim().toUpperCase()) ?? []
  if (!letter || !country || !(letter === 'L' || letter === 'S' || letter === 'D')) return undefined
  return { documentType: types[letter], country, year: Number(year), count: Number(count) }
}

/** The parts of an object id, or undefined. Source: Default 6. */
export function parseObjectId(text: string): NumberParts | undefined {
  const [, country, year, count] = object.exec(text.trim().toUpperCase()) ?? []
  return country ? { country, year: Number(year), count: Number(count) } : undefined
}
