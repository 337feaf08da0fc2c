import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { projectionOf } from '../../rules/projection.ts'
import { reminderDue } from '../../rules/reminders.ts'
import { holdCase } from '../../steps/hold-case.ts'
import { findReminder, updateReminder } from '../../store/timers.ts'

/** Reminds those for whom a case waits, 14, 7 and 1 days before the last day, each once. Codes: not-found, not-due. */
export const remindWaitedFor = defineAction({
  name: 'remind-waited-for',
  citation: 'Default 13',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('remind-waited-for'),
  run: async (context: Asked, { id }) => {
    const { transaction, now } = context
    const found = await holdCase.run(context, { id })
    if (!found.ok) return found
    const { waitsFor, nextDay } = projectionOf(found.value, found.value.deadlines)
    const due = reminderDue(nextDay, found.value.today, await findReminder(transaction, id))
    if (due === undefined) return refused({ code: 'not-due', citation: 'Default 13' })
    await updateReminder(transaction, { id, ...due })
    const data = { day: due.day, days: due.days, waitsFor }
    context.record(eventOf(found.value, { type: 'reminded', data }))
    const notice = waitsFor === 'holder' ? 'holder-reminded' : 'authority-reminded'
    context.followUp(noticeOf(notice, id, now))
    return done({ id, days: due.days })
  },
})
