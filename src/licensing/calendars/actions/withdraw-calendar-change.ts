import { defineAction, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { changedDay } from '../calendar-fields.ts'
import { mayChangeCalendars, ofCalendar, refuseWithdrawal } from '../rules.ts'
import { deleteChange } from '../store.ts'
import { getCalendarDay } from './get-calendar-day.ts'

/**
 * Takes an addition or a strike back; an addition only while its day is still to come (Default 34). Codes: not-found,
 * not-changed, passed, required (reason).
 */
export const withdrawCalendarChange = defineAction({
  name: 'withdraw-calendar-change',
  citation: 'Default 34',
  input: changedDay,
  allowed: mayChangeCalendars('withdraw-calendar-change'),
  run: async (context: Asked, { country, date, reason }) => {
    const asked = await getCalendarDay.run(context, { country, date })
    if (!asked.ok) return asked
    const refusal = refuseWithdrawal(asked.value)
    if (refusal !== undefined) return refused(refusal)
    if (reason === undefined) return refused({ code: 'required', field: 'reason' })
    if (!(await deleteChange(context.transaction, { country, date })))
      return refused({ code: 'not-changed', values: { day: date } })
    context.record({
      ...ofCalendar(country, date, 'withdrawn'),
      reason,
      data: { date, name: asked.value.found?.ownName },
    })
    return done({ date })
  },
})
