import type { NationalCalendar } from './national-calendar.ts'

const act = 'Arbeitsruhegesetz'

/** Public holidays of Austria. Source: R1182/71 2(1); the acts of each row. */
export const austria = {
  country: 'AT',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Neujahr', on: '01-01', source: `${act} § 7(2)` },
    { name: 'Epiphany', ownName: 'Heilige Drei Könige', on: '01-06', source: `${act} § 7(2)` },
    { name: 'Easter Monday', ownName: 'Ostermontag', easter: 1, source: `${act} § 7(2)` },
    { name: 'Labour Day', ownName: 'Staatsfeiertag', on: '05-01', source: `${act} § 7(2)` },
    { name: 'Ascension Day', ownName: 'Christi Himmelfahrt', easter: 39, source: `${act} § 7(2)` },
    { name: 'Whit Monday', ownName: 'Pfingstmontag', easter: 50, source: `${act} § 7(2)` },
    { name: 'Corpus Christi', ownName: 'Fronleichnam', easter: 60, source: `${act} § 7(2)` },
    { name: 'Assumption Day', ownName: 'Mariä Himmelfahrt', on: '08-15', source: `${act} § 7(2)` },
    { name: 'National Day', ownName: 'Nationalfeiertag', on: '10-26', source: `${act} § 7(2)` },
    { name: "All Saints' Day", ownName: 'Allerheiligen', on: '11-01', source: `${act} § 7(2)` },
    { name: 'Immaculate Conception', ownName: 'Mariä Empfängnis', on: '12-08', source: `${act} § 7(2)` },
    { name: 'Christmas Day', ownName: 'Weihnachten', on: '12-25', source: `${act} § 7(2)` },
    { name: "Saint Stephen's Day", ownName: 'Stephanstag', on: '12-26', source: `${act} § 7(2)` },
  ],
} as const satisfies NationalCalendar
