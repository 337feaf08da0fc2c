import { checkEori, eoriPatterns } from '../../../law/eori.ts'
import { isTreatedAsMemberState } from '../../../law/territory.ts'
import type { IdentifierType, OperatorIdentifier } from '../types.ts'
import { askOnce, type Confirmed, type DetailGap } from './gaps.ts'
import { normaliseIdentifier, type TypedIdentifier } from './identifiers.ts'

/** What is wrong or odd with one of the numbers, by its row in the form. */
export function identifierGaps(
  typed: readonly TypedIdentifier[],
  { home, confirmed }: { readonly home: string; readonly confirmed: Confirmed },
): readonly DetailGap[] {
  return typed.flatMap((identifier, row) => {
    const field = `identifiers.${row}.value`
    if (identifier.value === '') return [{ code: 'identifier-empty', field }]
    if (typed.findIndex(one => one.type === identifier.type) !== row)
      return [{ code: 'identifier-repeated', field }]
    return gapsOf[identifier.type](normaliseIdentifier(identifier, home), { field, home, confirmed })
  })
}

interface Given {
  readonly field: string
  readonly home: string
  readonly confirmed: Confirmed
}

type Check = (identifier: OperatorIdentifier, given: Given) => readonly DetailGap[]

const gapsOf: Readonly<Record<IdentifierType, Check>> = {
  national: nationalGaps,
  eori: eoriGaps,
  vat: vatGaps,
}

function nationalGaps({ country, value }: OperatorIdentifier, given: Given): readonly DetailGap[] {
  if (country === 'DK') return cvrGaps(value, given, 'cvr-malformed')
  const isWellFormed = /^[\p{L}\p{N}/]{2,30}$/u.test(value)
  return isWellFormed ? [] : [{ code: 'national-malformed', field: given.field }]
}

function vatGaps({ country, value }: OperatorIdentifier, given: Given): readonly DetailGap[] {
  if (country === 'DK') return cvrGaps(value.slice(2), given, 'vat-malformed')
  const isWellFormed = /^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(value)
  return isWellFormed ? [] : [{ code: 'vat-malformed', field: given.field }]
}

function cvrGaps(digits: string, { field, confirmed }: Given, malformed: string): readonly DetailGap[] {
  if (!/^\d{8}$/.test(digits)) return [{ code: malformed, field }]
  return hasCheckDigit(digits) ? [] : askOnce({ code: 'cvr-unusual', field, about: digits }, confirmed)
}

const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]

/** Danish numbers of firms are divisible by 11 when weighted; not quite all of them were given so. */
function hasCheckDigit(digits: string): boolean {
  return CVR_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0
}

function eoriGaps({ country, value }: OperatorIdentifier, given: Given): readonly DetailGap[] {
  const { field, home, confirmed } = given
  const { refusal, warning } = checkEori(value)
  if (refusal) return [{ ...refusal, field, values: { example: exampleFor(value, home) } }]
  if (warning)
    return askOnce({ code: 'eori-unusual', field, about: value, values: { ...warning } }, confirmed)
  if (country === stateOf(home) || !isTreatedAsMemberState(stateOf(home))) return []
  return askOnce({ code: 'eori-of-other-state', field, about: value, values: { country } }, confirmed)
}

/** Territories without an EORI prefix of their own use the one of their state. */
const states: Readonly<Record<string, string>> = {
  ...{ AX: 'FI', MC: 'FR', GP: 'FR', GF: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR', MF: 'FR' },
}

function stateOf(home: string): string {
  return states[home] ?? home
}

/** A number in the form of the country that it begins with, else of the holder's own country. */
function exampleFor(eori: string, home: string): string {
  const known = (country: string) => eoriPatterns.find(row => row.country === country)?.example
  return (
    known(eori.slice(0, 2)) ??
    known(home) ??
    (isTreatedAsMemberState(home) ? `${home}123456789` : 'DK12345678')
  )
}
