import { isTreatedAsMemberState } from '../../../law/territory.ts'
import type { OperatorDetails, OperatorIdentifier } from '../types.ts'
import { askOnce, type Confirmed, type DetailGap } from './gaps.ts'
import { identifierGaps } from './identifier-gaps.ts'
import type { TypedIdentifier } from './identifiers.ts'
import { findPostalCodeFault } from './postal-code.ts'

/** The numbers of a form, of which errors are told whatever else is missing. */
export interface TypedNumbers {
  readonly addresses: readonly { readonly country: string; readonly postalCode: string }[]
  readonly mainAddress: number
  readonly identifiers: readonly TypedIdentifier[]
}

/** What is wrong with the numbers of a form; what is only odd until it is confirmed. */
export function findNumberGaps(typed: TypedNumbers, confirmed: Confirmed): readonly DetailGap[] {
  const home = typed.addresses[typed.mainAddress]?.country ?? ''
  return [
    ...typed.addresses.flatMap(({ country, postalCode }, row) => {
      const code = postalCode === '' ? undefined : findPostalCodeFault(country, postalCode)
      return code === undefined ? [] : [{ code, field: `addresses.${row}.postalCode` }]
    }),
    ...identifierGaps(typed.identifiers, { home, confirmed }),
  ]
}

/** Everything else that is wrong with an applicant's details on the day of the application, `YYYY-MM-DD`. */
export function findDetailGaps(
  details: OperatorDetails,
  { today, confirmed }: { readonly today: string; readonly confirmed: Confirmed },
): readonly DetailGap[] {
  return [
    ...displayGaps(details, confirmed),
    ...addressGaps(details),
    ...dateGaps(details, today),
    ...placeGaps(details),
  ]
}

/** A firm shows its data; one that hides them is asked whether it means it. */
function displayGaps({ kind, isDisplayed }: OperatorDetails, confirmed: Confirmed): readonly DetailGap[] {
  const field = 'display'
  if (kind === 'natural person') return isDisplayed ? [{ code: 'person-displayed', field }] : []
  return isDisplayed ? [] : askOnce({ code: 'firm-hidden', field, about: kind }, confirmed)
}

function addressGaps({ addresses, addressPosition }: OperatorDetails): readonly DetailGap[] {
  return [
    ...(addresses.some(address => address.isMain) ? [] : [{ code: 'main-address', field: 'mainAddress' }]),
    ...(addresses[addressPosition] ? [] : [{ code: 'activity-address', field: 'activityAddress' }]),
  ]
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
