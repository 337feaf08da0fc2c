import type { ApplicationEvent } from '../../../law/application-events.ts'
import type { Seat } from '../../../law/calendar.ts'
import { refuseByClock } from '../../../law/clock-refusals.ts'
import type { ApplicationHistory } from '../../../law/deadline-explanation.ts'
import { latestDecision, whatIf } from '../../../law/deadline-outlook.ts'
import { applicationDeadlines } from '../../../law/deadlines.ts'
import type { Refusal } from '../../../platform/action.ts'
import { everybody, isAmong, type Standing } from '../../actor.ts'
import { yearsAround } from '../../calendars/rules.ts'
import type { IfAskedToday, Imagined, ImaginedEvent } from './types.ts'

/** Who may ask how long an application takes: deadlines are public law. */
export const clockPermissions = {
  'explain-deadlines': everybody,
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may ask how long an application takes. */
export const mayExplainDeadlines = isAmong(clockPermissions['explain-deadlines'])

/** The Regulation applies from this day; the calendars reach five years ahead, of which a clock may need one. */
export function imaginedDateBounds(today: string) {
  const { last } = yearsAround(today)
  return { earliest: '2025-06-28', latest: `${last - 1}-12-31` }
}

const requests = ['1', '2', '3'] as const
const kindOrder = ['received', 'information-requested', 'information-submitted', 'forwarded']

function requestEvents(imagined: Imagined): readonly ImaginedEvent[] {
  return requests.flatMap((request): readonly ImaginedEvent[] => {
    const { [`sent${request}` as const]: sent, [`answered${request}` as const]: answered } = imagined
    return [
      ...(sent
        ? [
            {
              field: `sent${request}`,
              event: { kind: 'information-requested', request, date: sent },
            } as const,
          ]
        : []),
      ...(answered
        ? [
            {
              field: `answered${request}`,
              event: { kind: 'information-submitted', request, date: answered },
            } as const,
          ]
        : []),
    ]
  })
}

/** The events of an imagined application in order of time; of one day, asking comes before answering. */
export function imaginedEvents(imagined: Imagined): readonly ImaginedEvent[] {
  const { submitted, forwarded } = imagined
  const events: readonly ImaginedEvent[] = [
    { field: 'submitted', event: { kind: 'received', date: submitted } },
    ...requestEvents(imagined),
    ...(forwarded ? [{ field: 'forwarded', event: { kind: 'forwarded', date: forwarded } } as const] : []),
  ]
  return events.toSorted(
    ({ event: left }, { event: right }) =>
      left.date.localeCompare(right.date) || kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind),
  )
}

function refusePair(imagined: Imagined, request: (typeof requests)[number]): readonly Refusal[] {
  const { [`sent${request}` as const]: sent, [`answered${request}` as const]: answered, submitted } = imagined
  if (answered && !sent) return [{ code: 'sent-missing', field: `sent${request}` }]
  if (sent && sent < submitted) return [{ code: 'before-submission', field: `sent${request}` }]
  const isEarly = sent !== undefined && answered !== undefined && answered < sent
  return isEarly ? [{ code: 'answered-before-sent', field: `answered${request}` }] : []
}

/** What does not fit together in an imagined application, whatever the calendar says. */
export function refuseImagined(imagined: Imagined): readonly Refusal[] {
  const { forwarded, forwardedTo, submitted } = imagined
  const isEarly = forwarded !== undefined && forwarded < submitted
  return [
    ...requests.flatMap(request => refusePair(imagined, request)),
    ...(forwarded && !forwardedTo ? [{ code: 'state-missing', field: 'forwardedTo' }] : []),
    ...(forwardedTo && !forwarded ? [{ code: 'day-missing', field: 'forwarded' }] : []),
    ...(isEarly ? [{ code: 'before-submission', field: 'forwarded' }] : []),
  ]
}

/** The seats of an imagined application: of the first authority, and of the one that has it afterwards. */
export interface Seats {
  readonly first: Seat
  readonly last: Seat
}

/** What the clocks do not allow, each with its field and the last day that was missed. */
export function refuseByClocks(
  imagined: readonly ImaginedEvent[],
  { first, last }: Seats,
): readonly Refusal[] {
  const forwardedAt = imagined.findIndex(({ event }) => event.kind === 'forwarded')
  return imagined.flatMap(({ field, event }, at) => {
    const seat = forwardedAt === -1 || at <= forwardedAt ? first : last
    const before = imagined.slice(0, at).map(each => each.event)
    const refusal = refuseByClock(applicationDeadlines(before, seat), event)
    if (refusal === undefined) return []
    return [{ ...refusal, field, values: { day: missedDay(before, seat, event) } }]
  })
}

function missedDay(before: readonly ApplicationEvent[], seat: Seat, { kind }: ApplicationEvent): string {
  const { request, answers } = applicationDeadlines(before, seat)
  const overdue = answers.map(({ lastDay }) => lastDay).toSorted()[0]
  return (kind === 'information-requested' ? request?.lastDay : overdue) ?? ''
}

/** What would follow if information were asked for today; undefined where it may not, or nothing has been received. */
export function ifAskedToday(history: ApplicationHistory, today: string): IfAskedToday | undefined {
  const last = history.events.at(-1)
  if (last === undefined || last.date > today) return undefined
  const event = { kind: 'information-requested', request: 'today', date: today } as const
  const { after, refusal } = whatIf(history, event)
  const answer = after.answers.find(({ request }) => request === event.request)
  const decision = latestDecision({ ...history, events: [...history.events, event] })
  if (refusal !== undefined || answer === undefined || decision === undefined) return undefined
  return { today, answerBy: answer.lastDay, decisionBy: decision.lastDay }
}
