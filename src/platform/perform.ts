import type { z } from 'zod'
import {
  type Action,
  type ActionContext,
  type Actor,
  done,
  type FollowUp,
  type Outcome,
  type Refusal,
  refused,
} from './action.ts'
import { refusalsOf, refuseSigns, settleInput } from './check-input.ts'
import type { Clock } from './clock.ts'
import type { Database, Queryable } from './database/connect.ts'
import { type ActionKey, claimKey, keepValue, releaseKey } from './database/performed-actions.ts'
import { readOnly } from './database/read-only.ts'
import { readAt } from './date-bounds.ts'
import { appendEvents, type NewEvent } from './events.ts'
import type { Queue } from './jobs/queue.ts'
import type { Log } from './log.ts'
import { isShowingAgain, reasonToShowAgain } from './showing-again.ts'

/** Where actions are performed: one application's database, queue, clock and services. */
export interface Workplace<Services> {
  readonly database: Database
  readonly queue: Queue
  readonly clock: Clock
  readonly log: Log
  readonly services: Services
}

/** One request to perform an action; equal keys of one actor act once. */
export interface ActionRequest<By extends Actor, Input> {
  readonly actor: By
  readonly input: Input
  readonly idempotencyKey?: string | undefined
}

class RolledBack extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super('refused')
    this.refusals = refusals
  }
}

/**
 * The single way to run an action: permission, schema, one transaction, the action's own decision, history and
 * follow-up jobs. Refusals come back as values; only bugs and failures of the machine reject. While a form is only shown
 * again, what would change something is refused, so that its page comes with what was typed.
 */
export async function perform<By extends Actor, Services, Schema extends z.ZodType, Value>(
  workplace: Workplace<Services>,
  action: Action<By, Services, Schema, Value>,
  request: ActionRequest<By, unknown>,
): Promise<Outcome<Value>> {
  if (!action.allowed(request.actor)) return refused({ code: 'not-permitted' })
  if (isShowingAgain() && action.readOnly !== true) {
    return refused(...(reasonToShowAgain()?.refusals ?? []))
  }
  const read = readInput(workplace, action, request.input)
  if (!read.ok) return read
  const run = { workplace, action, request, input: read.value }
  if (action.readOnly === true) return look(run)
  try {
    return await workplace.database.kysely.transaction().execute(transaction => runInside(run, transaction))
  } catch (error) {
    if (error instanceof RolledBack) return refused(...error.refusals)
    throw error
  }
}

/** What an action would make of an input, without performing it: for doors that find faults of their own as well. */
export function readInput<By extends Actor, Services, Schema extends z.ZodType, Value>(
  { clock }: Pick<Workplace<Services>, 'clock'>,
  action: Action<By, Services, Schema, Value>,
  input: unknown,
): Outcome<z.output<Schema>> {
  const settled = settleInput(input)
  const read = readAt(clock.now(), () => action.input.safeParse(settled, { reportInput: true }))
  if (!read.success) return refused(...refusalsOf(read.error))
  const unkept = refuseSigns(read.data)
  return unkept.length > 0 ? refused(...unkept) : done(read.data)
}

interface Run<By extends Actor, Services, Schema extends z.ZodType, Value> {
  readonly workplace: Workplace<Services>
  readonly action: Action<By, Services, Schema, Value>
  readonly request: ActionRequest<By, unknown>
  readonly input: z.output<Schema>
}

async function runInside<By extends Actor, Services, Schema extends z.ZodType, Value>(
  run: Run<By, Services, Schema, Value>,
  transaction: Queryable,
): Promise<Outcome<Value>> {
  const now = run.workplace.clock.now()
  const key = keyOf(run.action.name, run.request)
  const earlier = key && (await findEarlier<Value>(transaction, key, now))
  if (earlier !== undefined) return earlier
  const events: NewEvent[] = []
  const followUps: FollowUp[] = []
  const context: ActionContext<By, Services> = {
    transaction,
    actor: run.request.actor,
    now,
    services: run.workplace.services,
    log: run.workplace.log,
    record: event => events.push(event),
    followUp: job => followUps.push(job),
  }
  const outcome = await run.action.run(context, run.input)
  if (!outcome.ok && run.action.keepsRefused !== true) throw new RolledBack(outcome.refusals)
  const origin = { action: run.action.name, actor: run.request.actor.reference, at: now }
  await appendEvents(transaction, origin, events)
  await run.workplace.queue.sendInside(transaction, followUps)
  if (key !== undefined && outcome.ok) await keepValue(transaction, key, outcome.value)
  if (key !== undefined && !outcome.ok) await releaseKey(transaction, key)
  return outcome
}

function look<By extends Actor, Services, Schema extends z.ZodType, Value>(
  run: Run<By, Services, Schema, Value>,
): Promise<Outcome<Value>> {
  const writes = () => {
    throw new Error(`${run.action.name} is read-only`)
  }
  const { database, clock, services, log } = run.workplace
  const context = {
    transaction: readOnly(database.kysely),
    actor: run.request.actor,
    now: clock.now(),
    services,
    log,
  }
  return run.action.run({ ...context, record: writes, followUp: writes }, run.input)
}

function keyOf(action: string, request: ActionRequest<Actor, unknown>): ActionKey | undefined {
  const { idempotencyKey: key, actor } = request
  return key === undefined ? undefined : { key, actor: actor.reference, action }
}

async function findEarlier<Value>(
  transaction: Queryable,
  key: ActionKey,
  now: Date,
): Promise<Outcome<Value> | undefined> {
  const claim = await claimKey(transaction, key, now)
  if (claim === 'new') return undefined
  return claim === 'foreign' ? refused({ code: 'key-reused' }) : repeatOutcome(claim)
}

/** The value went through JSON; actions with a key return plain JSON values. */
function repeatOutcome<Value>(kept: { readonly value: unknown }): Outcome<Value> {
  return done(kept.value as Value)
}
