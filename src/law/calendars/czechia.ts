import type { NationalCalendar } from './national-calendar.ts'

const act = 'zákon č. 245/2000 Sb.'

/** Public holidays of Czechia. Source: R1182/71 2(1); the acts of each row. */
export const czechia = {
  country: 'CZ',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    {
      name: "New Year's Day",
      ownName: 'Den obnovy samostatného českého státu, Nový rok',
      on: '01-01',
      source: `${act} § 1`,
    },
    { name: 'Good Friday', ownName: 'Velký pátek', easter: -2, source: `${act} § 2` },
    { name: 'Easter Monday', ownName: 'Velikonoční pondělí', easter: 1, source: `${act} § 2` },
    { name: 'Labour Day', ownName: 'Svátek práce', on: '05-01', source: `${act} § 2` },
    { name: 'Victory Day', ownName: 'Den vítězství', on: '05-08', source: `${act} § 1` },
    {
      name: 'Saints Cyril and Methodius',
      ownName: 'Den slovanských věrozvěstů Cyrila a Metoděje',
      on: '07-05',
      source: `${act} § 1`,
    },
    { name: 'Jan Hus Day', ownName: 'Den upálení mistra Jana Husa', on: '07-06', source: `${act} § 1` },
    { name: 'Czech Statehood Day', ownName: 'Den české státnosti', on: '09-28', source: `${act} § 1` },
    {
      name: 'Independence Day',
      ownName: 'Den vzniku samostatného československého státu',
      on: '10-28',
      source: `${act} § 1`,
    },
    {
      name: 'Day of Struggle for Freedom and Democracy',
      ownName: 'Den boje za svobodu a demokracii',
      on: '11-17',
      source: `${act} § 1`,
    },
    { name: 'Christmas Eve', ownName: 'Štědrý den', on: '12-24', source: `${act} § 2` },
    { name: 'Christmas Day', ownName: '1. svátek vánoční', on: '12-25', source: `${act} § 2` },
    { name: "Saint Stephen's Day", ownName: '2. svátek vánoční', on: '12-26', source: `${act} § 2` },
  ],
} as const satisfies NationalCalendar
