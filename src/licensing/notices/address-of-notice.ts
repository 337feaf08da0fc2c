import { type DocumentKind, followedAddress } from '../documents/kind.ts'
import { letters } from './letters.ts'
import { isOfCase } from './rules.ts'
import type { ToldNotice } from './types.ts'

type Told = Pick<ToldNotice, 'event' | 'type' | 'documentId' | 'opinionId'>

/** Where a notice leads: to the thread of an opinion, to the page of its event where it has one, else to its document. */
export function addressOfNotice(kinds: readonly DocumentKind[], told: Told): string {
  const { event, type, documentId: id, opinionId } = told
  if (opinionId !== undefined) return addressOfOpinion(told, opinionId)
  const { recipients, page } = letters[event]
  return page?.(id) ?? followedAddress(kinds, { type, id }, isOfCase(event, recipients))
}

/** As its reader sees it. */
function addressOfOpinion({ event, documentId }: Told, opinionId: string): string {
  if (!letters[event].recipients.includes('asked')) return `/cases/${documentId}/opinions/${opinionId}`
  return event === 'opinion-taken-back' ? '/opinions' : `/opinions/${opinionId}`
}
