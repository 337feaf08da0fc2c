import type { z } from 'zod'
import type { Queryable } from './database/connect.ts'
import type { NewEvent } from './events.ts'
import type { Log } from './log.ts'

/** Why something may not be done: a code, the field it concerns and the article it follows from. */
export interface Refusal {
  readonly code: string
  readonly field?: string
  readonly citation?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What came of asking for something: a value, or at least one refusal. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** An outcome that carries a value. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** An outcome that carries refusals. */
export function refused(...refusals: readonly Refusal[]): {
  readonly ok: false
  readonly refusals: readonly Refusal[]
} {
  return { ok: false, refusals }
}

/** Whoever asks: `reference` stands in the history, e.g. `account:0190...` or `clock`. */
export interface Actor {
  readonly reference: string
}

/** Work to be done after the transaction has been committed, by the queue of that name. */
export interface FollowUp {
  readonly queue: string
  readonly data: object
  readonly startAfter?: Date | undefined
}

/** What an action runs with; everything it writes commits together or not at all. */
export interface ActionContext<By extends Actor, Services> {
  readonly transaction: Queryable
  readonly actor: By
  readonly now: Date
  readonly services: Services
  readonly log: Log
  /** Appends to the history when the action succeeds. */
  record(event: NewEvent): void
  /** Queues work that starts when the action has been committed. */
  followUp(job: FollowUp): void
}

/** One thing that a person, a machine or the clock may ask for. */
export interface Action<By extends Actor, Services, Schema extends z.ZodType, Value> {
  readonly name: string
  readonly citation?: string
  readonly input: Schema
  /** The permission table's answer; the same function decides whether a button is drawn. */
  readonly allowed: (actor: By) => boolean
  /** Whether refused attempts keep what they wrote: counters of failures must survive. */
  readonly keepsRefused?: boolean
  /** Whether it only looks: nothing is written anywhere, and there is no transaction, no history and no key. */
  readonly readOnly?: boolean
  readonly run: (context: ActionContext<By, Services>, input: z.output<Schema>) => Promise<Outcome<Value>>
}

/** Declares an action; see perform.ts for how it is run. */
export function defineAction<By extends Actor, Services, Schema extends z.ZodType, Value>(
  action: Action<By, Services, Schema, Value>,
): Action<By, Services, Schema, Value> {
  return action
}

/**
 * A part of actions that nobody may ask for by itself: it has no permission and reads no input of strangers, so `perform`
 * does not take it. Whoever runs it has decided that it may be done.
 */
export interface Step<By extends Actor, Services, Input, Value> {
  readonly name: string
  readonly citation?: string
  readonly run: (context: ActionContext<By, Services>, input: Input) => Promise<Outcome<Value>>
}

/** Declares a step; it runs inside the transaction of the action that asks for it. */
export function defineStep<By extends Actor, Services, Input, Value>(
  step: Step<By, Services, Input, Value>,
): Step<By, Services, Input, Value> {
  return step
}
