import { fullName } from '../../platform/words/index.ts'
import type { Actor } from '../actor.ts'

/** The name of a person who acts; the clock and strangers have none. */
export function actingName(actor: Actor): string {
  return actor.kind === 'person' ? fullName(actor) : ''
}
