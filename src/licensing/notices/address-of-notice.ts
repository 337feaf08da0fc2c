import type { DocumentType } from '../../law/annex.ts'
import { type DocumentKind, followedAddress } from '../documents/kind.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import { letters } from './letters.ts'
import { isForHolders } from './rules.ts'

interface ToldOf {
  readonly event: DocumentNotice
  readonly type: DocumentType
  readonly id: string
}

/** Where a notice leads: the page of its event, where it has one, else that of its document. */
export function addressOfNotice(kinds: readonly DocumentKind[], { event, type, id }: ToldOf): string {
  const { recipients, page } = letters[event]
  return page?.(id) ?? followedAddress(kinds, { type, id }, isForHolders(event, recipients))
}
