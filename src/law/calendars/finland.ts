import type { NationalCalendar } from './national-calendar.ts'

const church = 'kirkkolaki 652/2023'
const mayDay = 'laki 272/1944'
const independence = 'laki 388/1937 1 §'
const periods = 'laki 150/1930 5 §'

/** Public holidays of Finland. Source: R1182/71 2(1); the acts of each row. */
export const finland = {
  country: 'FI',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Uudenvuodenpäivä', on: '01-01', source: church },
    { name: 'Epiphany', ownName: 'Loppiainen', on: '01-06', source: church },
    { name: 'Good Friday', ownName: 'Pitkäperjantai', easter: -2, source: church },
    { name: 'Easter Sunday', ownName: 'Pääsiäispäivä', easter: 0, source: church },
    { name: 'Easter Monday', ownName: 'Toinen pääsiäispäivä', easter: 1, source: church },
    { name: 'May Day', ownName: 'Vapunpäivä', on: '05-01', source: mayDay },
    { name: 'Ascension Day', ownName: 'Helatorstai', easter: 39, source: church },
    { name: 'Whit Sunday', ownName: 'Helluntaipäivä', easter: 49, source: church },
    {
      name: 'Midsummer Eve',
      ownName: 'Juhannusaatto',
      weekday: 5,
      onOrAfter: '06-19',
      source: periods,
      confidence: 'C',
      doubt: 'periods-only',
    },
    { name: 'Midsummer Day', ownName: 'Juhannuspäivä', weekday: 6, onOrAfter: '06-20', source: church },
    { name: "All Saints' Day", ownName: 'Pyhäinpäivä', weekday: 6, onOrAfter: '10-31', source: church },
    {
      name: 'Independence Day',
      ownName: 'Itsenäisyyspäivä',
      on: '12-06',
      source: independence,
      confidence: 'C2',
    },
    {
      name: 'Christmas Eve',
      ownName: 'Jouluaatto',
      on: '12-24',
      source: periods,
      confidence: 'C',
      doubt: 'periods-only',
    },
    { name: 'Christmas Day', ownName: 'Joulupäivä', on: '12-25', source: church },
    { name: "Saint Stephen's Day", ownName: 'Toinen joulupäivä', on: '12-26', source: church },
  ],
} as const satisfies NationalCalendar
