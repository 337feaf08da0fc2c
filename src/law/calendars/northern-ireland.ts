import type { NationalCalendar } from './national-calendar.ts'

const schedule = 'Banking and Financial Dealings Act 1971 Schedule 1 para. 3'
const proclamation = 'Banking and Financial Dealings Act 1971 s. 1(3) (proclamation)'
const common = 'common law'

/** Public holidays of Northern Ireland. Source: R1182/71 2(1); the acts of each row. */
export const northernIreland = {
  country: 'XI',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    {
      name: "New Year's Day",
      ownName: "New Year's Day",
      on: '01-01',
      source: proclamation,
      isSubstituted: true,
    },
    {
      name: "Saint Patrick's Day",
      ownName: "Saint Patrick's Day",
      on: '03-17',
      source: schedule,
      isSubstituted: true,
    },
    { name: 'Good Friday', ownName: 'Good Friday', easter: -2, source: common },
    { name: 'Easter Monday', ownName: 'Easter Monday', easter: 1, source: schedule },
    {
      name: 'Early May Bank Holiday',
      ownName: 'Early May Bank Holiday',
      weekday: 1,
      onOrAfter: '05-01',
      source: proclamation,
    },
    {
      name: 'Spring Bank Holiday',
      ownName: 'Spring Bank Holiday',
      weekday: 1,
      onOrAfter: '05-25',
      source: schedule,
    },
    {
      name: 'Battle of the Boyne',
      ownName: "Orangemen's Day",
      on: '07-12',
      source: proclamation,
      isSubstituted: true,
    },
    {
      name: 'Summer Bank Holiday',
      ownName: 'Summer Bank Holiday',
      weekday: 1,
      onOrAfter: '08-25',
      source: schedule,
    },
    { name: 'Christmas Day', ownName: 'Christmas Day', on: '12-25', source: common, isSubstituted: true },
    { name: 'Boxing Day', ownName: 'Boxing Day', on: '12-26', source: schedule, isSubstituted: true },
  ],
} as const satisfies NationalCalendar
