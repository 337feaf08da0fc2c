import type { IsoDate } from '../../iso-date.ts'
import type { Order } from './application.ts'
import { newOracle, type Oracle } from './oracle.ts'

/** Remembers that it happened. */
export function happen(oracle: Oracle, { action, by, request }: Order, today: IsoDate): void {
  switch (action) {
    case 'submit-application':
    case 'forward-application':
      Object.assign(oracle, { ...newOracle(), kept: oracle.kept, stage: 'undecided', receivedOn: today })
      break
    case 'begin-examination':
      oracle.isExamined = true
      break
    case 'request-information':
      oracle.open.set(request, today)
      oracle.preparedBy = undefined
      break
    case 'answer-request':
      oracle.open.delete(request)
      Object.assign(oracle, { lastAnswerOn: today, isExamined: false, preparedBy: undefined })
      break
    case 'take-back-request':
      oracle.open.delete(request)
      oracle.isExamined = true
      break
    case 'pass-forty-days':
      Object.assign(oracle, { isSaidOverdue: true, preparedBy: 'clock' })
      break
    case 'reopen-answer':
      Object.assign(oracle, { isSaidOverdue: false, preparedBy: undefined })
      break
    case 'pass-ninety-days':
      oracle.isStamped = true
      break
    case 'prepare-decision':
      Object.assign(oracle, { preparedBy: by, isExamined: oracle.isExamined || oracle.open.size === 0 })
      break
    case 'return-to-examination':
      Object.assign(oracle, {
        preparedBy: undefined,
        isExamined: oracle.isExamined || oracle.open.size === 0,
      })
      break
    default:
      decide(oracle, action)
  }
}

const outcomes: Readonly<Record<string, Oracle['outcome']>> = {
  'grant-licence': 'valid',
  'reject-application': 'refused',
  'reject-in-part': 'refused',
  'revoke-licence': 'revoked',
  'expire-on-release': 'expired',
  'expire-on-re-export': 'expired',
}

function decide(oracle: Oracle, action: Order['action']): void {
  const outcome = outcomes[action]
  if (outcome !== undefined) Object.assign(oracle, { stage: 'decided', outcome })
  if (action === 'give-back-pieces' && oracle.outcome === 'expired') oracle.outcome = 'valid'
  if (action === 'reissue-licence') oracle.isReissued = true
  if (['delete-draft', 'withdraw-application', 'find-not-required'].includes(action)) oracle.stage = 'over'
}
