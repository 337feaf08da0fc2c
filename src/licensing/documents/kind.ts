import type { DocumentType } from '../../law/annex.ts'
import type { EvidenceLine } from '../../law/evidence-checklist.ts'
import type { LicenceGap } from '../../law/licence-gaps.ts'
import type { LicenceWarning } from '../../law/licence-warnings.ts'
import type { LifeCycleAction } from '../../law/life-cycles.ts'
import type { Phrase, Say } from '../../platform/words/words.ts'
import type { DocumentEvent, DocumentNotice } from './rules/events.ts'
import type { Document, LinkedDocument } from './types.ts'

/** The verbs of a life cycle that a holder asks for. */
export interface Verbs {
  readonly sign: LifeCycleAction
  /** Where a signed document can be corrected by a new one. */
  readonly replace?: LifeCycleAction
}

/** What its printed document says of a kind. */
export interface KindWords {
  readonly title: Phrase
  readonly subtitle: Phrase
  readonly qrAlt: Phrase
  /** Why it is sealed. */
  readonly sealReason: Phrase
}

/** What pages say of a kind where its name or its law makes a difference. */
export interface KindPages {
  /** `{number}` */
  readonly showTitle: Phrase
  readonly signTitle: Phrase
  /** `{number}`, `{name}` of the signer, `{organisation}` */
  readonly signLead: Phrase
  readonly signWhatHappens: Phrase
  /** What is told once it is signed: `{number}` */
  readonly signed: Phrase
}

/** A way to begin a document. */
export interface Beginning {
  readonly href: string
  readonly phrase: Phrase
}

/** What only one type of document has; documents/ does the rest from it. */
export interface DocumentKind {
  readonly type: DocumentType
  /** Of its pages, without a slash at the end. */
  readonly path: string
  readonly verbs: Verbs
  /** How many goods it is about (IR 6(2), 11(2)). */
  readonly goods: 'one' | 'several'
  /** What the law finds missing or wrong before it is signed, and what is worth checking. */
  readonly gaps: (document: Document, now: Date) => readonly LicenceGap[]
  readonly warnings: (document: Document, now: Date) => readonly LicenceWarning[]
  /** What is asked for as evidence of each good and what there is of it, where its law has such a list. */
  readonly evidence?: (document: Document) => readonly (readonly EvidenceLine[])[]
  /** What its holder vouches for by signing, sentence by sentence (box I.20). */
  readonly declaration: (say: Say, document: Document) => readonly string[]
  readonly words: KindWords
  readonly pages: KindPages
  /** Where one begins such a document, below the path of the kind, what that is called, and the title of a new one. */
  readonly beginning: { readonly page: string; readonly phrase: Phrase; readonly title: Phrase }
  /** What the signature is called in the history, and of what it tells people. */
  readonly signed: {
    readonly event: DocumentEvent
    readonly notice?: DocumentNotice
    /** It is signed by an action of its own: more follows than the signature. */
    readonly isSubmitted?: true
  }
  /** Where its holder follows what becomes of it once it is signed, below the document, and what that is called. */
  readonly follow?: { readonly page: string; readonly phrase: Phrase }
  /** Where everybody who sees it reads what was decided about it, below the document, and what that is called. */
  readonly decisions?: { readonly page: string; readonly phrase: Phrase }
  /** Everything that its printed document says by itself: it is made in no language in which one of them is missing. */
  readonly printedPhrases: readonly Phrase[]
}

/** Where a holder begins a document of any kind. */
export function beginningsOf(kinds: readonly DocumentKind[]): readonly Beginning[] {
  return kinds.map(({ path, beginning: { page, phrase } }) => ({ href: `${path}/${page}`, phrase }))
}

/** Where a document is opened. */
export function addressOf(
  kinds: readonly DocumentKind[],
  { type, id }: { readonly type: DocumentType; readonly id: string },
): string {
  return `${kindOf(kinds, type).path}/${id}`
}

/** Where a signed document is opened by its holder: the page that follows what becomes of it, where its kind has one. */
export function followedAddress(
  kinds: readonly DocumentKind[],
  document: { readonly type: DocumentType; readonly id: string },
  isFollowed = true,
): string {
  const { follow } = kindOf(kinds, document.type)
  const address = addressOf(kinds, document)
  return follow === undefined || !isFollowed ? address : `${address}/${follow.page}`
}

/** A document that a page leads to. */
export function linkTo(
  kinds: readonly DocumentKind[],
  { type, id, number }: { readonly type: DocumentType; readonly id: string; readonly number: string },
): LinkedDocument {
  return { id, number, address: addressOf(kinds, { type, id }) }
}

/** The kind of a type of document; throws for a type that no kind was registered for. */
export function kindOf(kinds: readonly DocumentKind[], type: DocumentType): DocumentKind {
  const kind = kinds.find(one => one.type === type)
  if (kind === undefined) throw new Error(`no kind of document for ${type}`)
  return kind
}
