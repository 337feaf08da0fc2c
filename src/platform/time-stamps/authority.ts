import type { X509Certificate } from 'node:crypto'
import type { Outcome } from '../action.ts'

/** A time stamp (RFC 3161): that something existed at a time, said by somebody else. */
export interface TimeStamp {
  /** DER of the token. */
  readonly token: Uint8Array<ArrayBuffer>
  readonly time: Date
  /** The number that the authority gave it, hexadecimal. */
  readonly serial: string
  /** Whether it comes from the test authority of an evaluation. */
  readonly isTest: boolean
  /** The common name of the authority's certificate. */
  readonly authority: string
}

/** Who says when something existed. */
export interface TimeStampAuthority {
  /** For people. */
  readonly name: string
  readonly isTest: boolean
  /** Whose stamps are believed: certificates of authorities, or of who issued theirs. */
  readonly anchors: readonly X509Certificate[]
  /**
   * Asks for a stamp over a digest (SHA-256, 32 bytes), and believes nothing of the answer that it has not checked.
   * Codes: time-stamp-authority-away, time-stamp-refused, time-stamp-wrong; `reason` in the values is for administrators.
   */
  stamp(digest: Uint8Array): Promise<Outcome<TimeStamp>>
}
