import { DataTable, Section, StatusTag, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Tone } from '../../../platform/ui/types.ts'
import type { Say } from '../../../platform/words/words.ts'
import { words as documents } from '../../documents/words.ts'
import type { ApplicationUnderWay, Situation } from '../../import-licences/following/types.ts'
import { words } from '../words.ts'

export interface UnderWayProps {
  readonly say: Say
  readonly applications: readonly ApplicationUnderWay[]
}

/** Applications that are not decided: what waits for the holder first, with its last day. */
export function UnderWay({ say, applications }: UnderWayProps) {
  if (applications.length === 0) return null
  return (
    <Section title={say(words.underWayTitle)}>
      <DataTable
        caption={say(words.underWayTitle)}
        captionHidden
        columns={[
          { key: 'number', label: say(words.columnNumber), header: true },
          { key: 'object', label: say(words.columnObject) },
          { key: 'next', label: say(words.columnNext) },
        ]}
        rows={applications.map(one => ({
          id: one.id,
          href: `/import-licences/${one.id}/case`,
          cells: {
            number: one.number,
            object: <Subject say={say} application={one} />,
            next: <Next say={say} application={one} />,
          },
        }))}
        empty=""
      />
      <Text>
        <TextLink href="/documents?type=ICG-L">{say(words.underWayAll)}</TextLink>
      </Text>
    </Section>
  )
}

function Subject({ say, application: { title, representing } }: NextProps) {
  return (
    <>
      {title === '' ? say(words.untitled) : title}
      {representing === undefined ? null : (
        <Text size="sm" quiet>
          {say(documents.representing, { name: representing })}
        </Text>
      )}
    </>
  )
}

interface NextProps {
  readonly say: Say
  readonly application: ApplicationUnderWay
}

function Next({ say, application }: NextProps) {
  const { situation, openRequests, answerDay, decisionDay } = application
  const day = say.plainDate((situation === 'asked' ? answerDay : decisionDay) ?? '')
  const phrase = phrases[situation]
  if (phrase === undefined) return null
  return <StatusTag tone={phrase.tone}>{say(phrase.text, { day, count: openRequests })}</StatusTag>
}

const deciding = { text: words.decisionBy, tone: 'info' } as const

const phrases: Readonly<
  Partial<Record<Situation, { readonly text: (typeof words)[keyof typeof words]; readonly tone: Tone }>>
> = {
  received: deciding,
  examined: deciding,
  answered: deciding,
  late: { text: words.decisionLate, tone: 'warning' },
  asked: { text: words.answerBy, tone: 'warning' },
  unanswered: { text: words.notAnswered, tone: 'danger' },
}
