import type { ApplicationEvent } from '../../../../law/application-events.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  ErrorSummary,
  PageTitle,
  Section,
  Text,
  TextLink,
  Timeline,
  type TimelineEntry,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayCitation } from '../../../words.ts'
import type { Simulation } from '../types.ts'
import { words } from '../words/simulator.ts'
import { Clocks } from './clocks.tsx'
import { sayClockName } from './phrases.ts'
import { SimulatorForm, simulatorPath } from './simulator-form.tsx'

export interface SimulatorProps {
  readonly frame: FrameData
  readonly form: FormState
  readonly countries: readonly string[]
  readonly simulation: Simulation | undefined
}

/** How long an application takes: what is asked, and the clocks that follow from it. */
export function SimulatorPage({ frame, form, countries, simulation }: SimulatorProps) {
  const { say } = frame
  const problem = form.errors.length > 0
  return (
    <Frame frame={frame} title={say(words.title)} {...{ problem }} typedAt={simulatorPath} typedMethod="get">
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      {simulation === undefined ? null : <Result say={say} simulation={simulation} />}
      <SimulatorForm form={form} countries={countries} />
      <Law say={say} />
    </Frame>
  )
}

function Law({ say }: { readonly say: Say }) {
  return (
    <Section title={say(words.lawTitle)}>
      <Text>
        {say(words.lawText, {
          regulation: sayCitation(say, 'R 4'),
          implementing: sayCitation(say, 'IR 9'),
          periods: sayCitation(say, 'R1182/71 3'),
        })}
      </Text>
    </Section>
  )
}

interface ResultProps {
  readonly say: Say
  readonly simulation: Simulation
}

function Result({ say, simulation }: ResultProps) {
  const { ifAskedToday: asked, country } = simulation
  return (
    <>
      <Section title={say(words.resultTitle)} id="result">
        <Clocks say={say} explained={simulation} isOpen />
        <Text>
          <TextLink href={`/calendars/${country}`}>
            {say(words.calendar, { country: say.country(country) })}
          </TextLink>
        </Text>
      </Section>
      {asked === undefined ? null : (
        <Alert tone="info" title={say(words.ifTitle)}>
          <Text>
            {say(words.ifText, {
              today: say.fullDate(asked.today),
              answerBy: say.fullDate(asked.answerBy),
              decisionBy: say.fullDate(asked.decisionBy),
            })}
          </Text>
        </Alert>
      )}
      <Section title={say(words.timelineTitle)}>
        <Timeline entries={entriesOf(say, simulation)} />
      </Section>
    </>
  )
}

const eventPhrases = {
  received: words.received,
  forwarded: words.forwardedEvent,
  'information-requested': words.requested,
  'information-submitted': words.answeredEvent,
  'request-taken-back': words.answeredEvent,
} as const

function entriesOf(say: Say, { events, clocks }: Simulation): readonly TimelineEntry[] {
  const happened = events.map(event => ({ moment: event.date, title: sayEvent(say, event) }))
  const ends = clocks.map(({ clock }) => ({
    moment: clock.lastDay,
    title: say(words.lastDayOf, { clock: sayClockName(say, clock.name) }),
    tone: 'warning' as const,
  }))
  return [...happened, ...ends]
    .toSorted((left, right) => left.moment.localeCompare(right.moment))
    .map(entry => ({ ...entry, when: say.fullDate(entry.moment) }))
}

function sayEvent(say: Say, event: ApplicationEvent): string {
  return say(eventPhrases[event.kind], 'request' in event ? { number: event.request } : {})
}
