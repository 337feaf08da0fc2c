import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { getSeat } from '../../../calendars/steps/get-seat.ts'
import { digestOf } from '../../digest-of.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listCountedOtherwise, listStates } from '../../store/timers.ts'

const AT_ONCE = 500

/** Open cases whose days were counted before the calendar of their seat changed; at most five hundred at once. */
export const listRecounts = defineAction({
  name: 'list-recounts',
  citation: 'Default 34',
  input: z.strictObject({}),
  allowed: mayWithLicences('list-recounts'),
  readOnly: true,
  run: async (context: Asked) => {
    const { transaction } = context
    const due: string[] = []
    for (const country of await listStates(transaction)) {
      const seat = await getSeat.run(context, { country })
      if (!seat.ok) return seat
      const calendar = digestOf(seat.value.changes)
      const limit = AT_ONCE - due.length
      due.push(...(await listCountedOtherwise(transaction, { country, calendar, limit })))
    }
    return done<readonly string[]>(due)
  },
})
