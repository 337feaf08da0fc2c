import type { ApplicationEvent } from '../../application-events.ts'
import type { Seat } from '../../calendar.ts'
import {
  type ApplicationDeadlines,
  applicationDeadlines,
  clocksOf,
  type ToldDeadline,
} from '../../deadlines.ts'
import type { IsoDate } from '../../iso-date.ts'
import type { LifeCycleAction, State, Status } from '../../life-cycles.ts'
import type { RefusalGroundCode } from '../../refusal-grounds.ts'
import type { PersonName } from './people.ts'

/** What somebody asks for. */
export interface Order {
  readonly by: PersonName
  readonly action: LifeCycleAction
  /** Which request is answered or taken back. */
  readonly request: string
  readonly ground: RefusalGroundCode
  /** To which State an application is forwarded. */
  readonly country: string
}

/** Something that was done, with the state before and after. */
export interface Entry extends Order {
  readonly seq: number
  readonly day: IsoDate
  readonly from: Standing
  readonly to: Standing
}

/** The state of an application as the table speaks of it. */
export interface Standing extends State {
  readonly status: Status
  readonly flags: readonly NonNullable<State['flags']>[number][]
}

/** An application, with what has been done to it and what was told about it. */
export interface Application {
  readonly standing: Standing
  readonly log: readonly Entry[]
  readonly told: readonly ToldDeadline[]
  /** Kept as a database would keep it: written when something happens, never when a day goes by. */
  readonly clocks: ApplicationDeadlines
  readonly seat: Seat
  readonly isFourEyes: boolean
}

/** A new draft. */
export function newApplication(seat: Seat, isFourEyes: boolean): Application {
  return {
    standing: { status: 'DRAFT', flags: [] },
    log: [],
    told: [],
    clocks: { answers: [] },
    seat,
    isFourEyes,
  }
}

const kinds = {
  'submit-application': 'received',
  'forward-application': 'forwarded',
  'request-information': 'information-requested',
  'answer-request': 'information-submitted',
  'take-back-request': 'request-taken-back',
} as const

/** What the clocks are told of the log. */
export function eventsOf(log: readonly Entry[]): readonly ApplicationEvent[] {
  return log.flatMap(({ action, request, day: date }): readonly ApplicationEvent[] => {
    if (!(action in kinds)) return []
    const kind = Object.entries(kinds).find(([name]) => name === action)?.[1]
    if (kind === undefined) return []
    return kind === 'received' || kind === 'forwarded' ? [{ kind, date }] : [{ kind, request, date }]
  })
}

/** The clocks as the events say; nothing that is kept is looked at but what was told. */
export function recomputed({ log, seat, told }: Application): ApplicationDeadlines {
  return applicationDeadlines(eventsOf(log), seat, told)
}

/** Keeps the clocks and remembers that they were told. */
export function tell(application: Application): Application {
  const clocks = recomputed(application)
  const told = [...application.told, ...clocksOf(clocks)]
  return { ...application, clocks, told: told.filter((one, at) => at === lastOf(told, one)) }
}

function lastOf(told: readonly ToldDeadline[], { name, startedOn, request }: ToldDeadline): number {
  return told.findLastIndex(
    each => each.name === name && each.startedOn === startedOn && each.request === request,
  )
}
