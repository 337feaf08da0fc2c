import { DataTable, type Row, StatusTag, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { ShownCalendar, ShownDay } from '../types.ts'
import { words } from '../words/pages.ts'
import { DayName } from './day-name.tsx'
import { confidencePhrases, doubtPhrases } from './phrases.ts'

export function Days({ say, calendar }: { readonly say: Say; readonly calendar: ShownCalendar }) {
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
