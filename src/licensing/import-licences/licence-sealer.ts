import type { SealingStep } from '../../law/licence-rules.ts'
import type { Outcome } from '../../platform/action.ts'
import type { FileStore } from '../../platform/files/index.ts'
import type { Seal, Seals } from '../../platform/pdf/index.ts'
import type { TimeStampAuthority } from '../../platform/time-stamps/index.ts'
import type { Typesetter } from '../../platform/typesetting/index.ts'
import type { Authority } from '../authorities/types.ts'
import type { Document, SignatureEvidence } from '../documents/types.ts'
import type { Decision, InformationRequest } from './types.ts'

/** A licence, or the paper of a decision, that is to be sealed: what it says, and who signed it for which authority. */
export interface PaperToSeal {
  readonly kind: 'licence' | 'decision'
  /** With all answers that were given, in the status that the decision brings. */
  readonly document: Document
  readonly decision: Decision
  readonly requests: readonly InformationRequest[]
  readonly authority: Authority
  readonly officer: SignatureEvidence
  /** Canonical JSON of what the officer confirmed; its SHA-256 is what the sealer was shown. */
  readonly confirmed: string
  /** The number of the licence in which the goods granted go on. */
  readonly licence?: string | undefined
  readonly now: Date
}

/** A sealed paper: the digest of its PDF in the file store, and the seals put after the officer's signature. */
export interface SealedPaper {
  readonly file: string
  /** Each with the name of the seal, in the order in which they were put. */
  readonly seals: readonly { readonly step: SealingStep; readonly by: string }[]
  /** Of the stamp over the whole document, where there is one (PAdES baseline LTA). */
  readonly stampedAt?: Date | undefined
}

/** What a sealer works with; part of the services. */
export interface SealingTools {
  readonly files: FileStore
  readonly typesetter: Typesetter
  readonly seal: Seal
  readonly authoritySeals: Seals
  readonly timeStamps: TimeStampAuthority | undefined
  readonly publicUrl: string
  readonly mode: 'evaluation' | 'production'
}

/** Typesets a paper, puts the authority's seal and then the system's (IR 17(2)), and keeps the file. */
export type LicenceSealer = (paper: PaperToSeal, tools: SealingTools) => Promise<Outcome<SealedPaper>>
