import type { z } from 'zod'
import {
  type Action,
  type ActionContext,
  defineAction as declareAction,
  defineStep as declareStep,
  type Step,
} from '../platform/action.ts'
import type { Actor } from './actor.ts'
import type { IdentityServices } from './workplace.ts'

/** What an action of Login runs with; `context.transaction` serves every feature's store. */
export type LoginContext<By extends Actor = Actor> = ActionContext<By, IdentityServices>

/** Declares an action of Login; what it shares with others are steps, run inside its own transaction. */
export function defineAction<By extends Actor, Schema extends z.ZodType, Value>(
  action: Action<By, IdentityServices, Schema, Value>,
): Action<By, IdentityServices, Schema, Value> {
  return declareAction(action)
}

/** Declares a step of Login. */
export function defineStep<By extends Actor, Input, Value>(
  step: Step<By, IdentityServices, Input, Value>,
): Step<By, IdentityServices, Input, Value> {
  return declareStep(step)
}
