import { checkEori, eoriPatterns, normaliseEori } from '../../../law/eori.ts'
import { isTreatedAsMemberState } from '../../../law/territory.ts'
import type { OperatorAddress, OperatorDetails, OperatorIdentifier } from '../types.ts'

/** Why details cannot be registered as they are. */
export interface DetailGap {
  readonly code: string
  readonly field: string
  readonly citation?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** How the details were typed: the EORI number meant in spite of a warning, and the form's row of each identifier. */
export interface Typed {
  /** The day of the application, `YYYY-MM-DD`. */
  readonly today: string
  readonly confirmedEori: string | undefined
  readonly rows: readonly number[]
}

/** Everything that is wrong with an applicant's details; an unusual EORI number only until it is confirmed. */
export function findDetailGaps(details: OperatorDetails, typed: Typed): readonly DetailGap[] {
  const { confirmedEori, rows, today } = typed
  return [
    ...displayGaps(details),
    ...addressGaps(details),
    ...details.identifiers.flatMap((identifier, index) =>
      identifierGaps(details, { identifier, index, row: rows[index] ?? index, confirmedEori }),
    ),
    ...dateGaps(details, today),
    ...placeGaps(details),
  ]
}

function displayGaps({ kind, isDisplayed }: OperatorDetails): readonly DetailGap[] {
  return kind === 'natural person' && isDisplayed ? [{ code: 'person-displayed', field: 'display' }] : []
}

function addressGaps({ addresses, addressPosition }: OperatorDetails): readonly DetailGap[] {
  return [
    ...(addresses.some(address => address.isMain) ? [] : [{ code: 'main-address', field: 'mainAddress' }]),
    ...(addresses[addressPosition] ? [] : [{ code: 'activity-address', field: 'activityAddress' }]),
  ]
}

interface Given {
  readonly identifier: OperatorIdentifier
  readonly index: number
  readonly row: number
  readonly confirmedEori: string | undefined
}

function identifierGaps(details: OperatorDetails, given: Given): readonly DetailGap[] {
  const { identifier, index, row } = given
  const field = `identifiers.${row}.value`
  const isRepeated = details.identifiers.findIndex(one => one.type === identifier.type) !== index
  if (isRepeated) return [{ code: 'identifier-repeated', field }]
  if (identifier.type === 'eori') return eoriGaps(given, field, mainAddress(details)?.country ?? '')
  if (identifier.type === 'vat') {
    return /^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(identifier.value) ? [] : [{ code: 'vat-malformed', field }]
  }
  if (identifier.country === 'DK' && !/^\d{8}$/.test(identifier.value))
    return [{ code: 'cvr-malformed', field }]
  return /^[\p{L}\p{N}/]{2,30}$/u.test(identifier.value) ? [] : [{ code: 'national-malformed', field }]
}

function eoriGaps({ identifier, confirmedEori }: Given, field: string, home: string): readonly DetailGap[] {
  const { normalised, refusal, warning } = checkEori(identifier.value)
  if (refusal) {
    const { code, citation } = refusal
    return [{ code, citation, field, values: { example: exampleFor(normalised, home) } }]
  }
  if (warning === undefined || confirmedEori === normalised) return []
  return [{ code: 'eori-unusual', field, values: { ...warning, eori: normalised } }]
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

function dateGaps({ validFrom, validTo }: OperatorDetails, today: string): readonly DetailGap[] {
  if (validTo === undefined) return []
  if (validFrom !== undefined && validTo < validFrom) return [{ code: 'dates-reversed', field: 'validTo' }]
  return validTo < today ? [{ code: 'last-day-passed', field: 'validTo' }] : []
}

function placeGaps(details: OperatorDetails): readonly DetailGap[] {
  const isPlaced =
    details.addresses[details.addressPosition] === undefined || responsiblePlace(details) !== undefined
  return isPlaced ? [] : [{ code: 'third-country', field: 'activityAddress', citation: 'IR 16' }]
}

function mainAddress(details: OperatorDetails): OperatorAddress | undefined {
  return details.addresses.find(address => address.isMain)
}

/** What decides about the competent authority. */
export interface Place {
  readonly addresses: readonly { readonly country: string; readonly postalCode: string }[]
  readonly addressPosition: number
  readonly identifiers: readonly OperatorIdentifier[]
}

/** Where the competent authority is looked for: at the activity's address, outside the Union in the state of the EORI number. */
export function responsiblePlace(
  details: Place,
): { readonly country: string; readonly postalCode: string } | undefined {
  const address = details.addresses[details.addressPosition]
  if (address && isTreatedAsMemberState(address.country)) return address
  const eori = details.identifiers.find(one => one.type === 'eori')
  if (eori === undefined || !isTreatedAsMemberState(eori.country)) return undefined
  return { country: eori.country, postalCode: '' }
}

/** An identifier as it is stored and compared: upper case, without spaces, dots and hyphens, with its country. */
export function normaliseIdentifier(
  identifier: { readonly type: OperatorIdentifier['type']; readonly value: string },
  home: string,
): OperatorIdentifier {
  const value = normaliseEori(identifier.value)
  if (identifier.type === 'national') return { type: 'national', country: home, value }
  const full = identifier.type === 'vat' && /^\d/.test(value) ? `${vatPrefix(home)}${value}` : value
  return { type: identifier.type, country: full.slice(0, 2).replace('EL', 'GR'), value: full }
}

function vatPrefix(country: string): string {
  return country === 'GR' ? 'EL' : country
}
