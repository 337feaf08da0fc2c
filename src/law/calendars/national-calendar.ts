import type { Citation } from '../citations.ts'

/**
 * How sure we are that an act says so: `C` its text or an official page was read, `C2` a secondary page was read, `I` it
 * follows from such a text, `M` general knowledge, to be checked against the act. Source: Default 34.
 */
export type Confidence = 'C' | 'C2' | 'I' | 'M'

/** Why it is open whether a day is a public holiday for periods of Union law. Source: R1182/71 2(1), Default 34. */
export const doubts = {
  'periods-only':
    'national law moves the end of periods to the next day but does not call this day a public holiday',
  'no-day-off': 'a holiday by the act, but offices and firms work on it in this year',
  'by-decree': 'given or moved by a decree for this one year',
  expected: 'given by decree in other years; no decree for this year is known to us',
} as const

/** A reason for doubt. */
export type Doubt = keyof typeof doubts

/** What a calendar cannot know: days of single regions, and days that a government gives by decree from year to year. */
export type Gap = 'regional-days' | 'decreed-days'

/** A day of the year `MM-DD`. */
export interface FixedRule {
  readonly on: string
  /** Whether a Saturday or Sunday is made up for on the next free working day. */
  readonly isSubstituted?: boolean
}

/** Days from Easter Sunday: 0 is the Sunday itself, 39 Ascension Day, 50 Whit Monday, 60 Corpus Christi. */
export interface EasterRule {
  readonly easter: number
}

/** The first such weekday on or after a day of the year `MM-DD`; 0 is Sunday. */
export interface WeekdayRule {
  readonly weekday: number
  readonly onOrAfter: string
}

/** One single day `YYYY-MM-DD`. */
export interface DateRule {
  readonly date: string
}

/** In which years a rule gives a day; `from` and `to` are inclusive. */
export interface HolidayYears {
  readonly from?: number
  readonly to?: number
  readonly except?: readonly number[]
  /** Only years that can be divided by this number. */
  readonly every?: number
  /** Only years that cannot be divided by this number. */
  readonly exceptEvery?: number
  /** Only years in which a day of the year `MM-DD` falls on one of these weekdays; 0 is Sunday. */
  readonly when?: { readonly day: string; readonly weekdays: readonly number[] }
}

/** A public holiday: when it is, what it is called, and where that stands. */
export type Holiday = (FixedRule | EasterRule | WeekdayRule | DateRule) &
  HolidayYears & {
    /** In English. */
    readonly name: string
    /** In a language of the State. */
    readonly ownName: string
    /** The national act and its place, in the State's language. */
    readonly source: string
    /** `M` unless given. */
    readonly confidence?: Confidence
    readonly doubt?: Doubt
  }

/** The public holidays of one State, those of single regions left out. */
export interface NationalCalendar {
  /** ISO 3166-1 alpha-2; Greece is GR, Northern Ireland XI. */
  readonly country: string
  readonly easter: 'western' | 'orthodox'
  readonly citation: Citation
  readonly gaps?: readonly Gap[]
  readonly holidays: readonly Holiday[]
}
