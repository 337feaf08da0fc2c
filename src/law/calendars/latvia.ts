import type { NationalCalendar } from './national-calendar.ts'

const act = 'likums “Par svētku, atceres un atzīmējamām dienām”'
const moved2024 = 'Ministru kabineta rīkojums “Par darba dienu pārcelšanu 2024. gadā”'
const moved2025 = 'Ministru kabineta rīkojums “Par darba dienu pārcelšanu 2025. gadā”'
const moved2026 = 'Ministru kabineta rīkojums “Par darba dienu pārcelšanu 2026. gadā”'

/** Public holidays of Latvia. Source: R1182/71 2(1); the acts of each row. */
export const latvia = {
  country: 'LV',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Jaungada diena', on: '01-01', source: `${act} 1. pants` },
    { name: 'Good Friday', ownName: 'Lielā Piektdiena', easter: -2, source: `${act} 1. pants` },
    { name: 'Easter Sunday', ownName: 'Pirmās Lieldienas', easter: 0, source: `${act} 1. pants` },
    { name: 'Easter Monday', ownName: 'Otrās Lieldienas', easter: 1, source: `${act} 1. pants` },
    { name: 'Labour Day', ownName: 'Darba svētki', on: '05-01', source: `${act} 1. pants` },
    {
      name: 'Restoration of Independence',
      ownName: 'Neatkarības atjaunošanas diena',
      on: '05-04',
      source: `${act} 1. pants`,
      isSubstituted: true,
    },
    { name: 'Midsummer Eve', ownName: 'Līgo diena', on: '06-23', source: `${act} 1. pants` },
    { name: 'Midsummer Day', ownName: 'Jāņu diena', on: '06-24', source: `${act} 1. pants` },
    {
      name: 'Proclamation Day',
      ownName: 'Latvijas Republikas proklamēšanas diena',
      on: '11-18',
      source: `${act} 1. pants`,
      isSubstituted: true,
    },
    { name: 'Christmas Eve', ownName: 'Ziemassvētku vakars', on: '12-24', source: `${act} 1. pants` },
    { name: 'Christmas Day', ownName: 'Pirmie Ziemassvētki', on: '12-25', source: `${act} 1. pants` },
    {
      name: 'Second Day of Christmas',
      ownName: 'Otrie Ziemassvētki',
      on: '12-26',
      source: `${act} 1. pants`,
    },
    { name: "New Year's Eve", ownName: 'Vecgada diena', on: '12-31', source: `${act} 1. pants` },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2024-12-23',
      source: moved2024,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2024-12-30',
      source: moved2024,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2025-05-02',
      source: moved2025,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2025-11-17',
      source: moved2025,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2026-01-02',
      source: moved2026,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pārceltā darba diena',
      date: '2026-06-22',
      source: moved2026,
      confidence: 'C2',
      doubt: 'by-decree',
    },
  ],
} as const satisfies NationalCalendar
