import { z } from 'zod'
import { dayByCountry } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listDue } from '../../store/timers.ts'

const AT_ONCE = 10_000

/** What the clock has to do in open cases, at most ten thousand at once, behind the case that was last. */
export const listDueTimers = defineAction({
  name: 'list-due-timers',
  citation: 'R1182/71 3',
  input: z.strictObject({ after: recordId.optional() }),
  allowed: mayWithLicences('list-due-timers'),
  readOnly: true,
  run: async ({ transaction, now }: Asked, { after }) =>
    done(await listDue(transaction, { after, limit: AT_ONCE, today: dayByCountry(now) })),
})
