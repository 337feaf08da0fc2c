import type { Refusal } from '../../../platform/action.ts'
import type { Say } from '../../../platform/words/words.ts'
import { explain } from '../../explain.ts'
import { words } from '../words/pages.ts'

const phrases = {
  'date:required': words.dateMissing,
  'name:required': words.nameMissing,
  'reason:required': words.reasonMissing,
  'step:required': words.stepMissing,
  outside: words.outside,
  weekend: words.weekend,
  'already-holiday': words.alreadyHoliday,
  'already-changed': words.alreadyChanged,
  'not-changed': words.notChanged,
  passed: words.passed,
}

/** What was typed and why it was refused. */
export interface RefusedForm<Typed> {
  readonly typed: Typed
  readonly refusals: readonly Refusal[]
}

export function explainDays(say: Say, refusals: readonly Refusal[]) {
  const inWords = ({ values, ...refusal }: Refusal) => {
    const day = values?.day
    const said = typeof day === 'string' ? { ...values, day: say.fullDate(day) } : values
    return said === undefined ? refusal : { ...refusal, values: said }
  }
  return explain(say, refusals.map(inWords), phrases)
}

export function isHidden(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'not-found' || code === 'not-permitted')
}
