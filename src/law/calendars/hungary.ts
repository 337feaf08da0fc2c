import type { NationalCalendar } from './national-calendar.ts'

const act = '2012. évi I. törvény'
const schedule2024 = 'a 2024. évi munkaszüneti napok körüli munkarend'
const schedule2025 = '11/2024. (IV. 8.) NGM rendelet'
const schedule2026 = '10/2025. (IV. 30.) NGM rendelet'

/** Public holidays of Hungary. Source: R1182/71 2(1); the acts of each row. */
export const hungary = {
  country: 'HU',
  easter: 'western',
  citation: 'R1182/71 2(1)',
  gaps: ['decreed-days'],
  holidays: [
    { name: "New Year's Day", ownName: 'Újév', on: '01-01', source: `${act} 102. §` },
    { name: '1848 Revolution Day', ownName: 'Nemzeti ünnep', on: '03-15', source: `${act} 102. §` },
    { name: 'Good Friday', ownName: 'Nagypéntek', easter: -2, source: `${act} 102. §` },
    { name: 'Easter Sunday', ownName: 'Húsvétvasárnap', easter: 0, source: `${act} 102. §` },
    { name: 'Easter Monday', ownName: 'Húsvéthétfő', easter: 1, source: `${act} 102. §` },
    { name: 'Labour Day', ownName: 'A munka ünnepe', on: '05-01', source: `${act} 102. §` },
    { name: 'Whit Sunday', ownName: 'Pünkösdvasárnap', easter: 49, source: `${act} 102. §` },
    { name: 'Whit Monday', ownName: 'Pünkösdhétfő', easter: 50, source: `${act} 102. §` },
    { name: 'State Foundation Day', ownName: 'Államalapítás ünnepe', on: '08-20', source: `${act} 102. §` },
    { name: '1956 Revolution Day', ownName: 'Nemzeti ünnep', on: '10-23', source: `${act} 102. §` },
    { name: "All Saints' Day", ownName: 'Mindenszentek', on: '11-01', source: `${act} 102. §` },
    { name: 'Christmas Day', ownName: 'Karácsony', on: '12-25', source: `${act} 102. §` },
    {
      name: 'Second Day of Christmas',
      ownName: 'Karácsony második napja',
      on: '12-26',
      source: `${act} 102. §`,
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2024-08-19',
      source: schedule2024,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2024-12-24',
      source: schedule2024,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2024-12-27',
      source: schedule2024,
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2025-05-02',
      source: schedule2025,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2025-10-24',
      source: schedule2025,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2025-12-24',
      source: schedule2025,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2026-01-02',
      source: schedule2026,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2026-08-21',
      source: schedule2026,
      confidence: 'C2',
      doubt: 'by-decree',
    },
    {
      name: 'Bridge day',
      ownName: 'Pihenőnap',
      date: '2026-12-24',
      source: schedule2026,
      confidence: 'C2',
      doubt: 'by-decree',
    },
  ],
} as const satisfies NationalCalendar
