import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { getSeat } from '../../../calendars/steps/get-seat.ts'
import { digestOf } from '../../digest-of.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listCountedOtherwise, listStates } from '../../store/timers.ts'

const AT_ONCE = 400

/**
 * Open cases whose days were counted before the calendar of their seat changed, in their order, behind the case that was
 * last; at most four hundred.
 */
export const listRecounts = defineAction({
  name: 'list-recounts',
  citation: 'Default 34',
  input: z.strictObject({ after: recordId.optional() }),
  allowed: mayWithLicences('list-recounts'),
  readOnly: true,
  run: async (context: Asked, { after }) => {
    const { transaction } = context
    const calendars: Record<string, string> = {}
    for (const country of await listStates(transaction)) {
      const seat = await getSeat.run(context, { country })
      if (!seat.ok) return seat
      calendars[country] = digestOf(seat.value.changes)
    }
    return done(await listCountedOtherwise(transaction, { calendars, after, limit: AT_ONCE }))
  },
})
