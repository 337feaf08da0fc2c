import type { Citation } from './citations.ts'

/** A fixed day `MM-DD`, in every year or only in some. */
export type FixedHoliday = string | FixedHolidayWithYears

/** A fixed day with the years in which it is a public holiday, inclusive. */
export interface FixedHolidayWithYears {
  readonly day: string
  readonly from?: number
  readonly to?: number
  readonly except?: readonly number[]
  readonly every?: number
}

/** A weekday in a window of dates: the first such weekday on or after `onOrAfter` (`MM-DD`). Weekday 0 is Sunday. */
export interface WeekdayHoliday {
  readonly weekday: number
  readonly onOrAfter: string
  readonly from?: number
}

/** A day counted from Easter Sunday: 0 is the Sunday itself, 39 Ascension Day, 50 Whit Monday, 60 Corpus Christi. */
export interface EasterHoliday {
  readonly offset: number
  readonly from?: number
  readonly to?: number
}

/** Public holidays of one country. */
export interface PublicHolidays {
  readonly country: string
  readonly easter: 'western' | 'orthodox'
  readonly fixed: readonly FixedHoliday[]
  readonly offsets: readonly (number | EasterHoliday)[]
  readonly weekdays?: readonly WeekdayHoliday[]
  /** Fixed days whose Saturday or Sunday is made up on the next free working day: all, or those listed. */
  readonly substituted?: 'all' | readonly string[]
  readonly citation: Citation
}

const citation = 'R1182/71 2(1)' as const
const allSaintsSaturday = { weekday: 6, onOrAfter: '10-31' } as const
const midsummerSaturday = { weekday: 6, onOrAfter: '06-20' } as const

/**
 * National public holidays as far as known; holidays of regions are left out. Denmark is exact: Store Bededag, the fourth
 * Friday after Easter, is abolished since 2024. Source: R1182/71 2(1); national laws.
 */
export const publicHolidays = [
  {
    country: 'AT',
    easter: 'western',
    fixed: ['01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26'],
    offsets: [1, 39, 50, 60],
    citation,
  },
  {
    country: 'BE',
    easter: 'western',
    fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
    offsets: [0, 1, 39, 49, 50],
    citation,
  },
  {
    country: 'BG',
    easter: 'orthodox',
    fixed: ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'],
    offsets: [-2, -1, 0, 1],
    substituted: 'all',
    citation,
  },
  {
    country: 'CY',
    easter: 'orthodox',
    fixed: ['01-01', '01-06', '03-25', '04-01', '05-01', '08-15', '10-01', '10-28', '12-25', '12-26'],
    offsets: [-48, -2, 0, 1, 50],
    citation,
  },
  {
    country: 'CZ',
    easter: 'western',
    fixed: [
      '01-01',
      '05-01',
      '05-08',
      '07-05',
      '07-06',
      '09-28',
      '10-28',
      '11-17',
      '12-24',
      '12-25',
      '12-26',
    ],
    offsets: [-2, 1],
    citation,
  },
  {
    country: 'DE',
    easter: 'western',
    fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'],
    offsets: [-2, 1, 39, 50],
    citation,
  },
  {
    country: 'DK',
    easter: 'western',
    fixed: ['01-01', '12-25', '12-26'],
    offsets: [-3, -2, 0, 1, { offset: 26, to: 2023 }, 39, 49, 50],
    citation,
  },
  {
    country: 'EE',
    easter: 'western',
    fixed: ['01-01', '02-24', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25', '12-26'],
    offsets: [-2, 0, 49],
    citation,
  },
  {
    country: 'ES',
    easter: 'western',
    fixed: ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
    offsets: [-2],
    citation,
  },
  {
    country: 'FI',
    easter: 'western',
    fixed: ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26'],
    offsets: [-2, 0, 1, 39, 49],
    weekdays: [midsummerSaturday, allSaintsSaturday],
    citation,
  },
  {
    country: 'FR',
    easter: 'western',
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    offsets: [1, 39, 50],
    citation,
  },
  {
    country: 'GR',
    easter: 'orthodox',
    fixed: ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'],
    offsets: [-48, -2, 0, 1, 50],
    citation,
  },
  {
    country: 'HR',
    easter: 'western',
    fixed: [
      '01-01',
      '01-06',
      '05-01',
      '05-30',
      '06-22',
      '08-05',
      '08-15',
      '11-01',
      '11-18',
      '12-25',
      '12-26',
    ],
    offsets: [0, 1, 60],
    citation,
  },
  {
    country: 'HU',
    easter: 'western',
    fixed: ['01-01', '03-15', '05-01', '08-20', '10-23', '11-01', '12-25', '12-26'],
    offsets: [-2, 0, 1, 49, 50],
    citation,
  },
  {
    country: 'IE',
    easter: 'western',
    fixed: ['01-01', '03-17', '12-25', '12-26'],
    offsets: [1],
    weekdays: [
      { weekday: 1, onOrAfter: '02-01', from: 2023 },
      { weekday: 1, onOrAfter: '05-01' },
      { weekday: 1, onOrAfter: '06-01' },
      { weekday: 1, onOrAfter: '08-01' },
      { weekday: 1, onOrAfter: '10-25' },
    ],
    substituted: 'all',
    citation,
  },
  {
    country: 'IT',
    easter: 'western',
    fixed: [
      '01-01',
      '01-06',
      '04-25',
      '05-01',
      '06-02',
      '08-15',
      { day: '10-04', from: 2026 },
      '11-01',
      '12-08',
      '12-25',
      '12-26',
    ],
    offsets: [0, 1],
    citation,
  },
  {
    country: 'LT',
    easter: 'western',
    fixed: [
      '01-01',
      '02-16',
      '03-11',
      '05-01',
      '06-24',
      '07-06',
      '08-15',
      '11-01',
      '11-02',
      '12-24',
      '12-25',
      '12-26',
    ],
    offsets: [0, 1],
    citation,
  },
  {
    country: 'LU',
    easter: 'western',
    fixed: ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26'],
    offsets: [1, 39, 50],
    citation,
  },
  {
    country: 'LV',
    easter: 'western',
    fixed: ['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'],
    offsets: [-2, 0, 1],
    substituted: ['05-04', '11-18'],
    citation,
  },
  {
    country: 'MT',
    easter: 'western',
    fixed: [
      '01-01',
      '02-10',
      '03-19',
      '03-31',
      '05-01',
      '06-07',
      '06-29',
      '08-15',
      '09-08',
      '09-21',
      '12-08',
      '12-13',
      '12-25',
    ],
    offsets: [-2],
    citation,
  },
  {
    country: 'NL',
    easter: 'western',
    fixed: ['01-01', '04-27', { day: '05-05', every: 5 }, '12-25', '12-26'],
    offsets: [0, 1, 39, 49, 50],
    citation,
  },
  {
    country: 'PL',
    easter: 'western',
    fixed: [
      '01-01',
      '01-06',
      '05-01',
      '05-03',
      '08-15',
      '11-01',
      '11-11',
      { day: '12-24', from: 2025 },
      '12-25',
      '12-26',
    ],
    offsets: [0, 1, 49, 60],
    citation,
  },
  {
    country: 'PT',
    easter: 'western',
    fixed: ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'],
    offsets: [-2, 0, 60],
    citation,
  },
  {
    country: 'RO',
    easter: 'orthodox',
    fixed: [
      '01-01',
      '01-02',
      { day: '01-06', from: 2024 },
      { day: '01-07', from: 2024 },
      '01-24',
      '05-01',
      '06-01',
      '08-15',
      '11-30',
      '12-01',
      '12-25',
      '12-26',
    ],
    offsets: [-2, 0, 1, 49, 50],
    citation,
  },
  {
    country: 'SE',
    easter: 'western',
    fixed: ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'],
    offsets: [-2, 0, 1, 39, 49],
    weekdays: [midsummerSaturday, allSaintsSaturday],
    citation,
  },
  {
    country: 'SI',
    easter: 'western',
    fixed: [
      '01-01',
      '01-02',
      '02-08',
      '04-27',
      '05-01',
      '05-02',
      '06-25',
      '08-15',
      '10-31',
      '11-01',
      '12-25',
      '12-26',
    ],
    offsets: [0, 1, 49],
    citation,
  },
  {
    country: 'SK',
    easter: 'western',
    fixed: [
      '01-01',
      '01-06',
      '05-01',
      { day: '05-08', except: [2026] },
      '07-05',
      '08-29',
      { day: '09-01', to: 2023 },
      { day: '09-15', except: [2026] },
      '11-01',
      { day: '11-17', to: 2024 },
      '12-24',
      '12-25',
      '12-26',
    ],
    offsets: [-2, 1],
    citation,
  },
  {
    country: 'XI',
    easter: 'western',
    fixed: ['01-01', '03-17', '07-12', '12-25', '12-26'],
    offsets: [-2, 1],
    weekdays: [
      { weekday: 1, onOrAfter: '05-01' },
      { weekday: 1, onOrAfter: '05-25' },
      { weekday: 1, onOrAfter: '08-25' },
    ],
    substituted: 'all',
    citation,
  },
] as const satisfies readonly PublicHolidays[]
