import {
  BackLink,
  Button,
  List,
  PageTitle,
  Section,
  Tabs,
  Text,
  Timeline,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { momentOf, sayCitation } from '../../words.ts'
import type { CalendarEvent, ShownCalendar } from '../types.ts'
import { words } from '../words/pages.ts'
import { Days } from './days.tsx'
import { eventPhrases, gapPhrases } from './phrases.ts'

export interface CalendarProps {
  readonly frame: FrameData
  readonly calendar: ShownCalendar
}

/** The days off of a State in one year, and what has been changed there. */
export function CalendarPage({ frame, calendar }: CalendarProps) {
  const { say } = frame
  const { country, year, isChangeable } = calendar
  const title = say(words.title, { country: say.country(country), year: String(year) })
  return (
    <Frame frame={frame} title={title} wide>
      <BackLink href="/calendars" label={say(words.backToList)} />
      <PageTitle
        title={title}
        lead={say(words.lead, { article: sayCitation(say, 'R1182/71 3(4)') })}
        actions={
          isChangeable ? (
            <Button variant="go" href={`/calendars/${country}/addition?year=${year}`}>
              {say(words.add)}
            </Button>
          ) : undefined
        }
      />
      <Tabs label={say(words.years)} tabs={yearTabs(calendar)} />
      <Days say={say} calendar={calendar} />
      {calendar.gaps.length === 0 ? null : (
        <Text quiet>
          {say(words.gaps, { gaps: say.list(calendar.gaps.map(gap => say(gapPhrases[gap]))) })}
        </Text>
      )}
      <Section title={say(words.aboutTitle)}>
        <List items={[words.aboutDoubtful, words.aboutChanged, words.aboutTold].map(phrase => say(phrase))} />
      </Section>
      <Section title={say(words.historyTitle)}>
        <History say={say} country={calendar.country} events={calendar.events} />
      </Section>
    </Frame>
  )
}

function yearTabs({ country, year, years }: ShownCalendar) {
  const { first, last } = years
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    label: String(first + index),
    href: `/calendars/${country}?year=${first + index}`,
    current: first + index === year,
  }))
}

interface HistoryProps {
  readonly say: Say
  readonly country: string
  readonly events: readonly CalendarEvent[]
}

function History({ say, country, events }: HistoryProps) {
  if (events.length === 0) return <Text>{say(words.historyNone)}</Text>
  return (
    <Timeline
      entries={events.map(({ type, at, who, reason, date, name = '' }) => ({
        title: say(eventPhrases[type], { day: say.plainDate(date), name }),
        ...momentOf(say, country, at),
        who,
        detail: reason,
      }))}
    />
  )
}
