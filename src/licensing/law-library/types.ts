import type { IsoDate } from '../../law/iso-date.ts'

/** Whether a country let cultural goods leave: by a permit, freely, not at all; or we do not know. */
export const permitNeeds = ['required', 'not-required', 'forbidden', 'unknown'] as const

export type PermitNeed = (typeof permitNeeds)[number]

/** What the entries of a country say together; `depends` where they differ, or begin or end in the time asked about. */
export type PermitAnswer = PermitNeed | 'depends'

/** A day `YYYY-MM-DD`, or a year `YYYY` where no more is known. */
export type DayOrYear = string

/** When a law applied; without an end it still does. */
export interface Validity {
  readonly validFrom: DayOrYear
  readonly validUntil?: DayOrYear | undefined
}

/** A kind of permit, by the name that stands on it. */
export interface PermitKind {
  readonly name: string
  readonly issuer?: string | undefined
  /** What a genuine one looks like, or where a sample can be seen. */
  readonly looks?: string | undefined
}

/** Where it stands, and the day on which an officer who confirmed the entry has looked there; without one nobody has yet. */
export interface Source {
  readonly title: string
  readonly address?: string | undefined
  readonly lookedAt?: IsoDate | undefined
}

/** What one law of a country says about the export of cultural goods. */
export interface LawEntry extends Validity {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Nothing where it is not known in its own script. */
  readonly originalTitle?: string | undefined
  readonly englishTitle: string
  readonly englishSummary: string
  readonly danishSummary: string
  readonly need: PermitNeed
  readonly permits: readonly PermitKind[]
  readonly sources: readonly Source[]
  /** Whether the country itself has told it. */
  readonly isOfficial: boolean
}

/** `replaced` is an earlier version of an entry; `declined` was never published. */
export type EntryState = 'proposed' | 'published' | 'replaced' | 'withdrawn' | 'declined'

/** A wish to take a published entry away. */
export interface Withdrawal {
  /** Who wishes it, as an account. */
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** An entry as it is kept. */
export interface KeptEntry extends LawEntry {
  readonly id: string
  readonly state: EntryState
  /** Grows with every change: who confirms, confirms what they have read. */
  readonly revision: number
  /** The published entry that this one is to replace. */
  readonly replaces?: string | undefined
  /** Accounts; nobody where it came with Kulturport. */
  readonly proposedBy?: string | undefined
  readonly proposedAt: Date
  readonly confirmedBy?: string | undefined
  readonly confirmedAt?: Date | undefined
  readonly withdrawal?: Withdrawal | undefined
}

/** What an officer may do with an entry. */
export type EntryStep =
  | 'change'
  | 'confirm'
  | 'decline'
  | 'propose-change'
  | 'propose-withdrawal'
  | 'confirm-withdrawal'
  | 'keep'

/** An entry before an officer, with the names of those who had to do with it. */
export interface ShownEntry extends KeptEntry {
  readonly proposer?: string | undefined
  readonly confirmer?: string | undefined
  readonly withdrawer?: string | undefined
  readonly steps: readonly EntryStep[]
}

/** What is done to an entry, as its history says it. */
export const entryEvents = [
  'proposed',
  'changed',
  'published',
  'replaced',
  'declined',
  'withdrawal-proposed',
  'withdrawn',
  'kept',
] as const

export type EntryEventType = (typeof entryEvents)[number]

/** Something that was done to a country's entries; who did it is told to authorities alone. */
export interface LibraryEvent {
  readonly seq: number
  readonly type: EntryEventType
  readonly at: Date
  readonly who: string | undefined
  readonly reason: string | undefined
  readonly title: string
}

/** What is known of a country at a glance. */
export interface CountryAtGlance {
  readonly country: string
  readonly entries: number
  /** What holds today. */
  readonly answer: PermitAnswer
  readonly knownFrom: DayOrYear
  readonly lastLookedAt: IsoDate | undefined
  readonly isOfficial: boolean
}

/** Everything about a country that its reader may know. */
export interface CountryLaws {
  readonly country: string
  readonly today: PermitAnswer
  /** In order of their beginning. */
  readonly entries: readonly ShownEntry[]
  readonly lastLookedAt: IsoDate | undefined
  /** Newest first. */
  readonly events: readonly LibraryEvent[]
  readonly mayPropose: boolean
}

/** The days on which something may have left a country, both included. */
export interface DayRange {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** What the library says of a country and a time, for whoever has to prove a lawful export. */
export interface CountryLaw {
  readonly country: string
  /** Nothing where no day is known: then `answer` is what holds today, and says little about an export. */
  readonly when: DayRange | undefined
  readonly answer: PermitAnswer
  readonly entries: readonly LawEntry[]
  /** How many entries there are for the country at all. */
  readonly known: number
}
