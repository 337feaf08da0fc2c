import {
  BackLink,
  EmptyState,
  PageTitle,
  Text,
  Timeline,
  type TimelineEntry,
  type Tone,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { DocumentHistory, HistoryActor, HistoryEntry } from '../types.ts'
import { words } from '../words.ts'

interface Look {
  readonly phrase: Phrase
  readonly tone?: Tone
}

const looks: Readonly<Record<string, Look>> = {
  started: { phrase: words.started },
  changed: { phrase: words.changed },
  'photograph-added': { phrase: words.photographAdded },
  'photograph-changed': { phrase: words.photographChanged },
  'photograph-removed': { phrase: words.photographRemoved },
  'supporting-document-added': { phrase: words.supportingDocumentAdded },
  'supporting-document-removed': { phrase: words.supportingDocumentRemoved },
  registered: { phrase: words.registered, tone: 'success' },
  replaced: { phrase: words.replaced, tone: 'neutral' },
  expired: { phrase: words.expired, tone: 'neutral' },
  deleted: { phrase: words.deleted, tone: 'neutral' },
}

/** What happened to a document, oldest first. */
export function HistoryPage({
  frame,
  history,
}: {
  readonly frame: FrameData
  readonly history: DocumentHistory
}) {
  const { say } = frame
  const title = say(words.title)
  return (
    <Frame frame={frame} title={title}>
      <BackLink href={`/importer-statements/${history.id}`} label={say(words.back)} />
      <PageTitle title={title} lead={say(words.lead, { number: history.number })} />
      {history.entries.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)} />
      ) : (
        <Timeline entries={history.entries.map(entry => toTimeline(say, entry))} />
      )}
      <Text quiet size="sm">
        {say(words.chained)}
      </Text>
    </Frame>
  )
}

function toTimeline(say: Say, entry: HistoryEntry): TimelineEntry {
  const look = looks[entry.type] ?? { phrase: words.other }
  return {
    title: say(look.phrase),
    when: say.dateTime(entry.at),
    moment: entry.at.toISOString(),
    who: sayWho(say, entry.who),
    tone: look.tone,
  }
}

function sayWho(say: Say, who: HistoryActor): string {
  if (who.kind === 'person') return who.name
  if (who.kind === 'clock') return say(words.byKulturport)
  return say(who.kind === 'erased' ? words.byErased : words.bySomebody)
}
