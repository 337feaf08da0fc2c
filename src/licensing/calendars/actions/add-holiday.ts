import { z } from 'zod'
import { defineAction, done, type Refusal, refused } from '../../../platform/action.ts'
import { optionalDate } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { nameField, reasonField, stateWithCalendar } from '../calendar-fields.ts'
import {
  additionBounds,
  mayChangeCalendarOf,
  mayChangeCalendars,
  ofCalendar,
  refuseAddition,
} from '../rules.ts'
import { insertChange } from '../store.ts'
import { getCalendarDay } from './get-calendar-day.ts'

/**
 * Adds a day off to a State's calendar; it lengthens all three clocks, also afterwards, and a doubtful day is doubtful no
 * more (Defaults 34, 42). Codes: not-found, required (date, name, reason), outside, weekend, already-holiday, already-changed.
 */
export const addHoliday = defineAction({
  name: 'add-holiday',
  citation: 'Default 34',
  input: z.strictObject({
    country: stateWithCalendar,
    date: optionalDate(additionBounds),
    name: nameField,
    reason: reasonField,
  }),
  allowed: mayChangeCalendars('add-holiday'),
  run: async (context: Asked, { country, date, name, reason }) => {
    if (!mayChangeCalendarOf(context.actor, country)) return refused({ code: 'not-found' })
    if (date === undefined || name === undefined || reason === undefined)
      return refused(...missing({ date, name, reason }))
    const asked = await getCalendarDay.run(context, { country, date })
    if (!asked.ok) return asked
    const refusal = refuseAddition(asked.value)
    if (refusal !== undefined) return refused(refusal)
    const { transaction, now } = context
    const change = { id: newId(now), country, date, kind: 'added', name, reason, now } as const
    if (!(await insertChange(transaction, change)))
      return refused({ code: 'already-changed', field: 'date', values: { day: date } })
    context.record({ ...ofCalendar(country, date, 'added'), reason, data: { date, name } })
    return done({ date })
  },
})

function missing(given: Readonly<Record<string, string | undefined>>): readonly Refusal[] {
  return Object.entries(given).flatMap(([field, value]) =>
    value === undefined ? [{ code: 'required', field }] : [],
  )
}
