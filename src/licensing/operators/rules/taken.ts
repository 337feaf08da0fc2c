import { dayIn } from '../../../law/time-zones.ts'
import type { Refusal } from '../../../platform/action.ts'
import type { Taken } from '../store/duplicates.ts'
import { statusesOpenToJoin, statusOn } from './statuses.ts'

/** A taken number, and which of the given ones it is. */
type TakenNumber = Taken & { readonly index: number }

/** Whoever tries again is led to the record that was made first. */
export function refusalOfOwn({ index, name }: TakenNumber): Refusal {
  return { code: 'applied-already', field: `identifiers.${index}.value`, values: { name } }
}

/** A record that nobody finds in search, because it is closed or one's own, is not named: only that the number is taken. */
export function refusalOfTaken(taken: TakenNumber, now: Date): Refusal {
  const field = `identifiers.${taken.index}.value`
  const { name, operatorId, country } = taken
  const activity = { status: taken.status, validTo: taken.validTo ?? undefined }
  const status = statusOn(activity, dayIn(taken.memberState, now))
  if (!taken.isDisplayed || !statusesOpenToJoin.includes(status)) return { code: 'identifier-taken', field }
  return { code: 'operator-exists', field, values: { name, operatorId, country } }
}
