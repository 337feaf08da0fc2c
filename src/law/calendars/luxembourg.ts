import type { NationalCalendar } from './national-calendar.ts'

const act = 'Code du travail'

/** Public holidays of Luxembourg. Source: R1182/71 2(1); the acts of each row. */
export const luxembourg = {
  country: 'LU',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Nouvel An', on: '01-01', source: `${act} art. L. 232-2` },
    { name: 'Easter Monday', ownName: 'Lundi de Pâques', easter: 1, source: `${act} art. L. 232-2` },
    { name: 'Labour Day', ownName: '1er mai', on: '05-01', source: `${act} art. L. 232-2` },
    { name: 'Europe Day', ownName: 'Journée de l’Europe', on: '05-09', source: `${act} art. L. 232-2` },
    { name: 'Ascension Day', ownName: 'Ascension', easter: 39, source: `${act} art. L. 232-2` },
    { name: 'Whit Monday', ownName: 'Lundi de Pentecôte', easter: 50, source: `${act} art. L. 232-2` },
    { name: 'National Day', ownName: 'Fête nationale', on: '06-23', source: `${act} art. L. 232-2` },
    { name: 'Assumption Day', ownName: 'Assomption', on: '08-15', source: `${act} art. L. 232-2` },
    { name: "All Saints' Day", ownName: 'Toussaint', on: '11-01', source: `${act} art. L. 232-2` },
    { name: 'Christmas Day', ownName: 'Noël', on: '12-25', source: `${act} art. L. 232-2` },
    { name: "Saint Stephen's Day", ownName: 'Saint-Étienne', on: '12-26', source: `${act} art. L. 232-2` },
  ],
} as const satisfies NationalCalendar
