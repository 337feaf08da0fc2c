import { isDeepStrictEqual } from 'node:util'
import { clocksOf } from '../../deadlines.ts'
import { licenceTransitions } from '../../licence-life-cycle.ts'
import { transition } from '../../life-cycles.ts'
import { type Application, type Entry, eventsOf, recomputed } from './application.ts'
import { lastDaysOf, type Oracle } from './oracle.ts'
import { mayAct } from './people.ts'

/** Fails with what should have been true. */
export function claim(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`not true: ${what}`)
}

/** What holds after every step. */
export function claimStanding(application: Application, oracle: Oracle): void {
  const { standing, clocks, seat } = application
  const { status, subState, flags } = standing
  const isUndecided = oracle.stage === 'undecided'
  claim(
    isDeepStrictEqual(clocks, recomputed(application)),
    'every clock is its recomputation from the events',
  )
  const lines = clocksOf(clocks).map(({ name, request, lastDay }) =>
    [name, request, lastDay].filter(Boolean).join(' '),
  )
  claim(isDeepStrictEqual(lines, lastDaysOf(oracle, seat)), `${lines} are the days counted by hand`)
  claim(
    (status === 'CONDITIONALLY_REJECTED') === (isUndecided && oracle.open.size > 0),
    'it waits for an answer',
  )
  claim(
    flags.includes('READY_FOR_ESEAL') === (isUndecided && oracle.preparedBy !== undefined),
    'it is prepared',
  )
  claim(flags.includes('OVERDUE_90') === (isUndecided && oracle.isStamped), 'the ninety days have passed')
  claim(flags.includes('REISSUED') === oracle.isReissued, 'a new licence follows')
  const isSaidOverdue = isUndecided && oracle.isSaidOverdue && subState === 'ANSWER_OVERDUE'
  claim(isSaidOverdue === (isUndecided && oracle.isSaidOverdue), 'the answer is overdue')
}

/** No day that was told has become an earlier one. */
export function claimTold(before: Application, after: Application): void {
  for (const told of before.told) {
    const now = after.told.find(
      one => one.name === told.name && one.startedOn === told.startedOn && one.request === told.request,
    )
    claim(now !== undefined && now.lastDay >= told.lastDay, `${told.name} ${told.lastDay} was told`)
  }
}

const decisions = ['grant-licence', 'reject-application', 'reject-in-part', 'find-not-required']
const whenOverdue = ['reject-application', 'withdraw-application', 'forward-application', 'reopen-answer']

/** What holds of a whole history. */
export function claimHistory({ log, standing, isFourEyes }: Application): void {
  claim(
    log.every(({ seq }, at) => seq === at + 1),
    'no event is lost',
  )
  for (const [at, entry] of log.entries()) claimEntry(entry, log.slice(0, at), isFourEyes)
  const last = log.at(-1)
  claim(last === undefined || isDeepStrictEqual(last.to, standing), 'the state is what the last event says')
}

function claimEntry(entry: Entry, earlier: readonly Entry[], isFourEyes: boolean): void {
  const { action, from, to, by } = entry
  const before = earlier.at(-1)
  claim(before === undefined || isDeepStrictEqual(before.to, from), 'each event follows the one before')
  claim(
    licenceTransitions.some(
      row =>
        row.status === from.status && row.action === action && row.to === to.status && mayAct(by, row.actor),
    ),
    `${from.status} ${action} ${to.status} by ${by} stands in the table`,
  )
  claim(isDeepStrictEqual(replayed(entry, earlier), to), 'the table leads there again')
  claim(
    from.subState !== 'ANSWER_OVERDUE' || whenOverdue.includes(action),
    `${action} after an overdue answer`,
  )
  if (action === 'pass-ninety-days') claimOnce(earlier)
  if (decisions.includes(action)) claimSealed(entry, earlier, isFourEyes)
}

function replayed({ from, action }: Entry, earlier: readonly Entry[]) {
  const waiting = new Set<string>()
  for (const event of eventsOf(earlier)) {
    if (!('request' in event)) waiting.clear()
    else if (event.kind === 'information-requested') waiting.add(event.request)
    else waiting.delete(event.request)
  }
  const outcome = transition('ICG-L', { ...from, openRequests: waiting.size }, action)
  return outcome.ok ? { status: outcome.to, subState: outcome.subState, flags: outcome.flags } : undefined
}

function claimOnce(earlier: readonly Entry[]): void {
  const here = earlier.slice(earlier.findLastIndex(({ action }) => action === 'forward-application') + 1)
  claim(!here.some(({ action }) => action === 'pass-ninety-days'), 'ninety days pass once at an authority')
}

function claimSealed({ by }: Entry, earlier: readonly Entry[], isFourEyes: boolean): void {
  claim(by === 'sealer' || by === 'other sealer', `${by} may seal`)
  const preparing = earlier.findLast(
    ({ action }) => action === 'prepare-decision' || action === 'pass-forty-days',
  )
  claim(!isFourEyes || (preparing !== undefined && preparing.by !== by), 'four eyes are never one person')
}
