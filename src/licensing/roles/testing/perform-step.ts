import { z } from 'zod'
import type { Action, Outcome, Step } from '../../../platform/action.ts'
import { perform } from '../../../platform/perform.ts'
import type { Actor } from '../../actor.ts'
import type { LicensingServices, LicensingWorkplace } from '../../workplace.ts'

/** Runs a step by itself, as the only thing that an action does. */
export function performStep<Input, Value>(
  workplace: LicensingWorkplace,
  step: Step<Actor, LicensingServices, Input, Value>,
  { actor, input }: { readonly actor: Actor; readonly input: Input },
): Promise<Outcome<Value>> {
  const action: Action<Actor, LicensingServices, z.ZodType, Value> = {
    name: step.name,
    input: z.strictObject({}),
    allowed: () => true,
    run: context => step.run(context, input),
  }
  return perform(workplace, action, { actor, input: {} })
}
