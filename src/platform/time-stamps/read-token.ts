import { createHash } from 'node:crypto'
import { TSTInfo } from 'pkijs'
import { commonNameOf, fingerprintOf, TIME_STAMPING } from '../signatures/certificate.ts'
import {
  DIGESTS,
  isSignedByItsKey,
  type ReadSignedData,
  readSignedData,
  statesDigestOf,
} from '../signatures/signed-data.ts'
import { chainOf } from './certificate-chain.ts'
import { isTestAuthority } from './test-name.ts'

/** What a token says, and by whom; that it is true, `verifyToken` finds. */
export interface ReadToken {
  readonly time: Date
  /** Hexadecimal. */
  readonly serial: string
  /** Hexadecimal, of the request that it answers. */
  readonly nonce: string | undefined
  readonly authority: string
  /** SHA-256 of the authority's certificate, lower-case hexadecimal. */
  readonly fingerprint: string
  readonly isTest: boolean
  /** DER in Base64: the authority's certificate, then those of who issued the one before, as far as they are carried along. */
  readonly chain: readonly string[]
}

/** Why a token is no stamp of some bytes. */
export type TokenFault =
  | 'token-unreadable'
  | 'token-of-something-else'
  | 'token-not-signed'
  | 'token-of-unsuitable-certificate'
  | 'token-outside-certificate'

/** A verdict about a token, without asking anybody whether to trust its authority. */
export type VerifiedToken =
  | { readonly ok: true; readonly token: ReadToken }
  | { readonly ok: false; readonly fault: TokenFault }

const TST_INFO = '1.2.840.113549.1.9.16.1.4'

interface OpenToken {
  readonly read: ReadSignedData
  readonly content: Uint8Array
  readonly info: TSTInfo
}

function openToken(der: Uint8Array<ArrayBuffer>): OpenToken | undefined {
  const read = readSignedData(der)
  const { eContent, eContentType } = read?.signed.encapContentInfo ?? {}
  if (read === undefined || eContent === undefined || eContentType !== TST_INFO) return undefined
  if (read.signed.version !== 3 || hasUnsigned(read)) return undefined
  try {
    const content = new Uint8Array(eContent.getValue())
    return { read, content, info: TSTInfo.fromBER(content) }
  } catch {
    return undefined
  }
}

function hasUnsigned({ signed, signer }: ReadSignedData): boolean {
  return signer.unsignedAttrs !== undefined || signed.crls !== undefined
}

/**
 * Verifies a token (RFC 3161, RFC 5816): that it is of these bytes, signed by the key of a certificate that may do nothing
 * but stamp, within the certificate's time, and that every certificate beside it issued the one before.
 */
export function verifyToken(der: Uint8Array<ArrayBuffer>, parts: readonly Uint8Array[]): VerifiedToken {
  return verifyAgainst(der, algorithm => {
    const hash = createHash(algorithm)
    for (const part of parts) hash.update(part)
    return hash.digest()
  })
}

/** As `verifyToken`, where only the SHA-256 digest of the bytes is known. */
export function verifyTokenOfDigest(der: Uint8Array<ArrayBuffer>, digest: Uint8Array): VerifiedToken {
  return verifyAgainst(der, algorithm => (algorithm === 'sha256' ? digest : new Uint8Array()))
}

type DigestBy = (algorithm: string) => Uint8Array

function verifyAgainst(der: Uint8Array<ArrayBuffer>, digestBy: DigestBy): VerifiedToken {
  const open = openToken(der)
  if (open === undefined) return { ok: false, fault: 'token-unreadable' }
  const fault = faultOf(open, digestBy)
  return fault === undefined ? { ok: true, token: tell(open) } : { ok: false, fault }
}

function faultOf({ read, content, info }: OpenToken, digestBy: DigestBy): TokenFault | undefined {
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const algorithm = DIGESTS.get(hashAlgorithm.algorithmId)
  const imprint = hashedMessage.valueBlock.valueHexView
  if (algorithm === undefined || !Buffer.from(imprint).equals(digestBy(algorithm)))
    return 'token-of-something-else'
  if (!statesDigestOf(read, [content]) || !isSignedByItsKey(read)) return 'token-not-signed'
  const { certificate } = read
  if (certificate.keyUsage?.join() !== TIME_STAMPING || chainOf(read).length !== read.certificates.length)
    return 'token-of-unsuitable-certificate'
  const isWithin = certificate.validFromDate <= info.genTime && info.genTime <= certificate.validToDate
  return isWithin ? undefined : 'token-outside-certificate'
}

function tell({ read, info }: OpenToken): ReadToken {
  const hex = (value: { toBigInt(): bigint }) => value.toBigInt().toString(16)
  return {
    time: info.genTime,
    serial: hex(info.serialNumber),
    nonce: info.nonce && hex(info.nonce),
    authority: commonNameOf(read.certificate),
    fingerprint: fingerprintOf(read.certificate),
    isTest: isTestAuthority(read.certificate),
    chain: chainOf(read).map(one => one.raw.toString('base64')),
  }
}
