import type { NationalCalendar } from './national-calendar.ts'

const act = 'pühade ja tähtpäevade seadus'

/** Public holidays of Estonia. Source: R1182/71 2(1); the acts of each row. */
export const estonia = {
  country: 'EE',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Uusaasta', on: '01-01', source: `${act} § 2` },
    { name: 'Independence Day', ownName: 'Iseseisvuspäev', on: '02-24', source: `${act} § 1` },
    { name: 'Good Friday', ownName: 'Suur reede', easter: -2, source: `${act} § 2` },
    { name: 'Easter Sunday', ownName: 'Ülestõusmispühade 1. püha', easter: 0, source: `${act} § 2` },
    { name: 'Spring Day', ownName: 'Kevadpüha', on: '05-01', source: `${act} § 2` },
    { name: 'Whit Sunday', ownName: 'Nelipühade 1. püha', easter: 49, source: `${act} § 2` },
    { name: 'Victory Day', ownName: 'Võidupüha', on: '06-23', source: `${act} § 2` },
    { name: 'Midsummer Day', ownName: 'Jaanipäev', on: '06-24', source: `${act} § 2` },
    {
      name: 'Restoration of Independence',
      ownName: 'Taasiseseisvumispäev',
      on: '08-20',
      source: `${act} § 2`,
    },
    { name: 'Christmas Eve', ownName: 'Jõululaupäev', on: '12-24', source: `${act} § 2` },
    { name: 'Christmas Day', ownName: 'Esimene jõulupüha', on: '12-25', source: `${act} § 2` },
    { name: 'Second Day of Christmas', ownName: 'Teine jõulupüha', on: '12-26', source: `${act} § 2` },
  ],
} as const satisfies NationalCalendar
