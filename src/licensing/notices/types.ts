import type { DocumentType } from '../../law/annex.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'

/** In what relation to a document somebody is told. */
export type Recipient = 'signer' | 'creator'

/** Who stands in those relations to a document; a creator only while acting for its operator. */
export type Concerned = Readonly<Record<Recipient, string | undefined>>

/** What a letter says, and to whom: a number and a date, never the contents of a document. */
export interface Notice {
  readonly event: DocumentNotice
  readonly type: DocumentType
  /** Of the page of the document, without the address of the application. */
  readonly address: string
  readonly number: string
  readonly countryOfImport: string | null
  readonly at: Date
  /** The first day on which a draft is erased whose holder was told. */
  readonly endsOn?: string | undefined
  readonly givenName: string
  readonly email: string
  readonly language: string
}
