import type { Beginning } from '../documents/kind.ts'
import type { DocumentLine, Lookup } from '../documents/lists/types.ts'
import type { ApplicationUnderWay } from '../import-licences/following/types.ts'
import type { WorkLine } from '../import-licences/types.ts'
import type { MandateNews } from '../mandates/types.ts'
import type { UserRole } from '../roles/types.ts'
import type { NearlyUsed } from '../words.ts'

/** Who is at home, and when the person was here before: a hint that nobody else uses the account. */
export interface AtHome {
  readonly givenName: string
  readonly organisation: string
  /** Of the organisation; empty for the system's own administration. */
  readonly memberState: string
  /** Nothing at the first sign-in. */
  readonly lastSignIn: Date | undefined
  /** Messages that were not opened. */
  readonly unread: number
  /** Opinions that wait for the person, or for their authority or office. */
  readonly opinions: number
}

/** What is new about a mandate: what the other side did, or that it ends soon. */
export interface MandateLine {
  readonly id: string
  readonly news: MandateNews
  /** The operator on the other side. */
  readonly other: string
  /** The last day. */
  readonly until: string
}

/** The home page of a holder of the goods. */
export interface HolderHome {
  /** Not decided, the nearest last day first. */
  readonly underWay: readonly ApplicationUnderWay[]
  readonly drafts: readonly DocumentLine[]
  readonly newest: readonly DocumentLine[]
  readonly nearlyUsed: NearlyUsed
  /** For administrators alone, who give and end mandates. */
  readonly mandates: readonly MandateLine[]
  readonly beginnings: readonly Beginning[]
}

/** The home page of an authority's officer. */
export interface OfficerHome {
  readonly requests: readonly UserRole[]
  /** Those that wait for the officer, the nearest last day first, and how many there are. */
  readonly cases: readonly WorkLine[]
  readonly waiting: { readonly mine: number; readonly unassigned: number; readonly seal: number }
  readonly newest: readonly DocumentLine[]
  readonly lastWeek: number
}

/** The home page of a customs officer. */
export interface CustomsHome {
  readonly lookups: readonly Lookup[]
  readonly newest: readonly DocumentLine[]
  readonly lastWeek: number
}
