import { refuseByClock } from '../../clock-refusals.ts'
import { isOtherSealerNeeded } from '../../four-eyes.ts'
import type { IsoDate } from '../../iso-date.ts'
import {
  isDecisionOverdue,
  isRejectionDue,
  refuseAnswer,
  refuseRejection,
  refuseTakingBack,
} from '../../licence-rules.ts'
import { type TransitionOutcome, transition } from '../../life-cycles.ts'
import { type Application, type Order, recomputed, type Standing, tell } from './application.ts'
import { mayAct } from './people.ts'

const decisions = ['grant-licence', 'reject-application', 'reject-in-part', 'find-not-required']

/** Who prepared the decision that waits for its seal. */
export function preparerOf({ log, standing }: Application) {
  if (!standing.flags.includes('READY_FOR_ESEAL')) return undefined
  return log.findLast(({ action }) => action === 'prepare-decision' || action === 'pass-forty-days')?.by
}

function isAgainstRules(application: Application, order: Order, today: IsoDate): boolean {
  const clocks = recomputed(application)
  const { request } = order
  switch (order.action) {
    case 'request-information':
      return refuseByClock(clocks, { kind: 'information-requested', request, date: today }) !== undefined
    case 'answer-request':
      return refuseAnswer(clocks, { request, response: 'The permit.', isSignedAgain: true }, today).length > 0
    case 'take-back-request':
      return refuseTakingBack(clocks, { request, reasons: 'Found.' }, today).length > 0
    case 'pass-forty-days':
      return !isRejectionDue(clocks, today)
    case 'reopen-answer':
      return isRejectionDue(clocks, today)
    case 'pass-ninety-days':
      return !isDecisionOverdue(clocks, today)
    case 'reject-application':
    case 'reject-in-part':
      return isWrongGround(application, order, today)
    default:
      return false
  }
}

function isWrongGround(application: Application, { ground }: Order, today: IsoDate): boolean {
  const clocks = recomputed(application)
  const open = clocks.answers.length > 0 ? 'open' : 'none'
  const request = isRejectionDue(clocks, today) ? 'unanswered' : open
  const words = { reasons: 'Why.', appealInformation: 'Where.' }
  return refuseRejection({ grounds: [ground], request, ...words }).length > 0
}

function isAgainstFourEyes(application: Application, { by, action }: Order): boolean {
  if (!decisions.includes(action)) return false
  const preparedBy = preparerOf(application)
  const { isFourEyes } = application
  if (preparedBy === undefined) return isFourEyes
  return isOtherSealerNeeded({ preparedBy, sealer: by, isFourEyes })
}

function standingAfter(outcome: Extract<TransitionOutcome, { ok: true }>): Standing {
  return { status: outcome.to, subState: outcome.subState, flags: outcome.flags }
}

/** Does what is asked for as the actions of licensing do it, by the table and the rules alone; undefined when refused. */
export function attempt(application: Application, order: Order, today: IsoDate): Application | undefined {
  const { standing, log, seat } = application
  const openRequests = application.clocks.answers.length
  const outcome = transition('ICG-L', { ...standing, openRequests }, order.action)
  if (!outcome.ok || !mayAct(order.by, outcome.row.actor)) return undefined
  if (isAgainstRules(application, order, today) || isAgainstFourEyes(application, order)) return undefined
  const to = standingAfter(outcome)
  const entry = { ...order, seq: log.length + 1, day: today, from: standing, to }
  const country = order.action === 'forward-application' ? order.country : seat.country
  return tell({ ...application, standing: to, log: [...log, entry], seat: { ...seat, country } })
}
