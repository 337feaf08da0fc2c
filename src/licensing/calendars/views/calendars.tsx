import { List, PageTitle, Section, Text, TextLink } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { sayCitation } from '../../words.ts'
import { words } from '../words/pages.ts'

export interface CalendarsProps {
  readonly frame: FrameData
  readonly countries: readonly string[]
  /** The State for whose authority the reader acts. */
  readonly own: string | undefined
}

/** All States, to choose a calendar. */
export function CalendarsPage({ frame, countries, own }: CalendarsProps) {
  const { say } = frame
  const named = countries
    .map(country => ({ country, label: say.country(country) }))
    .sort((left, right) => left.label.localeCompare(right.label, say.language))
  const linkTo = (country: string, label: string) => (
    <TextLink href={`/calendars/${country}`}>{label}</TextLink>
  )
  return (
    <Frame frame={frame} title={say(words.listTitle)}>
      <PageTitle
        title={say(words.listTitle)}
        lead={say(words.listLead, { article: sayCitation(say, 'R1182/71 3(4)') })}
      />
      <Text>
        <TextLink href="/deadlines">{say(words.howLong)}</TextLink>
      </Text>
      {own === undefined ? null : (
        <Section title={say(words.ownState)}>
          <p class="ds-paragraph">{linkTo(own, say.country(own))}</p>
        </Section>
      )}
      <Section title={say(words.allStates)}>
        <List items={named.map(({ country, label }) => linkTo(country, label))} />
      </Section>
    </Frame>
  )
}
