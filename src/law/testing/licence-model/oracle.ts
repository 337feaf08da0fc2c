import { isWorkingDay, type Seat } from '../../calendar.ts'
import { addDays, type IsoDate } from '../../iso-date.ts'

/** The procedure read from the law once more, without its tables: what has happened, in plain variables. */
export interface Oracle {
  stage: 'draft' | 'undecided' | 'decided' | 'over'
  /** In which stage of a licence that was decided. */
  outcome: 'none' | 'valid' | 'expired' | 'revoked' | 'refused'
  receivedOn: IsoDate
  lastAnswerOn: IsoDate | undefined
  open: Map<string, IsoDate>
  isSaidOverdue: boolean
  isStamped: boolean
  isReissued: boolean
  isExamined: boolean
  preparedBy: string | undefined
  readonly kept: Map<string, IsoDate>
}

export function newOracle(): Oracle {
  return {
    stage: 'draft',
    outcome: 'none',
    receivedOn: '',
    lastAnswerOn: undefined,
    open: new Map(),
    isSaidOverdue: false,
    isStamped: false,
    isReissued: false,
    isExamined: false,
    preparedBy: undefined,
    kept: new Map(),
  }
}

const lengths = { request: 21, answer: 40, decision: 90 } as const

const counted = new Map<string, IsoDate>()

function daysLater(start: IsoDate, days: number): IsoDate {
  const known = counted.get(`${start} ${days}`)
  if (known !== undefined) return known
  let day = start
  for (let past = 0; past < days; past += 1) day = addDays(day, 1)
  counted.set(`${start} ${days}`, day)
  return day
}

/** A last day, counted day by day; it never becomes an earlier one. */
export function lastDay(
  oracle: Oracle,
  seat: Seat,
  [name, start, request = '']: readonly [keyof typeof lengths, IsoDate, string?],
): IsoDate {
  const calendar = { ...seat, days: name === 'answer' ? 'doubtful-too' : 'certain' } as const
  const working = (from: IsoDate) => {
    let day = from
    while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
    return day
  }
  const day = daysLater(start, lengths[name])
  const key = `${name} ${start} ${request}`
  const [last = day] = [working(day), working(oracle.kept.get(key) ?? '2000-01-03')].toSorted().reverse()
  oracle.kept.set(key, last)
  return last
}

/** The last days that run, by the name of their clock and the request that waits. */
export function lastDaysOf(oracle: Oracle, seat: Seat): readonly string[] {
  const { receivedOn, open, lastAnswerOn } = oracle
  if (receivedOn === '') return []
  const answers = [...open].map(
    ([request, sent]) => `answer ${request} ${lastDay(oracle, seat, ['answer', sent, request])}`,
  )
  const decision =
    open.size > 0 ? [] : [`decision ${lastDay(oracle, seat, ['decision', lastAnswerOn ?? receivedOn])}`]
  return [`request ${lastDay(oracle, seat, ['request', receivedOn])}`, ...answers, ...decision]
}

/** Whether a request stayed unanswered. */
export function isUnanswered(oracle: Oracle, seat: Seat, today: IsoDate): boolean {
  return [...oracle.open].some(([request, sent]) => today > lastDay(oracle, seat, ['answer', sent, request]))
}
