import { austria } from './calendars/austria.ts'
import { belgium } from './calendars/belgium.ts'
import { bulgaria } from './calendars/bulgaria.ts'
import { croatia } from './calendars/croatia.ts'
import { cyprus } from './calendars/cyprus.ts'
import { czechia } from './calendars/czechia.ts'
import { denmark } from './calendars/denmark.ts'
import { estonia } from './calendars/estonia.ts'
import { finland } from './calendars/finland.ts'
import { france } from './calendars/france.ts'
import { germany } from './calendars/germany.ts'
import { greece } from './calendars/greece.ts'
import { hungary } from './calendars/hungary.ts'
import { ireland } from './calendars/ireland.ts'
import { italy } from './calendars/italy.ts'
import { latvia } from './calendars/latvia.ts'
import { lithuania } from './calendars/lithuania.ts'
import { luxembourg } from './calendars/luxembourg.ts'
import { malta } from './calendars/malta.ts'
import type { NationalCalendar } from './calendars/national-calendar.ts'
import { netherlands } from './calendars/netherlands.ts'
import { northernIreland } from './calendars/northern-ireland.ts'
import { poland } from './calendars/poland.ts'
import { portugal } from './calendars/portugal.ts'
import { romania } from './calendars/romania.ts'
import { slovakia } from './calendars/slovakia.ts'
import { slovenia } from './calendars/slovenia.ts'
import { spain } from './calendars/spain.ts'
import { sweden } from './calendars/sweden.ts'

const calendars = [
  austria,
  belgium,
  bulgaria,
  cyprus,
  czechia,
  germany,
  denmark,
  estonia,
  spain,
  finland,
  france,
  greece,
  croatia,
  hungary,
  ireland,
  italy,
  lithuania,
  luxembourg,
  latvia,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  sweden,
  slovenia,
  slovakia,
  northernIreland,
] as const satisfies readonly NationalCalendar[]

/** The English name of a day in one of the tables. Source: R1182/71 2(1). */
export type HolidayName = (typeof calendars)[number]['holidays'][number]['name']

/**
 * National public holidays as far as known, by country code. What counts is the list that each State reports; until it
 * has been read, every row says how sure we are. Source: R1182/71 2(1); national acts; Default 34.
 */
export const publicHolidays: readonly NationalCalendar[] = calendars
