import { explainDeadlines } from '../../../law/deadline-explanation.ts'
import { latestDecision } from '../../../law/deadline-outlook.ts'
import { officialLanguagesOf } from '../../../law/languages.ts'
import type { ExplainedClocks } from '../clocks/types.ts'
import type { LicenceCase } from '../types.ts'
import { clockEvents } from './clock-events.ts'
import { waitsFor } from './projection.ts'

type Counted = Pick<
  LicenceCase,
  'status' | 'flags' | 'receipts' | 'requests' | 'seat' | 'told' | 'today' | 'authority'
>

/** What the clocks of a case follow from. */
export function historyOf({ receipts, requests, seat, told, authority }: Counted) {
  return { events: clockEvents(receipts, requests, authority.memberState), seat, told }
}

/** The clocks of a case that is open, explained as of today; none of one that is closed. */
export function explainedClocks(found: Counted): ExplainedClocks {
  const { memberState: country } = found.authority
  const history = historyOf(found)
  const isOpen = waitsFor(found) !== undefined
  return {
    country,
    language: officialLanguagesOf(country)[0] ?? 'en',
    clocks: isOpen ? explainDeadlines(history, found.today) : [],
    latestDecision: isOpen ? latestDecision(history) : undefined,
  }
}
