import type { NationalCalendar } from './national-calendar.ts'

const church = 'folkekirkens helligdage (forordning af 26. oktober 1770)'
const abolition = 'lov nr. 214 af 6. marts 2023'
const limitation = 'forældelsesloven § 27, stk. 2; retsplejeloven § 148 a'

/** Public holidays of Denmark. Source: R1182/71 2(1); the acts of each row. */
export const denmark = {
  country: 'DK',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  holidays: [
    { name: "New Year's Day", ownName: 'Nytårsdag', on: '01-01', source: church },
    { name: 'Maundy Thursday', ownName: 'Skærtorsdag', easter: -3, source: church },
    { name: 'Good Friday', ownName: 'Langfredag', easter: -2, source: church },
    { name: 'Easter Sunday', ownName: 'Påskedag', easter: 0, source: church },
    { name: 'Easter Monday', ownName: '2. påskedag', easter: 1, source: church },
    { name: 'Great Prayer Day', ownName: 'Store Bededag', easter: 26, source: abolition, to: 2023 },
    { name: 'Ascension Day', ownName: 'Kristi himmelfartsdag', easter: 39, source: church },
    { name: 'Whit Sunday', ownName: 'Pinsedag', easter: 49, source: church },
    { name: 'Whit Monday', ownName: '2. pinsedag', easter: 50, source: church },
    {
      name: 'Constitution Day',
      ownName: 'Grundlovsdag',
      on: '06-05',
      source: limitation,
      confidence: 'C2',
      doubt: 'periods-only',
    },
    {
      name: 'Christmas Eve',
      ownName: 'Juleaftensdag',
      on: '12-24',
      source: limitation,
      confidence: 'C2',
      doubt: 'periods-only',
    },
    { name: 'Christmas Day', ownName: 'Juledag', on: '12-25', source: church },
    { name: 'Second Day of Christmas', ownName: '2. juledag', on: '12-26', source: church },
    {
      name: "New Year's Eve",
      ownName: 'Nytårsaftensdag',
      on: '12-31',
      source: limitation,
      confidence: 'C2',
      doubt: 'periods-only',
    },
  ],
} as const satisfies NationalCalendar
