import type { Outcome } from '../../src/platform/action.ts'

/** The value of an outcome that has to be good; throws with the refusals otherwise. */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`)
}
