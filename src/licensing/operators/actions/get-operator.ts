import { z } from 'zod'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { findEvents, type StoredEvent } from '../../../platform/events.ts'
import { recordId } from '../../../platform/fields.ts'
import { type Asked, accountOf } from '../../actor.ts'
import { operatorEvents, type PastEvent } from '../rules/events.ts'
import { mayWithOperators, operatorScope } from '../rules/permissions.ts'
import { openSteps, statusOn } from '../rules/statuses.ts'
import { findOperator, isApplicant } from '../store/read.ts'
import type { ActivityStep, Operator } from '../types.ts'

/** A record with what happened to it and what this actor may do about it. */
export interface ShownOperator {
  readonly operator: Operator
  readonly events: readonly PastEvent[]
  readonly steps: readonly ActivityStep[]
  /** Whether this actor may still correct the details: the applicant, until it is decided. */
  readonly isCorrectable: boolean
}

/** The whole record of an operator that the actor may see, with today's status. Code: not-found. */
export const getOperator = defineAction({
  name: 'get-operator',
  input: z.strictObject({ operatorId: recordId }),
  allowed: mayWithOperators('get-operator'),
  readOnly: true,
  run: async ({ transaction, actor, now }: Asked, input) => {
    const found = await findOperator(transaction, { id: input.operatorId, scope: operatorScope(actor) })
    if (found === undefined) return refused({ code: 'not-found' })
    const status = statusOn(found.activity, dayIn(found.activity.memberState, now))
    const events = (await findEvents(transaction, { type: 'operator', id: found.id })).map(pastEvent)
    const isOwn = await isApplicant(transaction, found.id, accountOf(actor))
    const steps = !isOwn && mayWithOperators('change-operator-status')(actor) ? openSteps(status) : []
    const isCorrectable = status === 'new' && operatorScope(actor).kind === 'own'
    const operator = { ...found, activity: { ...found.activity, status } }
    return done<ShownOperator>({ operator, events, steps, isCorrectable })
  },
})

const recorded = z.enum(operatorEvents)

function pastEvent({ type, at, reason }: StoredEvent): PastEvent {
  return { type: recorded.parse(type), at, reason }
}
