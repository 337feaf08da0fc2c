import type { CalendarDay } from '../../../../law/calendar.ts'
import type { ClockExplanation } from '../../../../law/deadline-explanation.ts'
import type { DeadlineStep } from '../../../../law/deadline-steps.ts'
import { List, Text } from '../../../../platform/ui/index.ts'
import { sayDayName } from '../../../calendars/views/day-name.tsx'
import { confidencePhrases } from '../../../calendars/views/phrases.ts'
import { momentOf, sayCitation } from '../../../words.ts'
import { words } from '../words/steps.ts'
import { lastMinuteBefore, type StepPlace, sayStep } from './say-step.ts'

export interface ClockStepsProps extends Omit<StepPlace, 'name'> {
  readonly explanation: ClockExplanation
}

/** How the last day of a clock was found, sentence by sentence, each with its article. */
export function ClockSteps({ explanation, ...where }: ClockStepsProps) {
  const place = { ...where, name: explanation.clock.name }
  return (
    <List
      numbered
      items={explanation.steps.map(step => <StepOf key={step.kind} place={place} step={step} />)}
    />
  )
}

interface StepProps {
  readonly place: StepPlace
  readonly step: DeadlineStep
}

function StepOf({ place, step }: StepProps) {
  const { say, country } = place
  const article = sayCitation(say, step.citation)
  const sentence = say(words.cited, { sentence: sayStep(place, step), article })
  if (step.kind === 'moved') return <Moved place={place} step={step} sentence={sentence} />
  if (step.kind !== 'ends') return <>{sentence}</>
  const { when, moment, own } = momentOf(say, country, lastMinuteBefore(step.at))
  const [before = '', after = ''] = sentence.split(when)
  return (
    <>
      {before}
      <time datetime={moment} data-own={own}>
        {when}
      </time>
      {after}
    </>
  )
}

interface MovedProps {
  readonly place: StepPlace
  readonly step: Extract<DeadlineStep, { kind: 'moved' }>
  readonly sentence: string
}

function Moved({ place, step, sentence }: MovedProps) {
  const holidays = step.off.flatMap(off => (off.why === 'holiday' ? [off.day] : []))
  return (
    <>
      {sentence}
      {holidays.map(day => (
        <SourceOf key={day.date} place={place} day={day} />
      ))}
    </>
  )
}

interface SourceProps {
  readonly place: StepPlace
  readonly day: CalendarDay
}

/** Where it says that a day is off, and how sure that is. */
function SourceOf({ place, day }: SourceProps) {
  const { say, language } = place
  const name = sayDayName(say, { ...day, language })
  if (day.change === 'added')
    return (
      <Text size="sm" quiet>
        {say(words.sourceAdded, { name })}
      </Text>
    )
  const { source = '', confidence = 'M', doubt } = day
  const sureness = say(confidencePhrases[confidence])
  return (
    <Text size="sm" quiet>
      {say(words.source, { name, source, sureness })} {doubt === undefined ? null : say(words.doubtful)}
    </Text>
  )
}
