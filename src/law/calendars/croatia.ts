import type { NationalCalendar } from './national-calendar.ts'

const act = 'Zakon o blagdanima, spomendanima i neradnim danima'

/** Public holidays of Croatia. Source: R1182/71 2(1); the acts of each row. */
export const croatia = {
  country: 'HR',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Nova godina', on: '01-01', source: `${act} čl. 1` },
    { name: 'Epiphany', ownName: 'Bogojavljenje', on: '01-06', source: `${act} čl. 1` },
    { name: 'Easter Sunday', ownName: 'Uskrs', easter: 0, source: `${act} čl. 1` },
    { name: 'Easter Monday', ownName: 'Uskrsni ponedjeljak', easter: 1, source: `${act} čl. 1` },
    { name: 'Labour Day', ownName: 'Praznik rada', on: '05-01', source: `${act} čl. 1` },
    { name: 'Statehood Day', ownName: 'Dan državnosti', on: '05-30', source: `${act} čl. 1` },
    { name: 'Corpus Christi', ownName: 'Tijelovo', easter: 60, source: `${act} čl. 1` },
    {
      name: 'Anti-Fascist Struggle Day',
      ownName: 'Dan antifašističke borbe',
      on: '06-22',
      source: `${act} čl. 1`,
    },
    {
      name: 'Victory Day and Day of Croatian Veterans',
      ownName: 'Dan pobjede i domovinske zahvalnosti',
      on: '08-05',
      source: `${act} čl. 1`,
    },
    { name: 'Assumption Day', ownName: 'Velika Gospa', on: '08-15', source: `${act} čl. 1` },
    { name: "All Saints' Day", ownName: 'Svi sveti', on: '11-01', source: `${act} čl. 1` },
    {
      name: 'Remembrance Day',
      ownName: 'Dan sjećanja na žrtve Domovinskog rata',
      on: '11-18',
      source: `${act} čl. 1`,
    },
    { name: 'Christmas Day', ownName: 'Božić', on: '12-25', source: `${act} čl. 1` },
    { name: "Saint Stephen's Day", ownName: 'Sveti Stjepan', on: '12-26', source: `${act} čl. 1` },
  ],
} as const satisfies NationalCalendar
