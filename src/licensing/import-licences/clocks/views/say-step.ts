import type { ApplicationEvent } from '../../../../law/application-events.ts'
import type { CalendarDay } from '../../../../law/calendar.ts'
import type { DayOff } from '../../../../law/days-off.ts'
import type { DeadlineStep } from '../../../../law/deadline-steps.ts'
import type { DeadlineName } from '../../../../law/deadlines.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayDayName } from '../../../calendars/views/day-name.tsx'
import { sayTime } from '../../../words.ts'
import { words } from '../words/steps.ts'

/** In whose words a step is said. */
export interface StepPlace {
  readonly say: Say
  /** Of the authority. */
  readonly country: string
  /** ISO 639-1, of the names of its holidays. */
  readonly language: string
  readonly name: DeadlineName
}

const starts: Readonly<Record<ApplicationEvent['kind'], Phrase>> = {
  received: words.startReceived,
  forwarded: words.startForwarded,
  'information-requested': words.startRequested,
  'information-submitted': words.startAnswered,
  'request-taken-back': words.takenBack,
}

const ends: Readonly<Record<DeadlineName, Phrase>> = {
  request: words.afterRequest,
  answer: words.afterAnswer,
  decision: words.afterDecision,
}

const MINUTE = 60_000

/** The last minute of a period that is over at an instant. */
export function lastMinuteBefore(at: Date): Date {
  return new Date(at.getTime() - MINUTE)
}

function sayHoliday({ say, language }: StepPlace, { name, ownName, date }: CalendarDay): string {
  return say(words.holidayOn, { day: say.fullDate(date), name: sayDayName(say, { name, ownName, language }) })
}

function sayOff(place: StepPlace, off: readonly DayOff[]): string {
  return place.say.list(
    off.map(day => (day.why === 'holiday' ? sayHoliday(place, day.day) : place.say.fullDate(day.date))),
  )
}

/** One step in a sentence, without its article. */
export function sayStep(place: StepPlace, step: DeadlineStep): string {
  const { say, country, language } = place
  switch (step.kind) {
    case 'started':
      return say(starts[step.event.kind], { day: say.fullDate(step.event.date) })
    case 'taken-back':
      return say(words.takenBack, { days: say.list(step.dates.map(date => say.plainDate(date))) })
    case 'first-day':
      return say(words.firstDay, { day: say.fullDate(step.date) })
    case 'counted':
      return say(words.counted, { days: step.days, day: say.fullDate(step.date) })
    case 'moved':
      return say(words.moved, {
        ...{ count: step.off.length, days: sayOff(place, step.off) },
        day: say.fullDate(step.date),
      })
    case 'at-work': {
      const name = sayDayName(say, { ...step.day, language })
      const phrase = step.why === 'struck' ? words.struck : words.atWork
      return say(phrase, { day: say.fullDate(step.day.date), name })
    }
    case 'kept':
      return say(words.kept, { told: say.fullDate(step.told), recounted: say.fullDate(step.recounted) })
    case 'moved-since-told':
      return say(words.movedSinceTold, { told: say.fullDate(step.told), day: say.fullDate(step.date) })
    case 'ends':
      return say(words.ends, {
        ...{ day: say.fullDate(step.date), country: say.country(country) },
        time: sayTime(say, country, lastMinuteBefore(step.at)),
      })
    case 'afterwards':
      return say(ends[place.name])
  }
}
