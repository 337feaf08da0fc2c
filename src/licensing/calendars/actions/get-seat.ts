import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { stateWithCalendar } from '../calendar-fields.ts'
import { mayReadCalendars } from '../rules.ts'
import { listChanges } from '../store.ts'
import type { ChangedSeat } from '../types.ts'

/** Where periods are counted for a State: its calendar with what its administrators have changed. */
export const getSeat = defineAction({
  name: 'get-seat',
  citation: 'R1182/71 2(1)',
  input: z.object({ country: stateWithCalendar }),
  allowed: mayReadCalendars('get-seat'),
  readOnly: true,
  run: async ({ transaction }: Asked, { country }) =>
    done<ChangedSeat>({
      country,
      changes: await listChanges(transaction, country),
    }),
})
