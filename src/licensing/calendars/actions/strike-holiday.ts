import { defineAction, done, refused } from '../../../platform/action.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { changedDay } from '../calendar-fields.ts'
import { mayChangeCalendars, ofCalendar, refuseStrike } from '../rules.ts'
import { insertChange } from '../store.ts'
import { getCalendarDay } from './get-calendar-day.ts'

/**
 * Strikes a day still to come from a State's calendar, so that it lengthens no clock; what has been told stays (Default
 * 34). Codes: not-found, already-changed, weekend, outside, passed, required (reason).
 */
export const strikeHoliday = defineAction({
  name: 'strike-holiday',
  citation: 'Default 34',
  input: changedDay,
  allowed: mayChangeCalendars('strike-holiday'),
  run: async (context: Asked, { country, date, reason }) => {
    const asked = await getCalendarDay.run(context, { country, date })
    if (!asked.ok) return asked
    const refusal = refuseStrike(asked.value)
    if (refusal !== undefined) return refused(refusal)
    if (reason === undefined) return refused({ code: 'required', field: 'reason' })
    const { transaction, now } = context
    const change = { id: newId(now), country, date, kind: 'struck', reason, now } as const
    if (!(await insertChange(transaction, change)))
      return refused({ code: 'already-changed', values: { day: date } })
    context.record({
      ...ofCalendar(country, date, 'struck'),
      reason,
      data: { date, name: asked.value.found?.ownName },
    })
    return done({ date })
  },
})
