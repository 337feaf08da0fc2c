import { z } from 'zod'
import { formed, isCalendarDate, optionalLines, optionalText } from '../../platform/fields.ts'
import { calendarCountries } from './rules.ts'

/** A State with a calendar, from an address. Code: not-found. */
export const stateWithCalendar = z.enum(calendarCountries, 'not-found')

/** A calendar date from an address. Code: not-found. */
export const dateInAddress = formed(/^\d{4}-\d{2}-\d{2}$/, 'not-found').refine(isCalendarDate, 'not-found')

/** Why a calendar is changed. */
export const reasonField = optionalLines(2000)

/** What an added day is called. */
export const nameField = optionalText(100)

/** A day of a State's calendar, and why it is changed. */
export const changedDay = z.strictObject({
  country: stateWithCalendar,
  date: dateInAddress,
  reason: reasonField,
})
