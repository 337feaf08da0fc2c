import type { NationalCalendar } from './national-calendar.ts'

const act = 'Organisation of Working Time Act 1997'

/** Public holidays of Ireland. Source: R1182/71 2(1); the acts of each row. */
export const ireland = {
  country: 'IE',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Lá Caille', on: '01-01', source: `${act} Second Schedule` },
    {
      name: "Saint Brigid's Day",
      ownName: 'Lá Fhéile Bríde',
      weekday: 1,
      onOrAfter: '02-01',
      source: `${act} Second Schedule`,
      when: { day: '02-01', weekdays: [0, 1, 2, 3, 4, 6] },
      from: 2023,
    },
    {
      name: "Saint Brigid's Day",
      ownName: 'Lá Fhéile Bríde',
      on: '02-01',
      source: `${act} Second Schedule`,
      when: { day: '02-01', weekdays: [5] },
      from: 2023,
    },
    {
      name: "Saint Patrick's Day",
      ownName: 'Lá Fhéile Pádraig',
      on: '03-17',
      source: `${act} Second Schedule`,
    },
    { name: 'Easter Monday', ownName: 'Luan Cásca', easter: 1, source: `${act} Second Schedule` },
    {
      name: 'May Day',
      ownName: 'Lá Bealtaine',
      weekday: 1,
      onOrAfter: '05-01',
      source: `${act} Second Schedule`,
    },
    {
      name: 'June Holiday',
      ownName: 'Lá Saoire i mí an Mheithimh',
      weekday: 1,
      onOrAfter: '06-01',
      source: `${act} Second Schedule`,
    },
    {
      name: 'August Holiday',
      ownName: 'Lá Saoire i mí Lúnasa',
      weekday: 1,
      onOrAfter: '08-01',
      source: `${act} Second Schedule`,
    },
    {
      name: 'October Holiday',
      ownName: 'Lá Saoire i mí Dheireadh Fómhair',
      weekday: 1,
      onOrAfter: '10-25',
      source: `${act} Second Schedule`,
    },
    { name: 'Christmas Day', ownName: 'Lá Nollag', on: '12-25', source: `${act} Second Schedule` },
    {
      name: "Saint Stephen's Day",
      ownName: 'Lá Fhéile Stiofáin',
      on: '12-26',
      source: `${act} Second Schedule`,
    },
  ],
} as const satisfies NationalCalendar
