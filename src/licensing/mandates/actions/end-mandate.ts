import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithMandates, ofMandate } from '../rules.ts'
import { showMandates } from '../steps/show-mandates.ts'
import { endMandate as end, holdMandate } from '../store.ts'

/** The holder revokes a mandate, or the representative lays it down: from now on nothing is done by it. Codes: not-found, already-ended. */
export const endMandate = defineAction({
  name: 'end-mandate',
  citation: 'Default 43',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithMandates('end-mandate'),
  run: async (context: Asked, { id }) => {
    const { transaction, actor, now } = context
    await holdMandate(transaction, id)
    const found = await showMandates.run(context, { id })
    if (!found.ok) return found
    const [mandate] = found.value
    if (mandate === undefined) return refused({ code: 'not-found' })
    if (!mandate.mayEnd)
      return refused({ code: mandate.endedAt === undefined ? 'not-found' : 'already-ended' })
    const { side, holderId, representativeId } = mandate
    await end(transaction, { id, at: now, by: actor.reference, side })
    const type = side === 'holder' ? 'revoked' : 'laid-down'
    context.record({ ...ofMandate(id, type), data: { holderId, representativeId } })
    context.followUp({ queue: 'mandate-notice', data: { event: type, mandateId: id } })
    return done({ id, side })
  },
})
