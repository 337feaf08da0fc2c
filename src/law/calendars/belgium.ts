import type { NationalCalendar } from './national-calendar.ts'

const act = 'Koninklijk besluit van 18 april 1974 / Arrêté royal du 18 avril 1974'

/** Public holidays of Belgium. Source: R1182/71 2(1); the acts of each row. */
export const belgium = {
  country: 'BE',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['regional-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Nieuwjaar / Jour de l’an', on: '01-01', source: `${act} art. 1` },
    { name: 'Easter Monday', ownName: 'Paasmaandag / Lundi de Pâques', easter: 1, source: `${act} art. 1` },
    {
      name: 'Labour Day',
      ownName: 'Dag van de Arbeid / Fête du Travail',
      on: '05-01',
      source: `${act} art. 1`,
    },
    { name: 'Ascension Day', ownName: 'O.L.H. Hemelvaart / Ascension', easter: 39, source: `${act} art. 1` },
    {
      name: 'Whit Monday',
      ownName: 'Pinkstermaandag / Lundi de Pentecôte',
      easter: 50,
      source: `${act} art. 1`,
    },
    {
      name: 'National Day',
      ownName: 'Nationale feestdag / Fête nationale',
      on: '07-21',
      source: `${act} art. 1`,
    },
    {
      name: 'Assumption Day',
      ownName: 'O.L.V. Hemelvaart / Assomption',
      on: '08-15',
      source: `${act} art. 1`,
    },
    { name: "All Saints' Day", ownName: 'Allerheiligen / Toussaint', on: '11-01', source: `${act} art. 1` },
    { name: 'Armistice Day', ownName: 'Wapenstilstand / Armistice', on: '11-11', source: `${act} art. 1` },
    { name: 'Christmas Day', ownName: 'Kerstmis / Noël', on: '12-25', source: `${act} art. 1` },
  ],
} as const satisfies NationalCalendar
