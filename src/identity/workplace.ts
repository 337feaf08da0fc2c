import type { Clock } from '../platform/clock.ts'
import type { Post } from '../platform/mail/index.ts'
import type { Workplace } from '../platform/perform.ts'

/** What identity's actions and jobs work with beside the database. */
export interface IdentityServices {
  readonly post: Post
  /** Login's own address, the issuer, without a slash at the end. */
  readonly publicUrl: string
  /** Where Kulturport is, for links. */
  readonly licensingUrl: string
  /** Encrypts what must be kept readable, such as seeds of authenticator codes. */
  readonly sealedBox: SealedBox
  /** Time as people's own devices show it: it does not move with an evaluation's clock. */
  readonly deviceClock: Clock
  readonly mode: 'evaluation' | 'production'
  /** Where people write to when they are stuck. */
  readonly supportAddress: string
  /** Who answers for the personal data. */
  readonly controller: string
}

/** Authenticated encryption with the installation's own key (AES-256-GCM). */
export interface SealedBox {
  /** Closes something for one place alone: table, column and whose row it is, or what else it is for. */
  close(plain: Uint8Array, place: readonly string[]): Uint8Array
  /** Throws when the box was changed, moved to another place or closed with another key. */
  open(box: Uint8Array, place: readonly string[]): Uint8Array
  /** A keyed digest (HMAC-SHA-256, hex): without the key a stolen table of short codes cannot be searched. */
  digest(text: string): string
}

export type IdentityWorkplace = Workplace<IdentityServices>
