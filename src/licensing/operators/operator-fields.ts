import { z } from 'zod'
import { formed, line, optionalDate, text } from '../../platform/fields.ts'
import { activityDateBounds } from './rules/date-bounds.ts'
import { findNumberGaps } from './rules/details.ts'
import { normaliseIdentifier } from './rules/identifiers.ts'
import { settlePostalCode } from './rules/postal-code.ts'
import { identifierTypes, type OperatorDetails, operatorKinds } from './types.ts'

const country = formed(/^[A-Z]{2}$/, 'required')
/** Which address of the list. */
const position = z.number('required').int('invalid').min(0, 'invalid').max(20, 'invalid')

const noAddress = { country: '', postalCode: '' }
const address = z.strictObject({
  street: text(200),
  postalCode: text(20),
  city: text(100),
  country,
})

const identifier = z.strictObject({
  type: z.enum(identifierTypes, 'required'),
  value: line(60).default(''),
})

const typed = z.strictObject({
  kind: z.enum(operatorKinds, 'required'),
  name: text(200),
  addresses: z.array(address, 'required').min(1, 'required').max(20, 'too-many'),
  mainAddress: position,
  identifiers: z.array(identifier).max(10, 'too-many').default([]),
  chapter: z.literal('import-of-cultural-goods', 'required'),
  section: z.literal('holder-of-the-goods', 'required'),
  activity: z.literal('holder-of-the-goods', 'required'),
  validFrom: optionalDate(activityDateBounds),
  validTo: optionalDate(activityDateBounds),
  activityAddress: position,
  display: z.enum(['displayed', 'hidden'], 'required'),
  /** What was asked back about and is sent again as it is: see rules/gaps.ts. */
  confirmed: z.array(text(200)).max(100, 'too-many').default([]),
})

/** As much of the form as its numbers need, whatever else is missing or wrong. */
const numbers = z.object({
  addresses: z
    .array(z.object({ country: z.string().catch(''), postalCode: z.string().catch('') }).catch(noAddress))
    .catch([]),
  mainAddress: z.number().catch(0),
  identifiers: z.array(identifier).catch([]),
  confirmed: z.array(z.string()).catch([]),
})

/** An operator as it is given; its numbers are judged also when other fields are missing: all errors are told in one round. */
export const operatorFields = typed.superRefine(addNumberIssues, { when: () => true })

/** What is given of an operator, each field by itself in order. */
export type OperatorFields = z.output<typeof operatorFields>

function addNumberIssues(given: unknown, context: z.RefinementCtx): void {
  const { confirmed, ...typed } = numbers.parse(given)
  for (const { code, field, ...params } of findNumberGaps(typed, confirmed))
    context.addIssue({ code: 'custom', message: code, path: field.split('.'), params })
}

/** The details as they are stored: numbers and postal codes in one spelling, the main address marked. */
export function detailsOf(given: OperatorFields): OperatorDetails {
  const home = given.addresses[given.mainAddress]?.country ?? ''
  return {
    ...{ kind: given.kind, name: given.name, validFrom: given.validFrom, validTo: given.validTo },
    isDisplayed: given.display === 'displayed',
    addresses: given.addresses.map((one, index) => ({
      ...one,
      postalCode: settlePostalCode(one.country, one.postalCode),
      isMain: index === given.mainAddress,
    })),
    identifiers: given.identifiers.map(one => normaliseIdentifier(one, home)),
    addressPosition: given.activityAddress,
  }
}
