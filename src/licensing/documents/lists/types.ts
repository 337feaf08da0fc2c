import type { DocumentType } from '../../../law/annex.ts'
import type { Status } from '../../../law/life-cycles.ts'
import type { Fixed } from '../../../platform/database/tables.ts'
import type { Judgement } from '../../../platform/pdf/index.ts'
import type { DocumentTables } from '../types.ts'

/** The holder of the goods in a list: by name, or as somebody whose data are not displayed. */
export type ListedHolder =
  | { readonly isNamed: true; readonly name: string }
  | { readonly isNamed: false; readonly kind: 'firm' | 'natural person' }

/** One line of a list of documents. */
export interface DocumentLine {
  readonly id: string
  /** Where it is opened. */
  readonly address: string
  /** Where its holder follows what becomes of it, once it is signed and its kind has such a page. */
  readonly followed: string | undefined
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
  readonly objectNumbers: readonly string[]
  readonly holder: ListedHolder
}

/** A document whose title looks like another one. */
export type LookAlike = Pick<DocumentLine, 'id' | 'address' | 'type' | 'number' | 'title' | 'status'>

/** A page of documents; `next` is the cursor of the page behind it. */
export interface DocumentList {
  readonly documents: readonly DocumentLine[]
  readonly next: string | undefined
}

/** Whose document it is, as far as the question goes who may read the name. */
export interface HolderFacts {
  readonly operatorId: string
  readonly holderKind: 'firm' | 'natural person'
  readonly isDisplayed: boolean
  /** Where the operator is registered. */
  readonly memberState: string
  readonly searchWords: readonly string[]
}

/** A line of a list before it is decided who may read the name of its holder. */
export interface FoundLine extends Omit<DocumentLine, 'holder' | 'address'>, HolderFacts {
  readonly holderName: string
  /** As signed; of a draft nobody but its holder is told. */
  readonly holderEori: string | null
}

/** What the number and code on a document answer. */
export interface CheckedDocument {
  readonly type: DocumentType
  readonly number: string
  readonly status: Status
  readonly statusAt: Date
  /** For those who may see the whole document: which it is, and where it is opened. */
  readonly open: { readonly id: string; readonly address: string } | undefined
}

/** The document that a file is: by whose clock its times are told. */
export interface SealedFile {
  readonly number: string
  readonly countryOfImport: string | null
  /** Of a licence or decision: the authority's seal and that of the system. */
  readonly seals?: { readonly authority: string; readonly system: string } | undefined
}

/** What can be said of a file that somebody holds. */
export type FileVerdict =
  | { readonly verdict: 'kept'; readonly at: Date; readonly where: SealedFile }
  | (ReadFile & {
      readonly verdict: 'unchanged' | 'other-seal' | 'out-of-time' | 'undecided'
      readonly sealName: string
    })
  | (ReadFile & { readonly verdict: 'changed' })
  | { readonly verdict: 'no-seal' }
  | { readonly verdict: 'not-examined' }

/** A file whose seals were read. */
export interface ReadFile {
  readonly judgement: Judgement
}

/** A document that an officer looked at. */
export interface Lookup {
  readonly id: string
  readonly address: string
  readonly number: string
  readonly countryOfImport: string | null
  readonly status: Status
  readonly at: Date
}

/** The table of this room, and of others what lists join. */
export type ListTables = DocumentTables & {
  document_lookup: { account_id: string; document_id: string; at: Date }
  sealed_paper: {
    document_id: Fixed<string>
    file: Fixed<string>
    sealed_by: Fixed<readonly string[]>
    at: Fixed<Date>
  }
  operator: { id: string; kind: 'firm' | 'natural person'; is_displayed: boolean }
}
