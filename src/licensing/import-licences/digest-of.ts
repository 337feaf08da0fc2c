import { sha256 } from '../../platform/files/index.ts'
import { canonicalJson } from '../../platform/history/event-digests.ts'

/** SHA-256 of the canonical JSON of data, in hex. */
export function digestOf(data: object): string {
  return sha256(canonicalJson(data))
}

/** Something in a case that gets a time stamp by law (IR 17(3)). */
interface StampedEvent {
  readonly number: string
  readonly event: string
  readonly at: Date
  readonly data: object
}

/** What the time stamp of an event is over: SHA-256 of what happened, in which case, and when by the system's clock. */
export function digestOfEvent({ number, event, at, data }: StampedEvent): string {
  return digestOf({ number, event, at: at.toISOString(), data })
}
