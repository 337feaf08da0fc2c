import type { z } from 'zod'
import { type Action, type ActionContext, defineAction as define } from '../platform/action.ts'
import type { Actor } from './actor.ts'
import type { IdentityServices } from './workplace.ts'

/** What an action of Login runs with; `context.transaction` serves every feature's store. */
export type LoginContext<By extends Actor = Actor> = ActionContext<By, IdentityServices>

/** Declares an action of Login; an action may call another one's `run` inside its own transaction. */
export function defineAction<By extends Actor, Schema extends z.ZodType, Value>(
  action: Action<By, IdentityServices, Schema, Value>,
): Action<By, IdentityServices, Schema, Value> {
  return define(action)
}
