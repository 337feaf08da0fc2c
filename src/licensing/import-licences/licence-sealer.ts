import type { SealingStep } from '../../law/licence-rules.ts'
import type { Outcome } from '../../platform/action.ts'
import type { Authority } from '../authorities/types.ts'
import type { Document, SignatureEvidence } from '../documents/types.ts'
import type { Decision } from './types.ts'

/** A licence that is to be sealed: what it says, by which decision, who signed it for which authority. */
export interface LicenceToSeal {
  readonly document: Document
  readonly decision: Decision
  readonly authority: Authority
  readonly officer: SignatureEvidence
  readonly now: Date
}

/** A sealed licence: the digest of its PDF in the file store, and the seals put after the officer's signature. */
export interface SealedLicence {
  readonly file: string
  /** Each with the name of the seal, in the order in which they were put. */
  readonly seals: readonly { readonly step: SealingStep; readonly by: string }[]
}

/** Typesets a licence, puts the authority's seal and then the system's (IR 17(2)), and keeps the file. */
export type LicenceSealer = (licence: LicenceToSeal) => Promise<Outcome<SealedLicence>>
