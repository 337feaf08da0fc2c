import type { Decoders } from '../platform/decoding/index.ts'
import type { FileStore } from '../platform/files/index.ts'
import type { Post } from '../platform/mail/index.ts'
import type { Seal, Seals } from '../platform/pdf/index.ts'
import type { Workplace } from '../platform/perform.ts'
import type { TimeStampAuthority } from '../platform/time-stamps/index.ts'
import type { Typesetter } from '../platform/typesetting/index.ts'
import type { DocumentKind } from './documents/kind.ts'
import type { FileOwner } from './file-owner.ts'
import type { LicenceSealer } from './import-licences/licence-sealer.ts'

/** How much one operator may keep. */
export interface Quotas {
  /** Drafts at once. */
  readonly drafts: number
  /** Of all photographs and supporting documents, each in its full size. */
  readonly bytes: number
}

/** What licensing's actions and jobs work with beside the database. */
export interface LicensingServices {
  readonly files: FileStore
  /** Every kind of document that there is here. */
  readonly kinds: readonly DocumentKind[]
  /** Every feature whose rows name files. */
  readonly fileOwners: readonly FileOwner[]
  readonly quotas: Quotas
  readonly decoders: Decoders
  readonly typesetter: Typesetter
  readonly seal: Seal
  /** Of each competent authority, by its code (IR 17(2)). */
  readonly authoritySeals: Seals
  /** Who says when something was; without one the time is that of the system. */
  readonly timeStamps: TimeStampAuthority | undefined
  /** Puts the seals of authority and system on licences and decisions; without one only the officer's signature is recorded. */
  readonly sealLicence?: LicenceSealer | undefined
  /** After how many days the last stamp of a sealed paper is renewed. */
  readonly renewStampsAfterDays: number
  readonly post: Post
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly loginUrl: string
  readonly mode: 'evaluation' | 'production'
  /** The e-mail address of who becomes the first system administrator at sign-in; lower case. */
  readonly firstAdministrator?: string | undefined
}

export type LicensingWorkplace = Workplace<LicensingServices>
