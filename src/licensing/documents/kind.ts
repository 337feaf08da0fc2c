import type { DocumentType } from '../../law/annex.ts'
import type { LifeCycleAction } from '../../law/life-cycles.ts'
import type { Phrase } from '../../platform/words/words.ts'

/** The verbs of a life cycle that a holder asks for. */
export interface Verbs {
  readonly sign: LifeCycleAction
  /** Where a signed document can be corrected by a new one. */
  readonly replace?: LifeCycleAction
}

/** What only one type of document has; documents/ does the rest from it. */
export interface DocumentKind {
  readonly type: DocumentType
  /** Of its pages, without a slash at the end. */
  readonly path: string
  readonly verbs: Verbs
  /** Everything that its printed document says by itself: it is made in no language in which one of them is missing. */
  readonly printedPhrases: readonly Phrase[]
}

/** Where a document is opened. */
export function addressOf(
  kinds: readonly DocumentKind[],
  { type, id }: { readonly type: DocumentType; readonly id: string },
): string {
  return `${kindOf(kinds, type).path}/${id}`
}

/** The kind of a type of document; throws for a type that no kind was registered for. */
export function kindOf(kinds: readonly DocumentKind[], type: DocumentType): DocumentKind {
  const kind = kinds.find(one => one.type === type)
  if (kind === undefined) throw new Error(`no kind of document for ${type}`)
  return kind
}
