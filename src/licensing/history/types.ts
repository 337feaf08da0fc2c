import type { DocumentType } from '../../law/annex.ts'

/** Who did something, as far as the history still knows. */
export type HistoryActor =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'clock' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'erased' }

/** One thing that happened to a document (IR 24(2)). */
export interface HistoryEntry {
  readonly seq: number
  readonly type: string
  readonly at: Date
  readonly who: HistoryActor
  /** Which boxes were changed; nothing where that is not told. */
  readonly boxes?: readonly string[] | undefined
  /** The number of the document that a copy was made from. */
  readonly copiedFrom?: string | undefined
  /** The number of the earlier document that an application follows from. */
  readonly refersTo?: string | undefined
  /** The number of the statement that this one corrects, and of the one that corrects this one. */
  readonly replaces?: string | undefined
  readonly replacedBy?: string | undefined
}

/** What happened to a document, oldest first. */
export interface DocumentHistory {
  readonly type: DocumentType
  readonly number: string
  /** Of the page of the document. */
  readonly address: string
  readonly countryOfImport: string | undefined
  readonly entries: readonly HistoryEntry[]
}
