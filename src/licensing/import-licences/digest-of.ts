import { sha256 } from '../../platform/files/index.ts'
import { canonicalJson } from '../../platform/history/event-digests.ts'

/** SHA-256 of the canonical JSON of data, in hex. */
export function digestOf(data: object): string {
  return sha256(canonicalJson(data))
}
