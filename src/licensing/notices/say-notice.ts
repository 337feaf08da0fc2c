import type { Say } from '../../platform/words/words.ts'
import { type DocumentKind, kindOf } from '../documents/kind.ts'
import { letters } from './letters.ts'
import type { ToldNotice } from './types.ts'

/** What a notice says: the subject of its letter. */
export function sayNotice(say: Say, notice: ToldNotice, kinds: readonly DocumentKind[]): string {
  const { event, type, number, endsOn } = notice
  const until = endsOn === undefined ? '' : say.plainDate(endsOn)
  return say(letters[event].subject, { document: say(kindOf(kinds, type).words.title), number, until })
}
