import { z } from 'zod'
import { defineAction, done, type Refusal, refused } from '../../../platform/action.ts'
import { optionalDate, recordId, text } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { findDetailGaps, normaliseIdentifier, responsiblePlace } from '../rules/details.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
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

const address = z.object({
  street: text(200),
  postalCode: text(20),
  city: text(100),
  country,
})

const identifier = z.object({
  type: z.enum(['national', 'eori', 'vat'], 'required'),
  value: z.string().trim().max(40, 'too-long').optional().default(''),
})

const fields = z.object({
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
  /** The EORI number that was warned about and is meant as it is. */
  confirmedEori: z.string().max(40, 'too-long').optional(),
  /** The record that is corrected. */
  operatorId: recordId.optional(),
})

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
  run: async (context: Asked, { details, rows, confirmedEori, operatorId }) => {
    const { transaction } = context
    const today = context.now.toISOString().slice(0, 10)
    if (operatorId === undefined && !(await hasJustSearched(context)))
      return refused({ code: 'search-first' })
    const gaps = findDetailGaps(details, { rows, confirmedEori, today })
    if (gaps.length > 0) return refused(...gaps)
    if (await hasAppliedAlready(context, details, operatorId))
      return refused({ code: 'applied-already', field: 'name', values: { name: details.name } })
    const taken = await findSeenTaken(context, details.identifiers, operatorId)
    if (taken && (await isOwnApplication(context, taken))) return refused(refusalOfOwn(taken, rows))
    if (taken) return refused(refusalOfTaken(taken, { rows, today }))
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

function refusalOfOwn({ index, name }: TakenNumber, rows: readonly number[]): Refusal {
  return { code: 'applied-already', field: `identifiers.${rows[index] ?? index}.value`, values: { name } }
}

function toForm(given: z.output<typeof fields>) {
  const home = given.addresses[given.mainAddress]?.country ?? ''
  const numbered = given.identifiers.map((one, row) => ({ ...one, row })).filter(one => one.value !== '')
  const details: OperatorDetails = {
    ...{ kind: given.kind, name: given.name, validFrom: given.validFrom, validTo: given.validTo },
    isDisplayed: given.display === 'displayed',
    addresses: given.addresses.map((one, index) => ({ ...one, isMain: index === given.mainAddress })),
    identifiers: numbered.map((one): OperatorIdentifier => normaliseIdentifier(one, home)),
    addressPosition: given.activityAddress,
  }
  const { confirmedEori, operatorId } = given
  return { details, rows: numbered.map(one => one.row), confirmedEori, operatorId }
}

/** A record that nobody finds in search, because it is closed or one's own, is not named: only that the number is taken. */
function refusalOfTaken(taken: TakenNumber, { rows, today }: TakenIn): Refusal {
  const field = `identifiers.${rows[taken.index] ?? taken.index}.value`
  const { name, operatorId, country } = taken
  const status = statusOn({ status: taken.status, validTo: taken.validTo ?? undefined }, today)
  if (!taken.isDisplayed || !statusesOpenToJoin.includes(status)) return { code: 'identifier-taken', field }
  return { code: 'operator-exists', field, values: { name, operatorId, country } }
}

type TakenNumber = Taken & { readonly index: number }

interface TakenIn {
  readonly rows: readonly number[]
  readonly today: string
}
