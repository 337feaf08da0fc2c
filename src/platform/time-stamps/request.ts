import { randomBytes, type X509Certificate } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from 'pkijs'
import { done, type Outcome, refused } from '../action.ts'
import type { TimeStamp } from './authority.ts'
import { isAnchored } from './certificate-chain.ts'
import { verifyTokenOfDigest } from './read-token.ts'

/** What is asked of an authority (RFC 3161, 2.4.1), and how its answer is known. */
export interface TimeStampRequest {
  readonly der: Uint8Array<ArrayBuffer>
  readonly digest: Uint8Array
  /** Hexadecimal. */
  readonly nonce: string
  readonly anchors: readonly X509Certificate[]
}

const SHA256 = '2.16.840.1.101.3.4.2.1'

/** Asks for a stamp over a SHA-256 digest, with a fresh number by which the answer is known and the certificate in it. */
export function writeRequest(digest: Uint8Array, anchors: readonly X509Certificate[]): TimeStampRequest {
  const nonce = Integer.fromBigInt(BigInt(`0x40${randomBytes(8).toString('hex')}`))
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprintOf(digest),
    nonce,
    certReq: true,
  })
  const der = new Uint8Array(request.toSchema().toBER())
  return { der, digest, nonce: nonce.toBigInt().toString(16), anchors }
}

/** How a digest stands in requests and tokens. */
export function imprintOf(digest: Uint8Array): MessageImprint {
  return new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
    hashedMessage: new OctetString({ valueHex: new Uint8Array(digest) }),
  })
}

/** Reads and checks an answer (RFC 3161, 2.4.2). Codes: time-stamp-refused, time-stamp-wrong. */
export function readAnswer(der: Uint8Array, asked: TimeStampRequest): Outcome<TimeStamp> {
  const answer = parse(der)
  if (answer === undefined) return wrong('answer-unreadable')
  const { status, timeStampToken } = answer
  if (!isGranted(status.status))
    return refused({ code: 'time-stamp-refused', values: { reason: `status ${status.status}` } })
  if (timeStampToken === undefined) return wrong('answer-without-token')
  const token = new Uint8Array(timeStampToken.toSchema().toBER())
  const verified = verifyTokenOfDigest(token, asked.digest)
  if (!verified.ok) return wrong(verified.fault)
  if (!isAnchored(verified.token, asked.anchors)) return wrong('authority-unknown')
  const { nonce, time, serial, isTest, authority } = verified.token
  return nonce === asked.nonce ? done({ token, time, serial, isTest, authority }) : wrong('answer-to-another')
}

function isGranted(status: number): boolean {
  return status === PKIStatus.granted || status === PKIStatus.grantedWithMods
}

function parse(der: Uint8Array): TimeStampResp | undefined {
  try {
    return TimeStampResp.fromBER(new Uint8Array(der))
  } catch {
    return undefined
  }
}

function wrong(reason: string) {
  return refused({ code: 'time-stamp-wrong', values: { reason } })
}
