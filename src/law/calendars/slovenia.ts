import type { NationalCalendar } from './national-calendar.ts'

const act = 'Zakon o praznikih in dela prostih dnevih'

/** Public holidays of Slovenia. Source: R1182/71 2(1); the acts of each row. */
export const slovenia = {
  country: 'SI',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Novo leto', on: '01-01', source: `${act} 1. člen` },
    {
      name: 'Second Day of the New Year',
      ownName: 'Novo leto, drugi dan',
      on: '01-02',
      source: `${act} 1. člen`,
    },
    { name: 'Prešeren Day', ownName: 'Prešernov dan', on: '02-08', source: `${act} 1. člen` },
    { name: 'Easter Sunday', ownName: 'Velika noč', easter: 0, source: `${act} 2. člen` },
    { name: 'Easter Monday', ownName: 'Velikonočni ponedeljek', easter: 1, source: `${act} 2. člen` },
    {
      name: 'Day of Uprising Against Occupation',
      ownName: 'Dan upora proti okupatorju',
      on: '04-27',
      source: `${act} 1. člen`,
    },
    { name: 'Labour Day', ownName: 'Praznik dela', on: '05-01', source: `${act} 1. člen` },
    {
      name: 'Second Day of Labour',
      ownName: 'Praznik dela, drugi dan',
      on: '05-02',
      source: `${act} 1. člen`,
    },
    { name: 'Whit Sunday', ownName: 'Binkošti', easter: 49, source: `${act} 2. člen` },
    { name: 'Statehood Day', ownName: 'Dan državnosti', on: '06-25', source: `${act} 1. člen` },
    { name: 'Assumption Day', ownName: 'Marijino vnebovzetje', on: '08-15', source: `${act} 2. člen` },
    { name: 'Reformation Day', ownName: 'Dan reformacije', on: '10-31', source: `${act} 2. člen` },
    { name: "All Saints' Day", ownName: 'Dan spomina na mrtve', on: '11-01', source: `${act} 1. člen` },
    { name: 'Christmas Day', ownName: 'Božič', on: '12-25', source: `${act} 2. člen` },
    {
      name: 'Independence and Unity Day',
      ownName: 'Dan samostojnosti in enotnosti',
      on: '12-26',
      source: `${act} 1. člen`,
    },
  ],
} as const satisfies NationalCalendar
