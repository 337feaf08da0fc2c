import type { CalendarChange, Seat } from '../../calendar.ts'
import { clocksOf } from '../../deadlines.ts'
import { addDays, type IsoDate } from '../../iso-date.ts'
import { actionsFrom, type LifeCycleAction, lifeCycleActions, transition } from '../../life-cycles.ts'
import { refusalGrounds } from '../../refusal-grounds.ts'
import { type Application, newApplication, type Order, tell } from './application.ts'
import { attempt } from './attempt.ts'
import { claim, claimHistory, claimStanding, claimTold } from './claims.ts'
import { happen } from './happen.ts'
import { mayHappen } from './may-happen.ts'
import { newOracle, type Oracle } from './oracle.ts'
import { mayAct, people } from './people.ts'

/** Where the procedure is tried: one application after the other, while the clock goes on. */
export interface World {
  application: Application
  today: IsoDate
  steps: number
  refused: number
  readonly done: Set<LifeCycleAction>
}

/** The world and its second reading. */
export interface Both {
  readonly real: World
  readonly model: { oracle: Oracle }
}

const countries = ['DK', 'FI', 'PT', 'NL'] as const
const patience = 12

/** A world on an ordinary day. */
export function newWorld(): Both {
  const application = newApplication({ country: 'DK', changes: [] }, true)
  const real = { application, today: '2026-01-05', steps: 0, refused: 0, done: new Set<LifeCycleAction>() }
  return { real, model: { oracle: newOracle() } }
}

/** Numbers out of which a step is made: any of them fits any state. */
export interface Dice {
  readonly kind: 'likely' | 'wild' | 'days' | 'added' | 'struck'
  readonly pick: number
  readonly who: number
  readonly what: number
}

function at<Item>(items: readonly Item[], pick: number): Item {
  const item = items[pick % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

const ending = /^(grant|reject|find|withdraw|delete)/

/** Mostly what the table allows, by somebody who may; what ends a procedure seldom, or there were nothing to see. */
function actionOf({ application }: World, { kind, pick, who }: Dice): LifeCycleAction {
  if (kind === 'wild') return at(lifeCycleActions, pick)
  const openRequests = application.clocks.answers.length
  const all = actionsFrom('ICG-L', { ...application.standing, openRequests })
  const lasting = all.filter(action => !ending.test(action))
  return at(lasting.length > 0 && who % patience > 0 ? lasting : all, pick)
}

function orderOf(world: World, dice: Dice): Order {
  const { application } = world
  const { pick, who, what } = dice
  const action = actionOf(world, dice)
  const found = transition('ICG-L', application.standing.status, action)
  const able = people.filter(({ name }) => found.ok && mayAct(name, found.row.actor))
  const among = dice.kind === 'wild' || able.length === 0 ? people : able
  const open = [...application.clocks.answers.map(({ request }) => request), 'unknown']
  const request = action === 'request-information' ? `r${application.log.length + 1}` : at(open, what)
  const ground = at(refusalGrounds, what).code
  return { by: at(among, who + pick).name, action, request, ground, country: at(countries, what) }
}

/** Makes one step in the world and in its second reading; throws where they differ. */
export function step({ real, model }: Both, dice: Dice): void {
  real.steps += 1
  beginAnew({ real, model })
  const before = real.application
  const kind = kindOf(real, dice)
  if (kind === 'days') real.today = dayAfter(real, dice)
  else if (kind === 'likely' || kind === 'wild') act({ real, model }, orderOf(real, dice))
  else change(real, kind, dice)
  claimStanding(real.application, model.oracle)
  claimTold(before, real.application)
}

/** An overdue answer opens again by a change of the calendar alone, which would seldom come in time. */
function kindOf({ application }: World, { kind, who }: Dice): Dice['kind'] {
  const isOverdue = application.standing.subState === 'ANSWER_OVERDUE'
  return isOverdue && who % 2 === 0 ? 'added' : kind
}

function act({ real, model }: Both, order: Order): void {
  const { application, today } = real
  const isAllowed = mayHappen(model.oracle, { application, order, today })
  const after = attempt(application, order, today)
  claim((after !== undefined) === isAllowed, `${order.action} by ${order.by} on ${today}: ${isAllowed}`)
  if (after === undefined) {
    real.refused += 1
    return
  }
  happen(model.oracle, order, today)
  real.application = after
  real.done.add(order.action)
}

/** Often to the day after a last day, else some days on; slowly while an overdue answer may yet be opened again. */
function dayAfter({ application, today }: World, { pick, who }: Dice): IsoDate {
  const clocks = clocksOf(application.clocks)
  const isOverdue = application.standing.subState === 'ANSWER_OVERDUE'
  if (isOverdue || who % 4 === 0 || clocks.length === 0) return addDays(today, 1)
  const over = addDays(at(clocks, pick).lastDay, 1)
  return who % 4 === 1 && over > today ? over : addDays(today, 1 + (pick % 25))
}

// A day can be struck only beforehand (Default 34); added is what a last day stands on, or another.
function change(real: World, kind: CalendarChange['kind'], { pick, who }: Dice): void {
  const { application, today } = real
  const { country, changes } = application.seat
  const isOverdue = application.standing.subState === 'ANSWER_OVERDUE'
  const clocks = isOverdue ? application.clocks.answers : clocksOf(application.clocks)
  const lastDays = clocks.map(({ lastDay }) => lastDay)
  const near = addDays(today, (pick % 130) - 10)
  const wanted = lastDays.length > 0 && who % 4 > 0 ? at(lastDays, pick) : near
  const date = kind === 'added' || wanted > today ? wanted : addDays(today, 1)
  if (changes.some(one => one.date === date && one.country === country)) return
  const seat: Seat = { country, changes: [...changes, { country, date, kind }] }
  real.application = tell({ ...application, seat })
}

function beginAnew({ real, model }: Both): void {
  const { standing, isFourEyes } = real.application
  const isOver = standing.flags.includes('REISSUED') || ['DELETED', 'WITHDRAWN'].includes(standing.status)
  if (!isOver) return
  claimHistory(real.application)
  real.application = newApplication({ country: 'DK', changes: [] }, !isFourEyes)
  model.oracle = newOracle()
}

/** What can be said only at the end. */
export function closeWorld({ real }: Both): void {
  claimHistory(real.application)
}
