import { z } from 'zod'
import { calendarDaysOf } from '../../../law/calendar.ts'
import { yearOf } from '../../../law/iso-date.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { dateInAddress, stateWithCalendar } from '../calendar-fields.ts'
import { mayChangeCalendarOf, mayChangeCalendars, todayAt } from '../rules.ts'
import { getSeat } from '../steps/get-seat.ts'
import type { AskedDay } from '../types.ts'

/** A day of a calendar that the actor may change, whether or not it is a holiday yet. Code: not-found. */
export const getCalendarDay = defineAction({
  name: 'get-calendar-day',
  citation: 'Default 34',
  input: z.strictObject({ country: stateWithCalendar, date: dateInAddress }),
  allowed: mayChangeCalendars('get-calendar-day'),
  readOnly: true,
  run: async (context: Asked, { country, date }) => {
    if (!mayChangeCalendarOf(context.actor, country)) return refused({ code: 'not-found' })
    const seat = await getSeat.run(context, { country })
    if (!seat.ok) return seat
    const found = calendarDaysOf(seat.value, yearOf(date)).find(day => day.date === date)
    return done<AskedDay>({ date, today: todayAt(country, context.now), found })
  },
})
