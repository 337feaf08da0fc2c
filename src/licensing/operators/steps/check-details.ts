import { dayIn } from '../../../law/time-zones.ts'
import { defineStep, done, type Refusal, refused } from '../../../platform/action.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { findDetailGaps, responsiblePlace } from '../rules/details.ts'
import { askOnce, type Confirmed } from '../rules/gaps.ts'
import { operatorScope } from '../rules/permissions.ts'
import { statusesWithNumber } from '../rules/statuses.ts'
import { refusalOfOwn, refusalOfTaken } from '../rules/taken.ts'
import { findRecentSearch } from '../search/actions/find-recent-search.ts'
import { findSimilar } from '../search/steps/find-similar.ts'
import { findAuthorityAt } from '../store/authority-at.ts'
import { findTaken, hasApplied, type Taken } from '../store/duplicates.ts'
import { isApplicant } from '../store/read.ts'
import type { OperatorDetails, OperatorIdentifier, OperatorLine, OperatorScope } from '../types.ts'

/** Details to be registered; those of a record that stands already where it is corrected. */
export interface DetailsToCheck {
  readonly details: OperatorDetails
  readonly confirmed: Confirmed
  readonly operatorId?: string
}

/** The authority that would decide about an operator. */
export interface CheckedOperator {
  readonly authority: { readonly id: string; readonly name: string }
}

/**
 * Checks details as they would be registered. Codes: search-first; by field see rules/details.ts; operator-exists (values name,
 * operatorId, country), operator-similar (the same, once), applied-already, identifier-taken, no-authority.
 */
export const checkDetails = defineStep({
  name: 'check-details',
  citation: 'IR 16',
  run: async (context: Asked, { details, confirmed, operatorId }: DetailsToCheck) => {
    const { transaction } = context
    if (operatorId === undefined && !(await hasJustSearched(context)))
      return refused({ code: 'search-first' })
    const place = responsiblePlace(details)
    const today = dayIn(place?.country ?? '', context.now)
    const gaps = findDetailGaps(details, { confirmed, today })
    if (gaps.length > 0) return refused(...gaps)
    if (await hasAppliedAlready(context, details, operatorId))
      return refused({ code: 'applied-already', field: 'name', values: { name: details.name } })
    const taken = await findSeenTaken(context, details.identifiers, operatorId)
    if (taken && (await isOwnApplication(context, taken))) return refused(refusalOfOwn(taken))
    if (taken) return refused(refusalOfTaken(taken, context.now))
    const questions = operatorId === undefined ? await askAboutSimilar(context, details, confirmed) : []
    if (questions.length > 0) return refused(...questions)
    const authority = place && (await findAuthorityAt(transaction, place, !details.isDisplayed))
    if (authority === undefined)
      return refused({ code: 'no-authority', field: 'activityAddress', citation: 'R 4(11)' })
    return done<CheckedOperator>({ authority })
  },
})

/** A new record is made only after a search, to hold down duplicates. */
async function hasJustSearched(context: Asked): Promise<boolean> {
  const searched = await findRecentSearch.run(context, {})
  return context.actor.kind !== 'person' || (searched.ok && searched.value)
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

async function askAboutSimilar(context: Asked, details: OperatorDetails, confirmed: Confirmed) {
  const similar = await findSimilar.run(context, details)
  return similar.ok ? similar.value.flatMap(line => questionAbout(line, confirmed)) : []
}

function questionAbout(line: OperatorLine, confirmed: Confirmed): readonly Refusal[] {
  const { id, name, country, street, postalCode, city } = line
  const values = { name, country, operatorId: id, place: `${street}, ${postalCode} ${city}` }
  return askOnce({ code: 'operator-similar', field: 'name', about: id, values }, confirmed)
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
