import {
  BackLink,
  Button,
  DataTable,
  List,
  PageTitle,
  type Row,
  Section,
  StatusTag,
  Tabs,
  Text,
  Timeline,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { momentOf, sayCitation } from '../../words.ts'
import type { CalendarEvent, ShownCalendar, ShownDay } from '../types.ts'
import { words } from '../words/pages.ts'
import { DayName } from './day-name.tsx'
import { confidencePhrases, doubtPhrases, eventPhrases, gapPhrases } from './phrases.ts'

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

function Days({ say, calendar }: { readonly say: Say; readonly calendar: ShownCalendar }) {
  const { isChangeable, days } = calendar
  return (
    <DataTable
      caption={say(words.table)}
      captionHidden
      columns={[
        { key: 'day', label: say(words.columnDay), header: true },
        { key: 'name', label: say(words.columnName) },
        { key: 'counts', label: say(words.columnCounts) },
        { key: 'source', label: say(words.columnSource) },
        ...(isChangeable ? [{ key: 'change', label: say(words.columnChange), hidden: true }] : []),
      ]}
      rows={days.map(day => dayRow(say, calendar, day))}
      empty={null}
    />
  )
}

function dayRow(say: Say, { country, language }: ShownCalendar, day: ShownDay): Row {
  return {
    id: `${day.date} ${day.ownName}`,
    cells: {
      day: say.fullDate(day.date),
      name: (
        <div>
          <DayName say={say} {...day} language={language} />
          {day.isSubstitute ? <Text size="sm">{say(words.instead)}</Text> : null}
        </div>
      ),
      counts: <Counts say={say} day={day} />,
      source: <Source say={say} day={day} language={language} />,
      change: day.steps.length === 0 ? null : <ChangeLink say={say} country={country} day={day} />,
    },
  }
}

function ChangeLink({ say, country, day }: { readonly country: string } & DayProps) {
  return (
    <a
      class="ds-link"
      href={`/calendars/${country}/${day.date}`}
      aria-label={`${say(words.change)}: ${day.ownName}`}
    >
      {say(words.change)}
    </a>
  )
}

interface DayProps {
  readonly say: Say
  readonly day: ShownDay
}

function Counts({ say, day }: DayProps) {
  if (day.change === 'struck')
    return <Mark tone="danger" tag={say(words.struck)} text={say(words.countsNone)} />
  if (day.change === 'added')
    return <Mark tone="success" tag={say(words.added)} text={say(words.countsAll)} />
  if (day.doubt === undefined) return <>{say(words.countsAll)}</>
  return (
    <div>
      <Mark tone="warning" tag={say(words.doubtful)} text={say(words.countsHolder)} />
      <Text size="sm" quiet>
        {say(doubtPhrases[day.doubt])}
      </Text>
    </div>
  )
}

interface MarkProps {
  readonly tone: 'danger' | 'success' | 'warning'
  readonly tag: string
  readonly text: string
}

function Mark({ tone, tag, text }: MarkProps) {
  return (
    <div>
      <StatusTag tone={tone}>{tag}</StatusTag> {text}
    </div>
  )
}

function Source({ say, day, language }: DayProps & { readonly language: string }) {
  return (
    <div>
      {day.source === undefined ? null : <span lang={language}>{day.source}</span>}
      {day.confidence === undefined ? null : (
        <Text size="sm" quiet>
          {say(confidencePhrases[day.confidence])}
        </Text>
      )}
      {day.reason === undefined ? null : <Text size="sm">{day.reason}</Text>}
    </div>
  )
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
