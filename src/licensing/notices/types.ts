import type { DocumentType } from '../../law/annex.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'

/**
 * In what relation to a document somebody is told: who signed or began it, while acting for its holder, and the
 * administrators of a holder of whose own people nobody did; for the authority that handles it (the officer it is
 * assigned to, else all of them), there those who may seal; for the authority of the applicant's own State; the
 * administrators of all authorities and customs offices, or all who work where there is none; and whoever was asked for an opinion, for that opinion alone.
 */
export type Recipient =
  | 'signer'
  | 'creator'
  | 'holder'
  | 'officers'
  | 'sealers'
  | 'home officers'
  | 'authorities'
  | 'customs'
  | 'asked'

/** Who stands in those relations to a document. */
export type Concerned = Readonly<Record<Recipient, readonly string[]>>

/** What a letter says, and to whom: a number and a date, never the contents of a document. */
export interface Notice {
  readonly event: DocumentNotice
  readonly type: DocumentType
  /** Of the page of the document, without the address of the application. */
  readonly address: string
  readonly number: string
  readonly countryOfImport: string | null
  readonly at: Date
  /** The next last day of an application; of a draft whose holder was told, the first day on which it is erased. */
  readonly endsOn?: string | undefined
  readonly givenName: string
  readonly email: string
  readonly language: string
}

/** Of documents and people what a letter needs; `at` is when it was signed, else changed. */
export interface LetterFacts extends Pick<Notice, 'type' | 'number' | 'countryOfImport' | 'at'> {
  readonly accountId: string
  readonly warnedAt: Date | null
  readonly nextDay: string | null
  readonly givenName: string
  readonly email: string
  readonly language: string
}

/** Something that somebody was told in the application. */
export interface ToldNotice
  extends Pick<Notice, 'event' | 'type' | 'number' | 'countryOfImport' | 'at' | 'endsOn'> {
  readonly id: string
  readonly documentId: string
  /** Where it is about an opinion. */
  readonly opinionId?: string | undefined
  readonly isRead: boolean
}
