import type { DocumentType } from '../../../law/annex.ts'
import type { Status } from '../../../law/life-cycles.ts'

/** The holder of the goods in a list: by name, or as somebody whose data are not displayed. */
export type ListedHolder =
  | { readonly isNamed: true; readonly name: string }
  | { readonly isNamed: false; readonly kind: 'firm' | 'natural person' }

/** One line of a list of documents. */
export interface DocumentLine {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly status: Status
  readonly statusAt: Date
  readonly changedAt: Date
  readonly title: string
  /** ISO 3166-1 alpha-2. */
  readonly countryOfImport: string | null
  readonly countryOfInterest: string | null
  readonly customsOffice: string | null
  readonly localReference: string | null
  readonly objectNumber: string
  readonly holder: ListedHolder
}

/** A page of documents; `next` is the cursor of the page behind it. */
export interface DocumentList {
  readonly documents: readonly DocumentLine[]
  readonly next: string | undefined
}

/** Whose document it is, as far as the question goes who may read the name. */
export interface HolderFacts {
  readonly documentId: string
  readonly operatorId: string
  readonly kind: 'firm' | 'natural person'
  readonly isDisplayed: boolean
  /** Where the operator is registered. */
  readonly memberState: string
  readonly searchWords: readonly string[]
}

/** What the number and code on a document answer. */
export interface CheckedDocument {
  readonly type: DocumentType
  readonly number: string
  readonly status: Status
  readonly statusAt: Date
  /** For those who may see the whole document. */
  readonly id: string | undefined
}

/** The document that a file is: by whose clock its times are told. */
export interface SealedFile {
  readonly number: string
  readonly countryOfImport: string | null
}

/** What can be said of a file that somebody holds. */
export type FileVerdict =
  | { readonly verdict: 'kept'; readonly at: Date; readonly where: SealedFile }
  | { readonly verdict: 'unchanged'; readonly at: Date | undefined; readonly sealName: string }
  | { readonly verdict: 'changed' }
  | { readonly verdict: 'other-seal'; readonly sealName: string }
  | { readonly verdict: 'no-seal' }
  | { readonly verdict: 'not-examined' }

/** A document that an officer looked at. */
export interface Lookup {
  readonly id: string
  readonly number: string
  readonly countryOfImport: string | null
  readonly status: Status
  readonly at: Date
}
