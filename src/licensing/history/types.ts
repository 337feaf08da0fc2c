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
}

/** What happened to a document, oldest first. */
export interface DocumentHistory {
  readonly id: string
  readonly number: string
  readonly entries: readonly HistoryEntry[]
}
