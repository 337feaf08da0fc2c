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
import type { Clock } from './clock.ts'
import type { Database, Queryable } from './database/connect.ts'
import { json } from './database/json.ts'
import { appendEvents, type NewEvent } from './events.ts'
import type { Queue } from './jobs/queue.ts'
import type { Log } from './log.ts'

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
 * follow-up jobs. Refusals come back as values; only bugs and failures of the machine reject.
 */
export async function perform<By extends Actor, Services, Schema extends z.ZodType, Value>(
  workplace: Workplace<Services>,
  action: Action<By, Services, Schema, Value>,
  request: ActionRequest<By, unknown>,
): Promise<Outcome<Value>> {
  if (!action.allowed(request.actor)) return refused({ code: 'not-permitted' })
  const input = action.input.safeParse(request.input)
  if (!input.success) return refused(...refusalsOf(input.error))
  if (action.readOnly === true) return look({ workplace, action, request, input: input.data })
  try {
    return await workplace.database.kysely
      .transaction()
      .execute(transaction => runInside({ workplace, action, request, input: input.data }, transaction))
  } catch (error) {
    if (error instanceof RolledBack) return refused(...error.refusals)
    throw error
  }
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
  const earlier = await claimKey(run, transaction, now)
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
  await keepOutcome(run, transaction, outcome)
  return outcome
}

function look<By extends Actor, Services, Schema extends z.ZodType, Value>(
  run: Run<By, Services, Schema, Value>,
): Promise<Outcome<Value>> {
  const writes = () => {
    throw new Error(`${run.action.name} is read-only`)
  }
  const { database, clock, services, log } = run.workplace
  const context = { transaction: database.kysely, actor: run.request.actor, now: clock.now(), services, log }
  return run.action.run({ ...context, record: writes, followUp: writes }, run.input)
}

async function claimKey<By extends Actor, Services, Schema extends z.ZodType, Value>(
  run: Run<By, Services, Schema, Value>,
  transaction: Queryable,
  now: Date,
): Promise<Outcome<Value> | undefined> {
  const key = run.request.idempotencyKey
  if (key === undefined) return undefined
  const actor = run.request.actor.reference
  const claimed = await transaction
    .insertInto('performed_action')
    .values({ key, actor, action: run.action.name, at: now })
    .onConflict(conflict => conflict.columns(['actor', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return undefined
  const kept = await transaction
    .selectFrom('performed_action')
    .select(['action', 'value'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (kept.action !== run.action.name || kept.value === null) return refused({ code: 'key-reused' })
  return repeatOutcome(kept.value)
}

/** The value went through JSON; actions with a key return plain JSON values. */
function repeatOutcome<Value>(kept: { value: unknown }): Outcome<Value> {
  return done(kept.value as Value)
}

async function keepOutcome<By extends Actor, Services, Schema extends z.ZodType, Value>(
  run: Run<By, Services, Schema, Value>,
  transaction: Queryable,
  outcome: Outcome<Value>,
): Promise<void> {
  const key = run.request.idempotencyKey
  if (key === undefined) return
  const actor = run.request.actor.reference
  if (!outcome.ok) {
    await transaction
      .deleteFrom('performed_action')
      .where('actor', '=', actor)
      .where('key', '=', key)
      .execute()
    return
  }
  const value = json({ value: outcome.value ?? null })
  await transaction
    .updateTable('performed_action')
    .set({ value })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .execute()
}

/** Turns the schema's issues into refusals; a message written in the schema is the refusal's code. */
export function refusalsOf(error: z.ZodError): readonly Refusal[] {
  return error.issues.map(issue => {
    const field = issue.path.map(String).join('.')
    const named = field === '' ? {} : { field }
    if (issue.code === 'too_big')
      return { code: issue.message, ...named, values: { maximum: Number(issue.maximum) } }
    if (issue.code === 'too_small')
      return { code: issue.message, ...named, values: { minimum: Number(issue.minimum) } }
    return { code: issue.code === 'invalid_type' ? 'required' : issue.message, ...named }
  })
}
