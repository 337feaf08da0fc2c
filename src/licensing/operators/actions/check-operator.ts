import { z } from 'zod'
import { defineAction, done, type Refusal, refused } from '../../../platform/action.ts'
import { optionalDate, optionalText, recordId, text } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { findDetailGaps, findNumberGaps, responsiblePlace } from '../rules/details.ts'
import { normaliseIdentifier } from '../rules/identifiers.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { settlePostalCode } from '../rules/postal-code.ts'
import { statusesOpenToJoin, statusesWithNumber, statusOn } from '../rules/statuses.ts'
import { isApplicant } from '../store/read.ts'
import { findAuthorityAt, findTaken, hasApplied, hasSearchedSince, type Taken } from '../store/search.ts'
import type { OperatorDetails, OperatorIdentifier, OperatorScope } from '../types.ts'

const country = z.string('required').regex(/^[A-Z]{2}$/, 'required')
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

const details = z.object({
  kind: z.enum(['firm', 'natural person'], 'required'),
  name: text(200),
  addresses: z.array(address, 'required').min(1, 'required').max(20, 'too-many'),
  mainAddress: position,
  identifiers: z.array(identifier).max(10, 'too-many').optional().default([]),
  chapter: z.literal('import-of-cultural-goods', 'required'),
  section: z.literal('holder-of-the-goods', 'required'),
  activity: z.literal('holder-of-the-goods', 'required'),
  validFrom: optionalDate,
  validTo: optionalDate,
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
const fields = details.superRefine(addNumberIssues, { when: () => true })

function addNumberIssues(given: unknown, context: z.RefinementCtx): void {
  const { confirmed, ...typed } = numbers.parse(given)
  for (const { code, field, ...params } of findNumberGaps(typed, confirmed))
    context.addIssue({ code: 'custom', message: code, path: field.split('.'), params })
}

/** What came of the check: the details as they would be stored, and the authority that would decide. */
export interface CheckedOperator {
  readonly details: OperatorDetails
  readonly authority: { readonly id: string; readonly name: string }
}

/**
 * Checks an operator as it would be registered. Codes: search-first; by field see rules/details.ts; operator-exists (values name,
 * operatorId, country), applied-already, identifier-taken, no-authority.
 */
export const checkOperator = defineAction({
  name: 'check-operator',
  citation: 'IR 16',
  input: fields.transform(toForm),
  allowed: mayWithOperators('check-operator'),
  readOnly: true,
  run: async (context: Asked, { details, confirmed, operatorId }) => {
    const { transaction } = context
    const today = context.now.toISOString().slice(0, 10)
    if (operatorId === undefined && !(await hasJustSearched(context)))
      return refused({ code: 'search-first' })
    const gaps = findDetailGaps(details, { confirmed, today })
    if (gaps.length > 0) return refused(...gaps)
    if (await hasAppliedAlready(context, details, operatorId))
      return refused({ code: 'applied-already', field: 'name', values: { name: details.name } })
    const taken = await findSeenTaken(context, details.identifiers, operatorId)
    if (taken && (await isOwnApplication(context, taken))) return refused(refusalOfOwn(taken))
    if (taken) return refused(refusalOfTaken(taken, today))
    const place = responsiblePlace(details)
    const authority = place && (await findAuthorityAt(transaction, place, !details.isDisplayed))
    if (authority === undefined)
      return refused({ code: 'no-authority', field: 'activityAddress', citation: 'R 4(11)' })
    return done<CheckedOperator>({ details, authority })
  },
})

/** A new record is made only after a search, to hold down duplicates. */
async function hasJustSearched({ transaction, actor, now }: Asked): Promise<boolean> {
  const hourAgo = new Date(now.getTime() - 3_600_000)
  return actor.kind !== 'person' || hasSearchedSince(transaction, actor.accountId, hourAgo)
}

/** Of a private person's record nobody learns here; whoever approves is told of it, see decide-operator. */
async function findSeenTaken(
  { transaction, actor }: Asked,
  identifiers: readonly OperatorIdentifier[],
  except: string | undefined,
) {
  const among = (scope: OperatorScope) =>
    findTaken(transaction, identifiers, { scope, statuses: statusesWithNumber, except })
  return (await among({ kind: 'displayed' })) ?? (await among(operatorScope(actor)))
}

/** A second tab, or a second try, does not make a second record of the same firm. */
async function hasAppliedAlready(
  { transaction, actor }: Asked,
  { name, addresses }: OperatorDetails,
  except: string | undefined,
): Promise<boolean> {
  const applicant = accountOf(actor)
  const country = addresses.find(address => address.isMain)?.country ?? ''
  return applicant !== undefined && hasApplied(transaction, applicant, { name, country, except })
}

/** Whoever goes back and sends the form with another name is led to the record that was made of it. */
async function isOwnApplication({ transaction, actor }: Asked, { operatorId, status }: Taken) {
  return status === 'new' && isApplicant(transaction, operatorId, accountOf(actor))
}

function refusalOfOwn({ index, name }: TakenNumber): Refusal {
  return { code: 'applied-already', field: `identifiers.${index}.value`, values: { name } }
}

function toForm(given: z.output<typeof fields>) {
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

/** A record that nobody finds in search, because it is closed or one's own, is not named: only that the number is taken. */
function refusalOfTaken(taken: TakenNumber, today: string): Refusal {
  const field = `identifiers.${taken.index}.value`
  const { name, operatorId, country } = taken
  const status = statusOn({ status: taken.status, validTo: taken.validTo ?? undefined }, today)
  if (!taken.isDisplayed || !statusesOpenToJoin.includes(status)) return { code: 'identifier-taken', field }
  return { code: 'operator-exists', field, values: { name, operatorId, country } }
}

type TakenNumber = Taken & { readonly index: number }
