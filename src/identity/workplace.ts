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
  readonly mode: 'evaluation' | 'production'
}

/** Authenticated encryption with the installation's own key (AES-256-GCM). */
export interface SealedBox {
  close(plain: Uint8Array): Uint8Array
  /** Throws when the box was changed or closed with another key. */
  open(box: Uint8Array): Uint8Array
}

export type IdentityWorkplace = Workplace<IdentityServices>
