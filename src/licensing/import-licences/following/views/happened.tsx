import { Section, Text, Timeline, type TimelineEntry } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { momentOf, sayClock } from '../../../words.ts'
import { resultPhrases } from '../../inspections/views/phrases.ts'
import type { StoryEntry } from '../types.ts'
import { words } from '../words/case.ts'
import { decisionPhrases } from './decision.tsx'

const phrases: Readonly<Record<Exclude<StoryEntry['what'], 'decided'>, Phrase>> = {
  submitted: words.storySubmitted,
  forwarded: words.storyForwarded,
  asked: words.storyAsked,
  answered: words.storyAnswered,
  'taken back': words.storyTakenBack,
  lapsed: words.storyLapsed,
  unanswered: words.storyUnanswered,
  'ninety days': words.storyNinetyDays,
  'inspection planned': words.storyInspectionPlanned,
  'inspection moved': words.storyInspectionMoved,
  'inspection cancelled': words.storyInspectionCancelled,
  'inspection held': words.storyInspectionHeld,
  withdrawn: words.storyWithdrawn,
  'used up': words.storyUsedUp,
}

const tones: Readonly<Partial<Record<StoryEntry['what'], TimelineEntry['tone']>>> = {
  asked: 'warning',
  unanswered: 'danger',
  'ninety days': 'warning',
  'inspection planned': 'warning',
  decided: 'success',
}

export interface HappenedProps {
  readonly say: Say
  readonly country: string
  readonly authority: string
  readonly story: readonly StoryEntry[]
}

/** What happened, the newest first. */
export function Happened({ say, country, authority, story }: HappenedProps) {
  const entries = story.map(
    (entry): TimelineEntry => ({
      title: sayEntry(say, entry, authority),
      ...momentOf(say, country, entry.at),
      detail: entry.result === undefined ? entry.reason : say(resultPhrases[entry.result]),
      tone: tones[entry.what],
    }),
  )
  return (
    <Section title={say(words.storyTitle)}>
      <Timeline entries={entries} />
      <Text quiet size="sm">
        {sayClock(say, country)}
      </Text>
    </Section>
  )
}

function sayEntry(say: Say, { what, number, decision }: StoryEntry, authority: string): string {
  if (what === 'decided') return decision === undefined ? '' : say(decisionPhrases[decision.action])
  return say(phrases[what], { authority, number: number ?? 0 })
}
