import type { NationalCalendar } from './national-calendar.ts'

const act = 'Кодекс на труда'

/** Public holidays of Bulgaria. Source: R1182/71 2(1); the acts of each row. */
export const bulgaria = {
  country: 'BG',
  easter: 'orthodox',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    {
      name: "New Year's Day",
      ownName: 'Нова година',
      on: '01-01',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Liberation Day',
      ownName: 'Ден на Освобождението',
      on: '03-03',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    { name: 'Good Friday', ownName: 'Велики петък', easter: -2, source: `${act} чл. 154(1)` },
    { name: 'Holy Saturday', ownName: 'Велика събота', easter: -1, source: `${act} чл. 154(1)` },
    { name: 'Easter Sunday', ownName: 'Великден', easter: 0, source: `${act} чл. 154(1)` },
    { name: 'Easter Monday', ownName: 'Великденски понеделник', easter: 1, source: `${act} чл. 154(1)` },
    {
      name: 'Labour Day',
      ownName: 'Ден на труда',
      on: '05-01',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: "Saint George's Day and Day of the Army",
      ownName: 'Гергьовден',
      on: '05-06',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Day of Education, Culture and Slavonic Letters',
      ownName: 'Ден на българската просвета и култура и на славянската писменост',
      on: '05-24',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Unification Day',
      ownName: 'Ден на Съединението',
      on: '09-06',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Independence Day',
      ownName: 'Ден на независимостта',
      on: '09-22',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Christmas Eve',
      ownName: 'Бъдни вечер',
      on: '12-24',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Christmas Day',
      ownName: 'Рождество Христово',
      on: '12-25',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
    {
      name: 'Second Day of Christmas',
      ownName: 'Рождество Христово, втори ден',
      on: '12-26',
      source: `${act} чл. 154(1)`,
      isSubstituted: true,
    },
  ],
} as const satisfies NationalCalendar
