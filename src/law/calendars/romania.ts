import type { NationalCalendar } from './national-calendar.ts'

const act = 'Codul muncii (Legea nr. 53/2003)'

/** Public holidays of Romania. Source: R1182/71 2(1); the acts of each row. */
export const romania = {
  country: 'RO',
  easter: 'orthodox',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Anul Nou', on: '01-01', source: `${act} art. 139` },
    {
      name: 'Second Day of the New Year',
      ownName: 'A doua zi de Anul Nou',
      on: '01-02',
      source: `${act} art. 139`,
    },
    { name: 'Epiphany', ownName: 'Boboteaza', on: '01-06', source: `${act} art. 139`, from: 2024 },
    {
      name: 'Saint John the Baptist',
      ownName: 'Sfântul Ioan Botezătorul',
      on: '01-07',
      source: `${act} art. 139`,
      from: 2024,
    },
    {
      name: 'Union of the Principalities',
      ownName: 'Ziua Unirii Principatelor Române',
      on: '01-24',
      source: `${act} art. 139`,
    },
    { name: 'Good Friday', ownName: 'Vinerea Mare', easter: -2, source: `${act} art. 139` },
    { name: 'Easter Sunday', ownName: 'Paștele', easter: 0, source: `${act} art. 139` },
    { name: 'Easter Monday', ownName: 'A doua zi de Paști', easter: 1, source: `${act} art. 139` },
    { name: 'Labour Day', ownName: 'Ziua Muncii', on: '05-01', source: `${act} art. 139` },
    { name: "Children's Day", ownName: 'Ziua Copilului', on: '06-01', source: `${act} art. 139` },
    { name: 'Whit Sunday', ownName: 'Rusaliile', easter: 49, source: `${act} art. 139` },
    { name: 'Whit Monday', ownName: 'A doua zi de Rusalii', easter: 50, source: `${act} art. 139` },
    { name: 'Assumption Day', ownName: 'Adormirea Maicii Domnului', on: '08-15', source: `${act} art. 139` },
    { name: "Saint Andrew's Day", ownName: 'Sfântul Andrei', on: '11-30', source: `${act} art. 139` },
    { name: 'National Day', ownName: 'Ziua Națională a României', on: '12-01', source: `${act} art. 139` },
    { name: 'Christmas Day', ownName: 'Crăciunul', on: '12-25', source: `${act} art. 139` },
    {
      name: 'Second Day of Christmas',
      ownName: 'A doua zi de Crăciun',
      on: '12-26',
      source: `${act} art. 139`,
    },
  ],
} as const satisfies NationalCalendar
