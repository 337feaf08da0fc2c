import type { NationalCalendar } from './national-calendar.ts'

const act = 'legge 27 maggio 1949, n. 260'
const republic = 'legge 20 novembre 2000, n. 336'
const epiphany = 'd.P.R. 28 dicembre 1985, n. 792'
const francis = 'legge 8 ottobre 2025, n. 151'

/** Public holidays of Italy. Source: R1182/71 2(1); the acts of each row. */
export const italy = {
  country: 'IT',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Capodanno', on: '01-01', source: `${act} art. 2` },
    { name: 'Epiphany', ownName: 'Epifania', on: '01-06', source: epiphany },
    { name: 'Easter Sunday', ownName: 'Pasqua', easter: 0, source: `${act} art. 2` },
    { name: 'Easter Monday', ownName: 'Lunedì dell’Angelo', easter: 1, source: `${act} art. 2` },
    {
      name: 'Liberation Day',
      ownName: 'Anniversario della Liberazione',
      on: '04-25',
      source: `${act} art. 2`,
    },
    { name: 'Labour Day', ownName: 'Festa del lavoro', on: '05-01', source: `${act} art. 2` },
    { name: 'Republic Day', ownName: 'Festa nazionale della Repubblica', on: '06-02', source: republic },
    { name: 'Assumption Day', ownName: 'Assunzione', on: '08-15', source: `${act} art. 2` },
    {
      name: 'Saint Francis of Assisi',
      ownName: 'San Francesco d’Assisi',
      on: '10-04',
      source: francis,
      from: 2026,
    },
    { name: "All Saints' Day", ownName: 'Ognissanti', on: '11-01', source: `${act} art. 2` },
    { name: 'Immaculate Conception', ownName: 'Immacolata Concezione', on: '12-08', source: `${act} art. 2` },
    { name: 'Christmas Day', ownName: 'Natale', on: '12-25', source: `${act} art. 2` },
    { name: "Saint Stephen's Day", ownName: 'Santo Stefano', on: '12-26', source: `${act} art. 2` },
  ],
} as const satisfies NationalCalendar
