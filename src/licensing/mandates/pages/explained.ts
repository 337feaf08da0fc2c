import type { Refusal } from '../../../platform/action.ts'
import type { Say } from '../../../platform/words/words.ts'
import { explain } from '../../explain.ts'
import { words } from '../words.ts'

const phrases = {
  'eori:required': words.eoriMissing,
  'eori-malformed': words.eoriMalformed,
  'eori-of-third-country': words.eoriThirdCountry,
  'eori-not-registered': words.eoriNotRegistered,
  'own-operator': words.ownOperator,
  'types:required': words.typesMissing,
  'validFrom:required': words.fromMissing,
  'validUntil:required': words.untilMissing,
  'date-order': words.dateOrder,
  'date-past': words.datePast,
  'validFrom:date-early': words.datePast,
  'validUntil:date-early': words.dateOrder,
  'date-late': words.dateLate,
  'already-ended': words.alreadyEnded,
}

/** Refusals about mandates as the visitor reads them. */
export function explainMandates(say: Say, refusals: readonly Refusal[]) {
  return explain(say, refusals, phrases)
}

/** Whether what was asked for is to look as if it were not there. */
export function isHidden(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'not-found' || code === 'not-permitted')
}
