import { commonNameOf, fingerprintOf } from '../signatures/certificate.ts'
import { isSignedByItsKey, statesDigestOf } from '../signatures/signed-data.ts'
import { type ReadToken, type TokenFault, verifyToken } from '../time-stamps/index.ts'
import { type CmsSignature, readCmsSignature, withoutPadding } from './cms-signature.ts'
import { type Behind, examineBehind } from './examine-behind.ts'
import { coveredParts, findSignatures, isGapExact, type WrittenSignature } from './find-signatures.ts'
import { findPdfStart } from './pdf-start.ts'

/** Why a seal or stamp does not hold. */
export type SignatureFault = 'unreadable' | 'other-bytes' | 'not-signed' | TokenFault

/** One seal or document stamp found in a document. */
export interface FoundSignature {
  /** The common name of the certificate, or the field's name where there is none. */
  readonly name: string
  /** SHA-256 of the certificate; compare it with one you trust, since anybody can make a certificate. */
  readonly fingerprint: string
  readonly validFrom: Date | undefined
  readonly validUntil: Date | undefined
  /** The time the sealer claims. */
  readonly at: Date | undefined
  /** The time stamp over the seal, or the document stamp itself; only where it is true. */
  readonly stamp: ReadToken | undefined
  /** Whether the bytes it covers are unchanged and signed by the key of its certificate, and so is a stamp over it. */
  readonly valid: boolean
  readonly fault: SignatureFault | undefined
  /** False for all but the last of several: later ones are added behind it. */
  readonly coversWholeDocument: boolean
}

/** What can be said of a document's seals without asking anybody whether to trust them; see `judgeSeals`. */
export interface SealVerdict {
  /** Whether there is a seal, all seals and stamps are valid, and behind the last seal stands nothing but proofs. */
  readonly valid: boolean
  /** In the order in which they were set. */
  readonly seals: readonly FoundSignature[]
  /** Document stamps (PAdES long life), in the order in which they were set. */
  readonly stamps: readonly FoundSignature[]
  readonly behind: Behind
  /** Bytes before the document, which no seal covers. */
  readonly hasBytesBefore: boolean
}

/** Checks every seal and stamp of a PDF: byte range, digest, signature, the certificate's binding, and what was added behind. */
export async function verifySeals(file: Uint8Array): Promise<SealVerdict> {
  const start = findPdfStart(file) ?? 0
  const bytes = file.subarray(start)
  const written = await findSignatures(bytes)
  const found = written.map(one => ({ kind: one.kind, ...verifySignature(bytes, one) }))
  const behind = await examineEnd(bytes, written)
  const of = (wanted: WrittenSignature['kind']) =>
    found.filter(({ kind }) => kind === wanted).map(({ kind: _, ...one }) => one)
  const seals = of('seal')
  const isWhole = start === 0 && seals.length > 0 && behind !== 'changes'
  return {
    valid: isWhole && found.every(({ valid }) => valid),
    seals,
    stamps: of('document stamp'),
    behind,
    hasBytesBefore: start !== 0,
  }
}

async function examineEnd(bytes: Uint8Array, written: readonly WrittenSignature[]): Promise<Behind> {
  const lastSeal = written.findLast(({ kind }) => kind === 'seal')?.end
  const lastSignature = written.at(-1)?.end
  if (lastSeal === undefined || lastSignature === undefined || lastSignature > bytes.length) return 'changes'
  try {
    return await examineBehind(bytes, { lastSeal, lastSignature })
  } catch (error) {
    if (error instanceof RangeError) throw error
    return 'changes'
  }
}

function verifySignature(bytes: Uint8Array, written: WrittenSignature): FoundSignature {
  const parts = isGapExact(bytes, written) ? coveredParts(bytes, written) : undefined
  const found = written.kind === 'seal' ? verifySeal(written, parts) : verifyStamp(written, parts)
  const coversWholeDocument = written.start === 0 && written.end === bytes.length
  return { ...found, at: written.at, valid: found.fault === undefined, coversWholeDocument }
}

type Verified = Omit<FoundSignature, 'at' | 'valid' | 'coversWholeDocument'>
type Parts = readonly Uint8Array[] | undefined

function unread(field: string): Verified {
  const nothing = { validFrom: undefined, validUntil: undefined, stamp: undefined }
  return { name: field, fingerprint: '', ...nothing, fault: 'unreadable' }
}

function verifySeal({ field, contents }: WrittenSignature, parts: Parts): Verified {
  const cms = readCmsSignature(contents)
  if (cms === undefined) return unread(field)
  const stamp = stampOver(cms)
  const { certificate } = cms
  return {
    name: commonNameOf(certificate),
    fingerprint: fingerprintOf(certificate),
    validFrom: certificate.validFromDate,
    validUntil: certificate.validToDate,
    stamp: stamp?.ok ? stamp.token : undefined,
    fault: faultOf(cms, parts) ?? (stamp?.ok === false ? stamp.fault : undefined),
  }
}

function faultOf(cms: CmsSignature, parts: Parts): SignatureFault | undefined {
  if (parts === undefined) return 'unreadable'
  if (!statesDigestOf(cms, parts)) return 'other-bytes'
  return isSignedByItsKey(cms) ? undefined : 'not-signed'
}

function stampOver({ signer, timeStampToken }: CmsSignature) {
  return timeStampToken && verifyToken(timeStampToken, [signer.signature.valueBlock.valueHexView])
}

function verifyStamp({ field, contents }: WrittenSignature, parts: Parts): Verified {
  const token = withoutPadding(contents)
  if (token === undefined || parts === undefined) return unread(field)
  const verified = verifyToken(token, parts)
  if (!verified.ok) return { ...unread(field), fault: verified.fault }
  const { authority, fingerprint } = verified.token
  return { ...unread(authority), fingerprint, stamp: verified.token, fault: undefined }
}
