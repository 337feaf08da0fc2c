import { z } from 'zod'
import { findNumberGaps, responsiblePlace } from '../../../operators/rules/details.ts'
import { normaliseIdentifier } from '../../../operators/rules/identifiers.ts'
import { settlePostalCode } from '../../../operators/rules/postal-code.ts'
import type { Operator } from '../../../operators/types.ts'
import { listedFields } from '../../views/listed-fields.ts'
import type { TypedOperator } from '../types.ts'

const typedText = z.string().catch('')
const typedAddress = z
  .object({ street: typedText, postalCode: typedText, city: typedText, country: typedText })
  .catch({ street: '', postalCode: '', city: '', country: '' })
const typedIdentifier = z
  .object({ type: z.string().catch('national'), value: typedText })
  .catch({ type: 'national', value: '' })

const typedForm = z.object({
  kind: typedText,
  name: typedText,
  addresses: z
    .array(typedAddress)
    .min(1)
    .catch([{ street: '', postalCode: '', city: '', country: '' }]),
  mainAddress: z.string().catch('0'),
  identifiers: z.array(typedIdentifier).catch([]),
  chapter: typedText,
  section: typedText,
  activity: typedText,
  validFrom: typedText,
  validTo: typedText,
  activityAddress: z.string().catch(''),
  display: typedText,
  confirmed: z.array(z.string()).catch([]),
  information: typedText,
})

/** Reads a form as it was typed, whatever it holds. */
export function readTyped(form: unknown): TypedOperator {
  return typedForm.parse(form)
}

/** An empty form, as far as the search before it says something. */
export function blankOperator(country: string, name: string): TypedOperator {
  return readTyped({
    name,
    addresses: [{ street: '', postalCode: '', city: '', country }],
    activityAddress: '0',
  })
}

/** A record as a form, to be corrected; what is odd in it was confirmed before. */
export function typedFrom(operator: Operator): TypedOperator {
  const { activity, identifiers, addresses } = operator
  const mainAddress = addresses.findIndex(address => address.isMain)
  return readTyped({
    kind: operator.kind,
    name: operator.name,
    addresses,
    mainAddress: String(mainAddress),
    identifiers,
    chapter: activity.chapter,
    section: activity.section,
    activity: activity.type,
    validFrom: activity.validFrom ?? '',
    validTo: activity.validTo ?? '',
    activityAddress: String(activity.addressPosition),
    display: operator.isDisplayed ? 'displayed' : 'hidden',
    confirmed: confirmedBy([], findNumberGaps({ addresses, mainAddress, identifiers }, [])),
  })
}

/** What is confirmed when a form is sent again in spite of what was asked back about it. */
export function confirmedBy(
  before: readonly string[],
  refusals: readonly { readonly values?: Readonly<Record<string, string | number>> }[],
): readonly string[] {
  const asked = refusals.flatMap(({ values }) => values?.confirm ?? [])
  return [...new Set([...before, ...asked.map(String)])]
}

/** Where the competent authority is looked for, as far as the form says so already. */
export function typedPlace({ addresses, identifiers, mainAddress, activityAddress }: TypedOperator) {
  const eori = identifiers.flatMap(({ type, value }) =>
    type === 'eori' ? [normaliseIdentifier({ type, value }, '')] : [],
  )
  const addressPosition = Number(activityAddress || mainAddress)
  const settled = addresses.map(({ country, postalCode }) => ({
    country,
    postalCode: settlePostalCode(country, postalCode),
  }))
  return responsiblePlace({ addresses: settled, identifiers: eori, addressPosition })
}

/** The form as hidden fields, to be sent again with the confirmation. */
export function flattenTyped(typed: TypedOperator): Record<string, string> {
  const { addresses, identifiers, confirmed, information: _, ...plain } = typed
  const rows = [
    ...addresses.flatMap((address, index) =>
      Object.entries(address).map(([name, value]) => [`addresses.${index}.${name}`, value]),
    ),
    ...identifiers.flatMap((identifier, index) =>
      Object.entries(identifier).map(([name, value]) => [`identifiers.${index}.${name}`, value]),
    ),
  ]
  return { ...plain, ...listedFields('confirmed', confirmed), ...Object.fromEntries(rows) }
}
