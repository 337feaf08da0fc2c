import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApplicationEvent, applicationDeadlines } from '../../law/deadlines.ts'
import { type Flag, type LifeCycleAction, type State, transition } from '../../law/life-cycles.ts'
import { dayIn } from '../../law/time-zones.ts'
import type { Outcome } from '../../platform/action.ts'
import { findEvents } from '../../platform/events.ts'
import { theClock } from '../actor.ts'
import { performStep } from '../roles/testing/perform-step.ts'
import { beginExamination } from './cases/actions/begin-examination.ts'
import { expireOnReExport } from './cases/actions/expire-on-re-export.ts'
import { expireOnRelease } from './cases/actions/expire-on-release.ts'
import { withdrawApplication } from './cases/actions/withdraw-application.ts'
import { prepareDecision } from './decisions/actions/prepare-decision.ts'
import { prepareReissue } from './decisions/actions/prepare-reissue.ts'
import { prepareRevocation } from './decisions/actions/prepare-revocation.ts'
import { recordAppeal } from './decisions/actions/record-appeal.ts'
import { reissueLicence } from './decisions/actions/reissue-licence.ts'
import { returnToExamination } from './decisions/actions/return-to-examination.ts'
import { revokeLicence } from './decisions/actions/revoke-licence.ts'
import { sealDecision } from './decisions/actions/seal-decision.ts'
import { forwardApplication } from './forwarding/actions/forward-application.ts'
import { answerRequest } from './requests/actions/answer-request.ts'
import { requestInformation } from './requests/actions/request-information.ts'
import { takeBackRequest } from './requests/actions/take-back-request.ts'
import { decidedEvents } from './rules/decided-events.ts'
import { projectionOf, waitsFor } from './rules/projection.ts'
import { projectCase } from './steps/project-case.ts'
import { findProjection } from './store/cases.ts'
import { caseOf, seenBy, shownTo, words } from './testing/decide.ts'
import { type InsertedApplication, insertApplication } from './testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from './testing/licence-world.ts'
import { passFortyDays } from './timers/actions/pass-forty-days.ts'
import { passNinetyDays } from './timers/actions/pass-ninety-days.ts'
import { reopenAnswer } from './timers/actions/reopen-answer.ts'
import type { DecidedGood, Decision, LicenceCase } from './types.ts'

let world: LicenceWorld
let number = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'), { sealLicence: undefined })
})
afterAll(() => closeLicenceWorld(world))

/** What is known of a case from its commands alone. */
interface Model {
  readonly application: InsertedApplication
  state: State & { readonly flags: readonly Flag[] }
  seat: 'DK' | 'DE'
  /** Events that have to stand in the history, by how often. */
  readonly told: Map<string, number>
}

/** What came of a command: by which row of the law, and which event it leaves. */
interface Command {
  readonly name: string
  readonly action:
    | LifeCycleAction
    | ((before: LicenceCase, decision: Decision | undefined) => LifeCycleAction)
  readonly event: string | ((decision: Decision | undefined) => string)
  readonly ask: (model: Model, now: LicenceCase, by: number) => Promise<Outcome<unknown>>
}

const officerOf = ({ seat }: Model): Player => (seat === 'DK' ? 'officer' : 'german')
const headOf = ({ seat }: Model): Player => (seat === 'DK' ? 'head' : 'germanHead')
const someOfficer = (model: Model, by: number) => (by % 2 === 0 ? officerOf(model) : headOf(model))

const openIn = ({ requests }: LicenceCase) =>
  requests.filter(one => !one.answeredAt && !one.takenBackAt && !one.lapsedAt)
const pick = <Item>(items: readonly Item[], by: number): Item | undefined =>
  items.length === 0 ? undefined : items[by % items.length]

const wishes: readonly (readonly DecidedGood['decision'][])[] = [
  ['granted', 'granted'],
  ['refused', 'refused'],
  ['granted', 'refused'],
  ['not required', 'not required'],
]

function goodsOf({ application }: Model, by: number): readonly object[] {
  const wish = pick(wishes, by) ?? []
  return application.goods.map((goodId, index) => ({
    goodId,
    decision: wish[index],
    grounds: wish[index] === 'refused' ? ['7a'] : [],
  }))
}

async function sealBy(action: typeof sealDecision | typeof revokeLicence, model: Model, by: number) {
  const shown = await shownTo(world, headOf(model), model.application.id)
  const input = shown.digest === '' ? { ...shown, digest: 'a'.repeat(64) } : shown
  return world.ask(action, by % 4 === 0 ? officerOf(model) : headOf(model), input)
}

const idOf = ({ application }: Model) => ({ id: application.id })
const idsOf = ({ application }: Model) => ({ ids: [application.id] })
const nobody = '01900000-0000-7000-8000-000000000000'

const commands: readonly Command[] = [
  {
    name: 'begin',
    action: 'begin-examination',
    event: 'examination-begun',
    ask: (model, _, by) => world.ask(beginExamination, someOfficer(model, by), idOf(model)),
  },
  {
    name: 'request',
    action: 'request-information',
    event: 'information-requested',
    ask: (model, _, by) =>
      world.ask(requestInformation, someOfficer(model, by), { ...idOf(model), text: 'x' }),
  },
  {
    name: 'answer',
    action: 'answer-request',
    event: 'answered',
    ask: (model, now, by) => {
      const requestId = pick(openIn(now), by)?.id ?? nobody
      const input = { ...idOf(model), requestId, response: 'x', isSigned: true }
      return world.ask(answerRequest, 'holder', input)
    },
  },
  {
    name: 'take back',
    action: 'take-back-request',
    event: 'request-taken-back',
    ask: (model, now, by) => {
      const requestId = pick(openIn(now), by)?.id ?? nobody
      return world.ask(takeBackRequest, officerOf(model), { ...idOf(model), requestId, reasons: 'x' })
    },
  },
  {
    name: 'prepare',
    action: 'prepare-decision',
    event: 'decision-prepared',
    ask: (model, _, by) => {
      const input = { ...idOf(model), goods: goodsOf(model, by), ...words }
      return world.ask(prepareDecision, someOfficer(model, by >> 2), input)
    },
  },
  {
    name: 'return',
    action: 'return-to-examination',
    event: 'decision-returned',
    ask: (model, _, by) =>
      world.ask(returnToExamination, someOfficer(model, by), { ...idOf(model), reason: 'x' }),
  },
  {
    name: 'seal',
    action: (_, decision) => decision?.action ?? 'grant-licence',
    event: decision => decidedEvents[decision?.action ?? 'grant-licence'],
    ask: (model, _, by) => sealBy(sealDecision, model, by),
  },
  {
    name: 'forward',
    action: 'forward-application',
    event: 'forwarded',
    ask: async model => {
      const to = model.seat === 'DK' ? 'DE' : 'DK'
      const input = { ...idOf(model), authorityId: world.authorities[to], reason: 'x' }
      const outcome = await world.ask(forwardApplication, officerOf(model), input)
      if (outcome.ok) model.seat = to
      return outcome
    },
  },
  {
    name: 'withdraw',
    action: 'withdraw-application',
    event: 'withdrawn',
    ask: model => world.ask(withdrawApplication, 'holder', idOf(model)),
  },
  {
    name: 'forty days',
    action: 'pass-forty-days',
    event: 'answer-overdue',
    ask: (model, now, by) => {
      if (openIn(now).length > 0 && by % 2 === 0) world.days(45)
      return world.ask(passFortyDays, theClock, idsOf(model))
    },
  },
  {
    name: 'reopen',
    action: 'reopen-answer',
    event: 'answer-reopened',
    ask: model => world.ask(reopenAnswer, theClock, idsOf(model)),
  },
  {
    name: 'ninety days',
    action: 'pass-ninety-days',
    event: 'ninety-days-passed',
    ask: model => world.ask(passNinetyDays, theClock, idsOf(model)),
  },
  {
    name: 'revoke',
    action: 'revoke-licence',
    event: 'revoked',
    ask: async (model, _, by) => {
      await world.ask(prepareRevocation, someOfficer(model, by), { ...idOf(model), ...words })
      return sealBy(revokeLicence, model, by)
    },
  },
  {
    name: 'reissue',
    action: 'reissue-licence',
    event: 'reissued',
    ask: async (model, _, by) => {
      const { decisions } = await seenBy(world, officerOf(model), model.application.id)
      const sealed = decisions.findLast(({ sealedAt }) => sealedAt)
      const day = '2027-03-01'
      const won = { filedOn: day, outcome: 'annulled', decidedOn: day, decisionId: sealed?.id ?? nobody }
      await world.ask(recordAppeal, officerOf(model), { ...idOf(model), ...won })
      const { goods } = model.application
      await world.ask(prepareReissue, officerOf(model), { ...idOf(model), goods: [goods[1]] })
      const shown = await shownTo(world, headOf(model), model.application.id)
      const digest = shown.digest || 'a'.repeat(64)
      return world.ask(reissueLicence, by % 4 === 0 ? officerOf(model) : headOf(model), { ...shown, digest })
    },
  },
  {
    name: 'release',
    action: 'expire-on-release',
    event: 'expired',
    ask: model => world.ask(expireOnRelease, 'customs', idOf(model)),
  },
  {
    name: 're-export',
    action: 'expire-on-re-export',
    event: 'expired',
    ask: model => world.ask(expireOnReExport, 'customs', idOf(model)),
  },
]

/** Events that single commands leave beside their own. */
const counted = new Set(
  commands
    .flatMap(({ event }) => (typeof event === 'string' ? event : []))
    .concat(Object.values(decidedEvents)),
)
const alsoReturned = 'decision-returned'

async function play(model: Model, command: Command, by: number): Promise<void> {
  const { id } = model.application
  const before = await caseOf(world, id, officerOf(model))
  expectStanding(before, model)
  const { decisions } = await seenBy(world, officerOf(model), id)
  const prepared = decisions.findLast(({ sealedAt, returnedAt }) => !sealedAt && !returnedAt)
  const action = typeof command.action === 'string' ? command.action : command.action(before, prepared)
  const law = transition('ICG-L', { ...model.state, openRequests: openIn(before).length }, action)
  const outcome = await command.ask(model, before, by)
  if (!outcome.ok) return
  expect(law, `${command.name} from ${JSON.stringify(model.state)}`).toMatchObject({ ok: true })
  if (!law.ok) return
  model.state = { status: law.to, subState: law.subState, flags: law.flags }
  const event = typeof command.event === 'string' ? command.event : command.event(prepared)
  model.told.set(event, (model.told.get(event) ?? 0) + 1)
  done.add(event)
}

function expectStanding({ status, subState, flags }: LicenceCase, { state }: Model): void {
  expect({ status, subState, flags }).toEqual({ ...state, subState: state.subState ?? undefined })
}

async function check(model: Model): Promise<void> {
  const { id } = model.application
  const found = await caseOf(world, id, officerOf(model))
  expectStanding(found, model)
  const kept = await findProjection(world.database.kysely, id)
  expect(kept).toEqual(projectionOf(found, found.deadlines))
  await performStep(world.workplace, projectCase, { actor: theClock, input: { id } })
  expect(await findProjection(world.database.kysely, id)).toEqual(kept)
  const history = await findEvents(world.database.kysely, { type: 'import-licence', id })
  expect(applicationDeadlines(eventsOf(history, model), found.seat, found.told)).toEqual(found.deadlines)
  for (const type of counted) {
    if (type === alsoReturned || type === 'decision-prepared') continue
    expect([type, history.filter(event => event.type === type).length]).toEqual([
      type,
      model.told.get(type) ?? 0,
    ])
  }
}

const clockEventOf: Readonly<Record<string, ApplicationEvent['kind']>> = {
  received: 'received',
  forwarded: 'forwarded',
  'information-requested': 'information-requested',
  answered: 'information-submitted',
  'request-taken-back': 'request-taken-back',
}

/** What the history says of the clocks, without a look at the facts of the case. */
function eventsOf(
  history: Awaited<ReturnType<typeof findEvents>>,
  { seat }: Model,
): readonly ApplicationEvent[] {
  return history.flatMap(({ type, at, data }): readonly ApplicationEvent[] => {
    const kind = clockEventOf[type]
    const date = dayIn(seat, at)
    if (kind === undefined) return []
    return kind === 'received' || kind === 'forwarded'
      ? [{ kind, date }]
      : [{ kind, date, request: String(data.request) }]
  })
}

/** Three commands of four are among those that the law knows from there, the fourth is any. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ isWild: fc.nat(3).map(n => n === 0), index: fc.nat(9999), by: fc.nat(63) }),
  },
  { weight: 1, arbitrary: fc.record({ days: fc.constantFrom(1, 3, 10, 22, 45, 95) }) },
)

const possibleIn = ({ state }: Model) =>
  commands.filter(({ action }) => typeof action === 'string' && transition('ICG-L', state, action).ok)

function commandFor(model: Model, { isWild, index }: { readonly isWild: boolean; readonly index: number }) {
  const { state } = model
  const wanted = state.flags.includes('READY_FOR_ESEAL') ? 'seal' : 'prepare'
  const more = waitsFor(state) ? commands.filter(({ name }) => name === wanted) : []
  const likely = possibleIn(model).filter(({ name }) => name !== 'withdraw')
  return pick(isWild ? commands : [...likely, ...more, ...more, ...more], index)
}

/** What was done in all lives together. */
const done = new Set<string>()

test('a case is always where the law says, whatever is asked of it by whomever', async () => {
  const life = fc.array(step, { minLength: 20, maxLength: 45, size: 'max' })
  const lives = fc.asyncProperty(life, async steps => {
    number += 1
    const application = await insertApplication(world, { n: number })
    const state = { status: 'SUBMITTED_FOR_DECISION', subState: 'RECEIVED', flags: [] } as const
    const model: Model = { application, state, seat: 'DK', told: new Map() }
    for (const each of steps) {
      if (possibleIn(model).length === 0) break
      if ('days' in each) world.days(each.days)
      const command = 'by' in each ? commandFor(model, each) : undefined
      if (command !== undefined && 'by' in each) await play(model, command, each.by)
    }
    await check(model)
  })
  await fc.assert(lives, { numRuns: 30, seed: 20_261_130, endOnFailure: true })
  const isSeldom = (type: string) => type === 'answer-reopened'
  expect([...counted].filter(type => !done.has(type) && !isSeldom(type))).toEqual([])
}, 300_000)

test('nobody sealed what they had prepared, and nothing was sealed twice', async () => {
  const same = await sql`select 1 from decision where sealed_by = prepared_by`.execute(world.database.kysely)
  expect(same.rows).toEqual([])
  const all = await sql<{ count: string }>`select count(*) as count from decision
    where sealed_at is not null`.execute(world.database.kysely)
  expect(Number(all.rows[0]?.count)).toBeGreaterThan(3)
})
