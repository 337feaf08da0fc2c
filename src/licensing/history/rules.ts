import { type Actor, type Standing, standingOf } from '../actor.ts'
import { internalEvents } from '../documents/rules/events.ts'
import { isKeeper } from '../documents/rules/permissions.ts'
import type { DocumentHead } from '../documents/types.ts'
import type { HistoryActor } from './types.ts'

/** Who may read the history of a document; which document, its own scope decides. */
export const historyPermissions = {
  'list-history': ['holder', 'authority-officer', 'customs-officer'],
} as const satisfies Record<string, readonly Standing[]>

/** Whether an actor may read histories at all. */
export function mayReadHistory(actor: Actor): boolean {
  const permitted: readonly Standing[] = historyPermissions['list-history']
  return permitted.includes(standingOf(actor))
}

type Seen = Parameters<typeof isKeeper>[1] & Pick<DocumentHead, 'signedAt' | 'authorityId'>

/**
 * Whether a reader sees an event: drafts belong to the holder alone, so all others read from the signature on (IR 19), and
 * what officers do among themselves is seen by their own authority.
 */
export function isVisible(
  actor: Actor,
  document: Seen,
  event: { readonly at: Date; readonly type: string },
): boolean {
  const { signedAt, authorityId } = document
  const internal: readonly string[] = internalEvents
  if (internal.includes(event.type)) return isOfAuthority(actor, authorityId)
  return isKeeper(actor, document) || signedAt === undefined || event.at >= signedAt
}

function isOfAuthority(actor: Actor, authorityId: string | undefined): boolean {
  const role = actor.kind === 'person' ? actor.role : undefined
  return authorityId !== undefined && role?.authorityId === authorityId
}

/** The account of a person who stands in the history. */
export function accountOf(reference: string): string | undefined {
  return reference.startsWith('account:') ? reference.slice('account:'.length) : undefined
}

/** Who did it, from the reference in the event and the names that are known. */
export function historyActor(
  event: { readonly actor: string; readonly erased: boolean },
  names: ReadonlyMap<string, string>,
): HistoryActor {
  if (event.erased) return { kind: 'erased' }
  if (event.actor === 'clock') return { kind: 'clock' }
  const name = names.get(accountOf(event.actor) ?? '')
  return name === undefined ? { kind: 'unknown' } : { kind: 'person', name }
}
