import { fullName } from '../../../platform/words/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { SignatureEvidence } from '../types.ts'
import { words } from '../words.ts'

/** Who signed, and for whom. */
export function saySigner(say: Say, signature: SignatureEvidence): string {
  const { organisation, representing } = signature
  const signed = { name: fullName(signature), organisation }
  if (representing === undefined) return say(words.signedBy, signed)
  return say(words.signedRepresenting, { ...signed, holder: representing })
}
