import type { DocumentType } from '../../../law/annex.ts'
import { lifeCycles, type Status } from '../../../law/life-cycles.ts'
import { type Actor, everybody, type Standing, standingOf } from '../../actor.ts'
import { searchWordsOf } from '../rules/search-words.ts'
import type { FoundLine, HolderFacts, ListedHolder } from './types.ts'

const readers = ['holder', 'authority-officer', 'customs-officer'] as const satisfies readonly Standing[]
const officers = ['authority-officer', 'customs-officer'] as const satisfies readonly Standing[]

/** Who may do what with documents; which documents, the scope decides (IR 19). */
export const listPermissions = {
  'list-documents': readers,
  'export-documents': readers,
  'count-documents': readers,
  'list-look-alikes': ['authority-officer'],
  'check-document': everybody,
  'verify-file': everybody,
  'keep-lookup': officers,
  'list-lookups': officers,
  'fill-search-words': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

export type ListAction = keyof typeof listPermissions

/** Whether an actor may do something with documents at all. */
export function mayWithLists(name: ListAction): (actor: Actor) => boolean {
  const permitted: readonly Standing[] = listPermissions[name]
  return actor => permitted.includes(standingOf(actor))
}

/**
 * Whether a list may name the holder: a displayed one to every reader, a private one to itself and to the central
 * competent authority of its country. Inside the document, box I.18 names the holder to every reader.
 */
export function mayNameHolder(actor: Actor, holder: HolderFacts): boolean {
  if (holder.isDisplayed) return true
  if (actor.kind !== 'person' || actor.role === undefined) return false
  const { kind, operatorId, isCentral, memberState } = actor.role
  if (kind === 'holder') return operatorId === holder.operatorId
  return kind === 'authority-officer' && isCentral && memberState === holder.memberState
}

/** How a list speaks of the holder to a reader. */
export function listedHolder(actor: Actor, found: FoundLine): ListedHolder {
  return mayNameHolder(actor, found)
    ? { isNamed: true, name: found.holderName }
    : { isNamed: false, kind: found.holderKind }
}

/** Whether a document answers a search without name and EORI number of a holder whom the reader may not know. */
export function answersWithoutName(found: FoundLine, search: string): boolean {
  const secret = new Set(searchWordsOf([found.holderName, found.holderEori]))
  const open = found.searchWords.filter(word => !secret.has(word))
  return searchWordsOf([search]).every(asked => open.some(word => word.startsWith(asked)))
}

/** The number in what was typed, scanned or pasted: also from the address in the QR code. */
export function readCheckInput(input: { readonly number: string; readonly code: string }) {
  const [, number, code] = /\/check\/([^/?#\s]+)\?(?:[^#\s]*&)?code=([\w-]+)/.exec(input.number) ?? []
  if (number === undefined || code === undefined)
    return { number: input.number.trim(), code: input.code.trim() }
  return { number, code }
}

/** The statuses to which a list can be narrowed: what documents of these types may come to, drafts only of one's own. */
export function listedStatuses(
  kinds: readonly { readonly type: DocumentType }[],
  isOwn: boolean,
): readonly Status[] {
  const all = kinds.flatMap(({ type }): readonly Status[] => lifeCycles[type].statuses)
  const seen = all.filter(status => status !== 'DELETED' && (isOwn || status !== 'DRAFT'))
  return [...new Set(seen)]
}
