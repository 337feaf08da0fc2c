import type { ApplicationEvent, RequestEvent } from './application-events.ts'
import type { ApplicationDeadlines } from './deadlines.ts'
import { isRejectionDue, type LicenceRefusal, refuseRequest } from './licence-rules.ts'

const unopened = {
  'information-submitted': { code: 'nothing-to-answer', citation: 'IR 9(2)' },
  'request-taken-back': { code: 'nothing-to-take-back', citation: 'Default 47' },
} as const satisfies Record<string, LicenceRefusal>

/**
 * Why the clocks do not let something happen on its day: no request after 21 days, no answer nor taking back where none
 * is open, none of them once a request stayed unanswered for 40 days. Receipt and forwarding are always possible.
 * Source: R 4(6), IR 9; Default 31, 47, 48 and 49.
 */
export function refuseByClock(
  deadlines: ApplicationDeadlines,
  event: ApplicationEvent,
): LicenceRefusal | undefined {
  if (!('request' in event)) return undefined
  const refusal = refuseUnopened(deadlines, event)
  if (refusal !== undefined) return refusal
  if (isRejectionDue(deadlines, event.date)) return { code: 'answer-window-closed', citation: 'IR 9(2)' }
  return event.kind === 'information-requested' ? refuseRequest(deadlines, event.date) : undefined
}

function refuseUnopened({ answers }: ApplicationDeadlines, event: RequestEvent): LicenceRefusal | undefined {
  if (event.kind === 'information-requested') return undefined
  const isOpen = answers.some(({ request }) => request === event.request)
  return isOpen ? undefined : unopened[event.kind]
}
