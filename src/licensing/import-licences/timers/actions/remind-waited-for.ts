import { dayIn } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { noticeOf } from '../../rules/notice.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { reminderDue } from '../../rules/reminders.ts'
import { holdCases } from '../../store/clock-facts.ts'
import { listWaitedFor, updateReminders, type WaitedFor } from '../../store/timers.ts'
import { cases } from '../fields.ts'

/** Reminds those for whom cases wait, 14, 7 and 1 days before the last day, each once; what is not due is left. */
export const remindWaitedFor = defineAction({
  name: 'remind-waited-for',
  citation: 'Default 13',
  input: cases,
  allowed: mayWithLicences('remind-waited-for'),
  run: async (context: Asked, { ids }) => {
    const { transaction, now } = context
    await holdCases(transaction, ids)
    const waited = await listWaitedFor(transaction, ids)
    const reminders = waited.flatMap(found => reminderOf(found, now))
    await updateReminders(transaction, reminders)
    for (const { found, day, days } of reminders) {
      const { id, waitsFor } = found
      context.record(eventOf(found, { type: 'reminded', data: { day, days, waitsFor } }))
      context.followUp(noticeOf(waitsFor === 'holder' ? 'holder-reminded' : 'authority-reminded', id, now))
    }
    return done({ ids: reminders.map(({ id }) => id) })
  },
})

function reminderOf(found: WaitedFor, now: Date) {
  const { id, country, nextDay, remindedDay: day, remindedDays: days } = found
  const sent = day === null || days === null ? undefined : { day, days }
  const due = reminderDue(nextDay ?? undefined, dayIn(country, now), sent)
  return due === undefined ? [] : [{ ...due, id, found }]
}
