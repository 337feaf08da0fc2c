import { z } from 'zod'
import { formed, optionalDate, optionalText, recordId, text } from '../../platform/fields.ts'
import { activityDateBounds } from './rules/date-bounds.ts'
import { findNumberGaps } from './rules/details.ts'
import { normaliseIdentifier } from './rules/identifiers.ts'
import { settlePostalCode } from './rules/postal-code.ts'
import type { OperatorDetails, OperatorIdentifier } from './types.ts'

const country = formed(/^[A-Z]{2}$/, 'required')
/** Which address of the list; nothing chosen is not the first one. */
const position = z.preprocess(
  value => (value === '' ? undefined : value),
  z.coerce.number('required').int('invalid').min(0, 'invalid').max(20, 'invalid'),
)

const noAddress = { country: '', postalCode: '' }
const address = z.object({
  street: text(200),
  postalCode: text(20),
  city: text(100),
  country,
})

const identifier = z.object({
  type: z.enum(['national', 'eori', 'vat'], 'required'),
  value: optionalText(60).transform(value => value ?? ''),
})

/** What was asked back about and is sent again as it is, parted by semicolons: see rules/gaps.ts. */
const confirmed = optionalText(4000).transform(value => (value ?? '').split(';'))

const typed = z.object({
  kind: z.enum(['firm', 'natural person'], 'required'),
  name: text(200),
  addresses: z.array(address, 'required').min(1, 'required').max(20, 'too-many'),
  mainAddress: position,
  identifiers: z.array(identifier).max(10, 'too-many').optional().default([]),
  chapter: z.literal('import-of-cultural-goods', 'required'),
  section: z.literal('holder-of-the-goods', 'required'),
  activity: z.literal('holder-of-the-goods', 'required'),
  validFrom: optionalDate(activityDateBounds),
  validTo: optionalDate(activityDateBounds),
  activityAddress: position,
  display: z.enum(['displayed', 'hidden'], 'required'),
  confirmed,
  /** The record that is corrected. */
  operatorId: recordId.optional(),
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

/** Numbers are judged also when other fields are missing: all errors are told in one round. */
const checked = typed.superRefine(addNumberIssues, { when: () => true })

function addNumberIssues(given: unknown, context: z.RefinementCtx): void {
  const { confirmed, ...typed } = numbers.parse(given)
  for (const { code, field, ...params } of findNumberGaps(typed, confirmed))
    context.addIssue({ code: 'custom', message: code, path: field.split('.'), params })
}

function toForm(given: z.output<typeof checked>) {
  const home = given.addresses[given.mainAddress]?.country ?? ''
  const details: OperatorDetails = {
    ...{ kind: given.kind, name: given.name, validFrom: given.validFrom, validTo: given.validTo },
    isDisplayed: given.display === 'displayed',
    addresses: given.addresses.map((one, index) => ({
      ...one,
      postalCode: settlePostalCode(one.country, one.postalCode),
      isMain: index === given.mainAddress,
    })),
    identifiers: given.identifiers.map((one): OperatorIdentifier => normaliseIdentifier(one, home)),
    addressPosition: given.activityAddress,
  }
  const { confirmed, operatorId } = given
  return { details, confirmed, operatorId }
}

/** An operator as a form sends it: its details as they would be stored, and what was confirmed. */
export const operatorFields = checked.transform(toForm)

/** What the form of an operator says, ready to be checked. */
export type OperatorForm = z.output<typeof operatorFields>
