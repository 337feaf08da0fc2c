import {
  Alert,
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  Section,
  Text,
  Timeline,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { momentOf } from '../../words.ts'
import type { CountryLaw, CountryLaws, LibraryEvent, ShownEntry } from '../types.ts'
import { words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'
import { CountryLawHint } from './country-law-hint.tsx'
import { EntryContent } from './entry.tsx'
import { answerLooks, eventPhrases, sayValidity } from './phrases.ts'

export interface CountryProps {
  readonly frame: FrameData
  readonly laws: CountryLaws
  /** What was asked about a day, and what held then. */
  readonly asked: { readonly day: string; readonly law: CountryLaw | undefined }
  readonly errors: readonly Explained[]
}

/** The laws of a country and when they held. */
export function CountryPage({ frame, laws, asked, errors }: CountryProps) {
  const { say } = frame
  const { country, entries, events, mayPropose } = laws
  const title = say(words.countryTitle, { country: say.country(country) })
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0}>
      <BackLink href="/law-library" label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={title}
        tag={entries.length === 0 ? undefined : <AnswerTag say={say} answer={laws.today} />}
        lead={sayLooked(say, laws)}
        actions={mayPropose ? <ProposeButton say={say} country={country} /> : undefined}
      />
      {entries.some(({ isOfficial }) => !isOfficial) ? (
        <Alert tone="info" title={say(words.unofficialTitle)}>
          {say(words.unofficialText)}
        </Alert>
      ) : null}
      {entries.length === 0 ? null : <WhenForm {...{ say, country, asked, errors }} />}
      {entries.length === 0 ? null : (
        <Section title={say(words.entriesTitle)}>
          <Timeline entries={entries.toReversed().map(entry => entryOf(say, entry))} />
        </Section>
      )}
      <Section title={say(words.historyTitle)}>
        <History say={say} country={country} events={events} />
      </Section>
    </Frame>
  )
}

function sayLooked(say: Say, { entries, lastLookedAt }: CountryLaws): string {
  if (entries.length === 0) return say(words.countryLeadNever)
  return lastLookedAt === undefined
    ? say(words.countryLeadUnchecked)
    : say(words.countryLead, { day: say.plainDate(lastLookedAt) })
}

function ProposeButton({ say, country }: { readonly say: Say; readonly country: string }) {
  return (
    <Button variant="go" href={`/law-library/${country}/proposal`}>
      {say(words.propose)}
    </Button>
  )
}

interface WhenProps extends Pick<CountryProps, 'asked' | 'errors'> {
  readonly say: Say
  readonly country: string
}

function WhenForm({ say, country, asked, errors }: WhenProps) {
  return (
    <Section title={say(words.whenTitle)}>
      <Form action={`/law-library/${country}`} method="get">
        <DateField
          say={say}
          name="day"
          label={say(words.whenDay)}
          hint={say(words.whenHint)}
          value={asked.day}
          error={errorOf(errors, 'day')}
        />
        <Button variant="secondary">{say(words.whenButton)}</Button>
      </Form>
      {asked.law === undefined ? null : (
        <Alert tone="info" live>
          <CountryLawHint say={say} law={asked.law} isHere />
        </Alert>
      )}
    </Section>
  )
}

function entryOf(say: Say, entry: ShownEntry) {
  return {
    title: <span lang={say.language === 'en' ? undefined : 'en'}>{entry.englishTitle}</span>,
    when: sayValidity(say, entry),
    tone: answerLooks[entry.need].tone,
    detail: (
      <>
        <EntryContent say={say} entry={entry} />
        <EntrySteps say={say} entry={entry} />
      </>
    ),
  }
}

function EntrySteps({ say, entry }: { readonly say: Say; readonly entry: ShownEntry }) {
  const { id, country, steps, englishTitle } = entry
  const label = (text: string) => `${text}: ${englishTitle}`
  if (entry.withdrawal !== undefined)
    return (
      <Text>
        <a class="ds-link" href={`/law-library/proposals/${id}`}>
          {say(words.waitsForWithdrawal)}
        </a>
      </Text>
    )
  return steps.includes('propose-change') ? (
    <div class="k-buttons">
      <Button
        variant="quiet"
        href={`/law-library/${country}/proposal?replaces=${id}`}
        label={label(say(words.proposeChange))}
      >
        {say(words.proposeChange)}
      </Button>
      <Button
        variant="quiet"
        href={`/law-library/entries/${id}/withdrawal`}
        label={label(say(words.proposeWithdrawal))}
      >
        {say(words.proposeWithdrawal)}
      </Button>
    </div>
  ) : null
}

interface HistoryProps {
  readonly say: Say
  readonly country: string
  readonly events: readonly LibraryEvent[]
}

function History({ say, country, events }: HistoryProps) {
  if (events.length === 0) return <Text>{say(words.historyNone)}</Text>
  return (
    <Timeline
      entries={events.map(({ type, at, who, reason, title }) => ({
        title: say(eventPhrases[type], { title }),
        ...momentOf(say, country, at),
        who,
        detail: reason,
      }))}
    />
  )
}
