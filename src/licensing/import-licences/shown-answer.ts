import { digestOf } from './digest-of.ts'
import type { Answer } from './types.ts'

/** The digest of an answer that its signer is shown: whatever changes of text, boxes or papers changes it. */
export function digestOfAnswer({ response, changes, papers }: Answer): string {
  return digestOf({ response, changes, papers })
}
