import { Timeline } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { momentOf } from '../../words.ts'
import type { PastEvent } from '../rules/events.ts'
import { words } from '../words.ts'

const eventPhrases: Readonly<Record<PastEvent['type'], Phrase>> = {
  created: words.eventCreated,
  corrected: words.eventCorrected,
  'correction-asked': words.eventCorrectionAsked,
  approved: words.eventApproved,
  rejected: words.eventRejected,
  suspended: words.eventSuspended,
  restored: words.eventRestored,
  deleted: words.eventDeleted,
}

interface HistoryProps {
  readonly say: Say
  readonly events: readonly PastEvent[]
  readonly memberState: string
}

/** What has happened to an operator. */
export function History({ say, events, memberState }: HistoryProps) {
  return (
    <Timeline
      entries={events.map(({ type, at, reason }) => ({
        title: say(eventPhrases[type]),
        ...momentOf(say, memberState, at),
        detail: reason,
      }))}
    />
  )
}
