import type { NationalCalendar } from './national-calendar.ts'

const act = 'Darbo kodeksas'

/** Public holidays of Lithuania. Source: R1182/71 2(1); the acts of each row. */
export const lithuania = {
  country: 'LT',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Naujieji metai', on: '01-01', source: `${act} 123 str.` },
    {
      name: 'Restoration of the State',
      ownName: 'Valstybės atkūrimo diena',
      on: '02-16',
      source: `${act} 123 str.`,
    },
    {
      name: 'Restoration of Independence',
      ownName: 'Nepriklausomybės atkūrimo diena',
      on: '03-11',
      source: `${act} 123 str.`,
    },
    { name: 'Easter Sunday', ownName: 'Velykos', easter: 0, source: `${act} 123 str.` },
    { name: 'Easter Monday', ownName: 'Antroji Velykų diena', easter: 1, source: `${act} 123 str.` },
    { name: 'Labour Day', ownName: 'Tarptautinė darbo diena', on: '05-01', source: `${act} 123 str.` },
    { name: 'Midsummer Day', ownName: 'Rasos ir Joninių diena', on: '06-24', source: `${act} 123 str.` },
    { name: 'Statehood Day', ownName: 'Valstybės diena', on: '07-06', source: `${act} 123 str.` },
    { name: 'Assumption Day', ownName: 'Žolinė', on: '08-15', source: `${act} 123 str.` },
    { name: "All Saints' Day", ownName: 'Visų šventųjų diena', on: '11-01', source: `${act} 123 str.` },
    { name: "All Souls' Day", ownName: 'Vėlinės', on: '11-02', source: `${act} 123 str.` },
    { name: 'Christmas Eve', ownName: 'Kūčios', on: '12-24', source: `${act} 123 str.` },
    { name: 'Christmas Day', ownName: 'Kalėdos', on: '12-25', source: `${act} 123 str.` },
    {
      name: 'Second Day of Christmas',
      ownName: 'Antroji Kalėdų diena',
      on: '12-26',
      source: `${act} 123 str.`,
    },
  ],
} as const satisfies NationalCalendar
