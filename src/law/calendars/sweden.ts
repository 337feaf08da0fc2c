import type { NationalCalendar } from './national-calendar.ts'

const act = 'lag (1989:253) om allmänna helgdagar'
const periods = 'lag (1930:173) om beräkning av lagstadgad tid 2 §'

/** Public holidays of Sweden. Source: R1182/71 2(1); the acts of each row. */
export const sweden = {
  country: 'SE',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Nyårsdagen', on: '01-01', source: `${act} 1 §`, confidence: 'C' },
    { name: 'Epiphany', ownName: 'Trettondedag jul', on: '01-06', source: `${act} 1 §`, confidence: 'C' },
    { name: 'Good Friday', ownName: 'Långfredagen', easter: -2, source: `${act} 1 §`, confidence: 'C' },
    { name: 'Easter Sunday', ownName: 'Påskdagen', easter: 0, source: `${act} 1 §`, confidence: 'C' },
    { name: 'Easter Monday', ownName: 'Annandag påsk', easter: 1, source: `${act} 1 §`, confidence: 'C' },
    { name: 'May Day', ownName: 'Första maj', on: '05-01', source: `${act} 1 §`, confidence: 'C2' },
    {
      name: 'Ascension Day',
      ownName: 'Kristi himmelsfärdsdag',
      easter: 39,
      source: `${act} 1 §`,
      confidence: 'C',
    },
    { name: 'Whit Sunday', ownName: 'Pingstdagen', easter: 49, source: `${act} 1 §`, confidence: 'C' },
    {
      name: 'National Day',
      ownName: 'Sveriges nationaldag',
      on: '06-06',
      source: `${act} 1 §`,
      confidence: 'C',
    },
    {
      name: 'Midsummer Eve',
      ownName: 'Midsommarafton',
      weekday: 5,
      onOrAfter: '06-19',
      source: periods,
      confidence: 'C2',
      doubt: 'periods-only',
    },
    {
      name: 'Midsummer Day',
      ownName: 'Midsommardagen',
      weekday: 6,
      onOrAfter: '06-20',
      source: `${act} 1 §`,
      confidence: 'C',
    },
    {
      name: "All Saints' Day",
      ownName: 'Alla helgons dag',
      weekday: 6,
      onOrAfter: '10-31',
      source: `${act} 1 §`,
      confidence: 'C',
    },
    {
      name: 'Christmas Eve',
      ownName: 'Julafton',
      on: '12-24',
      source: periods,
      confidence: 'C2',
      doubt: 'periods-only',
    },
    { name: 'Christmas Day', ownName: 'Juldagen', on: '12-25', source: `${act} 1 §`, confidence: 'C' },
    {
      name: "Saint Stephen's Day",
      ownName: 'Annandag jul',
      on: '12-26',
      source: `${act} 1 §`,
      confidence: 'C',
    },
    {
      name: "New Year's Eve",
      ownName: 'Nyårsafton',
      on: '12-31',
      source: periods,
      confidence: 'C2',
      doubt: 'periods-only',
    },
  ],
} as const satisfies NationalCalendar
