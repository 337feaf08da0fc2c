import type { NationalCalendar } from './national-calendar.ts'

const act = 'Algemene termijnenwet'

/** Public holidays of the Netherlands. Source: R1182/71 2(1); the acts of each row. */
export const netherlands = {
  country: 'NL',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    {
      name: "New Year's Day",
      ownName: 'Nieuwjaarsdag',
      on: '01-01',
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
    {
      name: 'Good Friday',
      ownName: 'Goede Vrijdag',
      easter: -2,
      source: `${act} art. 3(2)`,
      confidence: 'C2',
      doubt: 'periods-only',
    },
    {
      name: 'Easter Monday',
      ownName: 'Tweede paasdag',
      easter: 1,
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
    {
      name: "King's Day",
      ownName: 'Koningsdag',
      on: '04-27',
      source: `${act} art. 3(1)`,
      when: { day: '04-27', weekdays: [1, 2, 3, 4, 5, 6] },
      confidence: 'C2',
    },
    {
      name: "King's Day",
      ownName: 'Koningsdag',
      on: '04-26',
      source: `${act} art. 3(1)`,
      when: { day: '04-27', weekdays: [0] },
      confidence: 'C2',
    },
    {
      name: 'Liberation Day',
      ownName: 'Bevrijdingsdag',
      on: '05-05',
      source: `${act} art. 3(1)`,
      every: 5,
      confidence: 'C2',
    },
    {
      name: 'Liberation Day',
      ownName: 'Bevrijdingsdag',
      on: '05-05',
      source: `${act} art. 3(1)`,
      exceptEvery: 5,
      confidence: 'C2',
      doubt: 'no-day-off',
    },
    {
      name: 'Ascension Day',
      ownName: 'Hemelvaartsdag',
      easter: 39,
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
    {
      name: 'Day after Ascension',
      ownName: 'Vrijdag na Hemelvaartsdag',
      easter: 40,
      source: `${act} art. 3(3)`,
      confidence: 'C2',
      doubt: 'expected',
    },
    {
      name: 'Whit Monday',
      ownName: 'Tweede pinksterdag',
      easter: 50,
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
    {
      name: 'Christmas Day',
      ownName: 'Eerste kerstdag',
      on: '12-25',
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
    {
      name: 'Second Day of Christmas',
      ownName: 'Tweede kerstdag',
      on: '12-26',
      source: `${act} art. 3(1)`,
      confidence: 'C2',
    },
  ],
} as const satisfies NationalCalendar
