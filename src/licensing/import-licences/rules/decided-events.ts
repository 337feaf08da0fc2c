import type { DocumentEvent } from '../../documents/rules/events.ts'
import type { DecisionAction } from '../types.ts'

/** By which event the history tells of each decision. */
export const decidedEvents = {
  'grant-licence': 'granted',
  'reject-application': 'rejected',
  'reject-in-part': 'rejected-in-part',
  'find-not-required': 'found-not-required',
  'revoke-licence': 'revoked',
  'reissue-licence': 'reissued',
} as const satisfies Record<DecisionAction, DocumentEvent>
