import type { NationalCalendar } from './national-calendar.ts'

const act = 'Code du travail'

/** Public holidays of France. Source: R1182/71 2(1); the acts of each row. */
export const france = {
  country: 'FR',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Jour de l’an', on: '01-01', source: `${act} art. L3133-1` },
    { name: 'Easter Monday', ownName: 'Lundi de Pâques', easter: 1, source: `${act} art. L3133-1` },
    { name: 'Labour Day', ownName: 'Fête du Travail', on: '05-01', source: `${act} art. L3133-1` },
    { name: 'Victory Day 1945', ownName: 'Victoire 1945', on: '05-08', source: `${act} art. L3133-1` },
    { name: 'Ascension Day', ownName: 'Ascension', easter: 39, source: `${act} art. L3133-1` },
    { name: 'Whit Monday', ownName: 'Lundi de Pentecôte', easter: 50, source: `${act} art. L3133-1` },
    { name: 'Bastille Day', ownName: 'Fête nationale', on: '07-14', source: `${act} art. L3133-1` },
    { name: 'Assumption Day', ownName: 'Assomption', on: '08-15', source: `${act} art. L3133-1` },
    { name: "All Saints' Day", ownName: 'Toussaint', on: '11-01', source: `${act} art. L3133-1` },
    { name: 'Armistice Day', ownName: 'Armistice 1918', on: '11-11', source: `${act} art. L3133-1` },
    { name: 'Christmas Day', ownName: 'Noël', on: '12-25', source: `${act} art. L3133-1` },
  ],
} as const satisfies NationalCalendar
