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
import { nameOfBox } from '../../documents/boxes/said.ts'
import type { DocumentEvent } from '../../documents/rules/events.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { momentOf, sayClock, type Where } from '../../words.ts'
import type { DocumentHistory, HistoryActor, HistoryEntry } from '../types.ts'
import { words } from '../words.ts'

interface Look {
  readonly phrase: Phrase
  readonly tone?: Tone
}

const looks: Readonly<Record<DocumentEvent, Look>> = {
  started: { phrase: words.started },
  changed: { phrase: words.changed },
  'photograph-added': { phrase: words.photographAdded },
  'photograph-changed': { phrase: words.photographChanged },
  'photograph-removed': { phrase: words.photographRemoved },
  'good-added': { phrase: words.goodAdded },
  'good-removed': { phrase: words.goodRemoved },
  split: { phrase: words.split },
  'supporting-document-added': { phrase: words.supportingDocumentAdded },
  'supporting-document-removed': { phrase: words.supportingDocumentRemoved },
  declared: { phrase: words.declared },
  registered: { phrase: words.registered, tone: 'success' },
  submitted: { phrase: words.submitted },
  received: { phrase: words.received },
  'home-state-notified': { phrase: words.homeStateNotified },
  'home-information-sent': { phrase: words.homeInformationSent },
  'examination-begun': { phrase: words.examinationBegun },
  assigned: { phrase: words.assigned },
  released: { phrase: words.released },
  'information-requested': { phrase: words.informationRequested, tone: 'warning' },
  'request-taken-back': { phrase: words.requestTakenBack },
  answered: { phrase: words.answered },
  'answer-overdue': { phrase: words.answerOverdue, tone: 'danger' },
  'answer-reopened': { phrase: words.answerReopened },
  'ninety-days-passed': { phrase: words.ninetyDaysPassed, tone: 'warning' },
  'deadline-moved': { phrase: words.deadlineMoved },
  reminded: { phrase: words.reminded },
  'inspection-planned': { phrase: words.inspectionPlanned },
  'inspection-moved': { phrase: words.inspectionMoved },
  'inspection-cancelled': { phrase: words.inspectionCancelled },
  'inspection-recorded': { phrase: words.inspectionRecorded },
  forwarded: { phrase: words.forwarded },
  'decision-prepared': { phrase: words.decisionPrepared },
  'decision-returned': { phrase: words.decisionReturned },
  granted: { phrase: words.granted, tone: 'success' },
  rejected: { phrase: words.rejected, tone: 'danger' },
  'rejected-in-part': { phrase: words.rejectedInPart, tone: 'warning' },
  'found-not-required': { phrase: words.foundNotRequired, tone: 'neutral' },
  issued: { phrase: words.issued, tone: 'success' },
  'opinion-asked': { phrase: words.opinionAsked },
  'opinion-accepted': { phrase: words.opinionAccepted },
  'opinion-read': { phrase: words.opinionRead },
  'opinion-declared': { phrase: words.opinionDeclared },
  'opinion-written': { phrase: words.opinionWritten },
  'opinion-given': { phrase: words.opinionGiven },
  'opinion-declined': { phrase: words.opinionDeclined },
  'opinion-taken-back': { phrase: words.opinionTakenBack },
  'appeal-recorded': { phrase: words.appealRecorded },
  reissued: { phrase: words.reissued, tone: 'success' },
  revoked: { phrase: words.revoked, tone: 'danger' },
  withdrawn: { phrase: words.withdrawn, tone: 'neutral' },
  replaced: { phrase: words.replaced, tone: 'neutral' },
  'access-given': { phrase: words.accessGiven },
  'access-revoked': { phrase: words.accessRevoked },
  invited: { phrase: words.invited },
  'invitation-withdrawn': { phrase: words.invitationWithdrawn },
  expired: { phrase: words.expired, tone: 'neutral' },
  deleted: { phrase: words.deleted, tone: 'neutral' },
  warned: { phrase: words.warned },
  erased: { phrase: words.erased, tone: 'neutral' },
}

const isKnown = (type: string): type is DocumentEvent => type in looks

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
      <BackLink href={history.address} label={say(words.back)} />
      <PageTitle title={title} lead={say(words.lead, { number: history.number })} />
      {history.entries.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)} />
      ) : (
        <Timeline entries={history.entries.map(entry => toTimeline(say, history, entry))} />
      )}
      <Text quiet size="sm">
        {sayClock(say, history)} {say(words.chained)}
      </Text>
    </Frame>
  )
}

function toTimeline(say: Say, where: Where, entry: HistoryEntry): TimelineEntry {
  const look = entry.boxes?.length === 0 ? { phrase: words.unchanged } : lookOf(entry)
  return {
    title: say(look.phrase),
    ...momentOf(say, where, entry.at),
    who: sayWho(say, entry.who),
    detail: sayDetail(say, entry),
    tone: look.tone,
  }
}

function lookOf({ type }: HistoryEntry): Look {
  return isKnown(type) ? looks[type] : { phrase: words.other }
}

function sayDetail(say: Say, entry: HistoryEntry): string | undefined {
  const { boxes = [], copiedFrom, refersTo, replaces, replacedBy } = entry
  if (copiedFrom !== undefined) return say(words.copiedFrom, { number: copiedFrom })
  if (refersTo !== undefined) return say(words.refersTo, { number: refersTo })
  if (replaces !== undefined) return say(words.replaces, { number: replaces })
  if (replacedBy !== undefined) return say(words.replacedBy, { number: replacedBy })
  return boxes.length === 0 ? undefined : say.list(boxes.map(box => nameOfBox(say, box)))
}

function sayWho(say: Say, who: HistoryActor): string {
  if (who.kind === 'person') return who.name
  if (who.kind === 'clock') return say(words.byKulturport)
  return say(who.kind === 'erased' ? words.byErased : words.bySomebody)
}
