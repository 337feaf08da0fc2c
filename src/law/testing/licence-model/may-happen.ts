import type { Seat } from '../../calendar.ts'
import type { IsoDate } from '../../iso-date.ts'
import type { Application, Order } from './application.ts'
import { isUnanswered, lastDay, type Oracle } from './oracle.ts'

const roles: Readonly<Record<string, readonly string[]>> = {
  holder: ['delete-draft', 'split-draft', 'submit-application', 'answer-request', 'withdraw-application'],
  authority: [
    ...['begin-examination', 'prepare-decision', 'return-to-examination', 'request-information'],
    ...['take-back-request', 'forward-application'],
  ],
  seal: [
    ...['grant-licence', 'reject-application', 'reject-in-part', 'find-not-required', 'revoke-licence'],
    'reissue-licence',
  ],
  customs: [
    ...[
      'record-customs-use',
      'give-back-pieces',
      'free-reservation',
      'expire-on-release',
      'expire-on-re-export',
    ],
  ],
  clock: ['pass-forty-days', 'pass-ninety-days', 'reopen-answer'],
}

const capacities: Readonly<Record<string, readonly string[]>> = {
  holder: ['holder'],
  officer: ['authority'],
  'other officer': ['authority'],
  sealer: ['authority', 'seal'],
  'other sealer': ['authority', 'seal'],
  customs: ['customs'],
  clock: ['clock'],
}

function isInRole({ by, action }: Order): boolean {
  return (capacities[by] ?? []).some(capacity => roles[capacity]?.includes(action))
}

interface Question {
  readonly application: Pick<Application, 'seat' | 'isFourEyes'>
  readonly order: Order
  readonly today: IsoDate
}

/** Whether the law lets it happen. */
export function mayHappen(oracle: Oracle, question: Question): boolean {
  const { order } = question
  if (!isInRole(order)) return false
  if (oracle.stage === 'draft')
    return ['delete-draft', 'split-draft', 'submit-application'].includes(order.action)
  if (oracle.stage === 'undecided') return mayHappenUndecided(oracle, question)
  return oracle.stage === 'decided' && mayHappenDecided(oracle, order)
}

function mayHappenDecided({ outcome, isReissued }: Oracle, { action }: Order): boolean {
  const allowed: Readonly<Record<Oracle['outcome'], readonly string[]>> = {
    none: [],
    valid: [
      ...['record-customs-use', 'give-back-pieces', 'expire-on-release', 'expire-on-re-export'],
      'revoke-licence',
    ],
    expired: ['give-back-pieces'],
    revoked: ['give-back-pieces', 'free-reservation', 'record-customs-use'],
    refused: [],
  }
  const isReissue = action === 'reissue-licence' && ['revoked', 'refused'].includes(outcome)
  return isReissue ? !isReissued : allowed[outcome].includes(action)
}

function mayHappenUndecided(oracle: Oracle, question: Question): boolean {
  const { order, today, application } = question
  const { action, request } = order
  const { open, isSaidOverdue, preparedBy } = oracle
  const isLate = isUnanswered(oracle, application.seat, today)
  if (action === 'withdraw-application' || action === 'forward-application') return true
  if (action === 'reopen-answer') return isSaidOverdue && !isLate
  if (action === 'reject-application')
    return isFreeToSeal(oracle, question) && isGround(oracle, question, isLate)
  if (isSaidOverdue) return false
  switch (action) {
    case 'request-information':
      return !isLate && today <= lastDay(oracle, application.seat, ['request', oracle.receivedOn])
    case 'answer-request':
    case 'take-back-request':
      return open.has(request) && !isLate
    case 'pass-forty-days':
      return isLate
    case 'pass-ninety-days':
      return open.size === 0 && !oracle.isStamped && today > decisionDay(oracle, application.seat)
    case 'prepare-decision':
      return preparedBy === undefined
    case 'return-to-examination':
      return preparedBy !== undefined
    case 'begin-examination':
      return open.size === 0 && !oracle.isExamined
    case 'reject-in-part':
      return open.size === 0 && isFreeToSeal(oracle, question) && isGround(oracle, question, isLate)
    case 'grant-licence':
    case 'find-not-required':
      return open.size === 0 && isFreeToSeal(oracle, question)
    default:
      return false
  }
}

function decisionDay(oracle: Oracle, seat: Seat): IsoDate {
  return lastDay(oracle, seat, ['decision', oracle.lastAnswerOn ?? oracle.receivedOn])
}

function isFreeToSeal({ preparedBy }: Oracle, { application, order }: Question): boolean {
  if (!application.isFourEyes) return true
  return preparedBy !== undefined && preparedBy !== order.by
}

function isGround({ open }: Oracle, { order }: Question, isLate: boolean): boolean {
  if (order.ground === '7b') return open.size === 0 || isLate
  return order.ground !== '9.2' || isLate
}
