import type { NationalCalendar } from './national-calendar.ts'

const laender = 'Feiertagsgesetze der Länder (in allen sechzehn)'
const treaty = 'Einigungsvertrag Art. 2(2)'

/** Public holidays of Germany. Source: R1182/71 2(1); the acts of each row. */
export const germany = {
  country: 'DE',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Neujahr', on: '01-01', source: laender },
    { name: 'Good Friday', ownName: 'Karfreitag', easter: -2, source: laender },
    { name: 'Easter Monday', ownName: 'Ostermontag', easter: 1, source: laender },
    { name: 'Labour Day', ownName: 'Tag der Arbeit', on: '05-01', source: laender },
    { name: 'Ascension Day', ownName: 'Christi Himmelfahrt', easter: 39, source: laender },
    { name: 'Whit Monday', ownName: 'Pfingstmontag', easter: 50, source: laender },
    { name: 'Day of German Unity', ownName: 'Tag der Deutschen Einheit', on: '10-03', source: treaty },
    { name: 'Christmas Day', ownName: '1. Weihnachtstag', on: '12-25', source: laender },
    { name: "Saint Stephen's Day", ownName: '2. Weihnachtstag', on: '12-26', source: laender },
  ],
} as const satisfies NationalCalendar
