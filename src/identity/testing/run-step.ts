import type { Step } from '../../platform/action.ts'
import type { Actor } from '../actor.ts'
import type { IdentityServices, IdentityWorkplace } from '../workplace.ts'

/** Runs a step as an action of this actor would, whatever came before; what it records and queues is dropped. */
export function runStep<By extends Actor, Input, Value>(
  { database, clock, services, log }: IdentityWorkplace,
  step: Step<By, IdentityServices, Input, Value>,
  { actor, input }: { readonly actor: By; readonly input: Input },
) {
  const drop = () => undefined
  const context = { actor, now: clock.now(), services, log, record: drop, followUp: drop }
  return database.kysely.transaction().execute(transaction => step.run({ ...context, transaction }, input))
}
