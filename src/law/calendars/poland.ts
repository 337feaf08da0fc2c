import type { NationalCalendar } from './national-calendar.ts'

const act = 'ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy'

/** Public holidays of Poland. Source: R1182/71 2(1); the acts of each row. */
export const poland = {
  country: 'PL',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Nowy Rok', on: '01-01', source: `${act} art. 1` },
    { name: 'Epiphany', ownName: 'Święto Trzech Króli', on: '01-06', source: `${act} art. 1` },
    { name: 'Easter Sunday', ownName: 'Wielkanoc', easter: 0, source: `${act} art. 1` },
    { name: 'Easter Monday', ownName: 'Poniedziałek Wielkanocny', easter: 1, source: `${act} art. 1` },
    { name: 'Labour Day', ownName: 'Święto Państwowe', on: '05-01', source: `${act} art. 1` },
    {
      name: 'Constitution Day',
      ownName: 'Święto Narodowe Trzeciego Maja',
      on: '05-03',
      source: `${act} art. 1`,
    },
    { name: 'Whit Sunday', ownName: 'Zielone Świątki', easter: 49, source: `${act} art. 1` },
    { name: 'Corpus Christi', ownName: 'Boże Ciało', easter: 60, source: `${act} art. 1` },
    {
      name: 'Assumption Day',
      ownName: 'Wniebowzięcie Najświętszej Maryi Panny',
      on: '08-15',
      source: `${act} art. 1`,
    },
    { name: "All Saints' Day", ownName: 'Wszystkich Świętych', on: '11-01', source: `${act} art. 1` },
    {
      name: 'Independence Day',
      ownName: 'Narodowe Święto Niepodległości',
      on: '11-11',
      source: `${act} art. 1`,
    },
    {
      name: 'Christmas Eve',
      ownName: 'Wigilia Bożego Narodzenia',
      on: '12-24',
      source: `${act} art. 1`,
      from: 2025,
    },
    {
      name: 'Christmas Day',
      ownName: 'Pierwszy dzień Bożego Narodzenia',
      on: '12-25',
      source: `${act} art. 1`,
    },
    {
      name: 'Second Day of Christmas',
      ownName: 'Drugi dzień Bożego Narodzenia',
      on: '12-26',
      source: `${act} art. 1`,
    },
  ],
} as const satisfies NationalCalendar
