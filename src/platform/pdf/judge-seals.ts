import type { X509Certificate } from 'node:crypto'
import { isAnchored } from '../time-stamps/index.ts'
import type { FoundSignature, SealVerdict, SignatureFault } from './verify-seals.ts'

/** The answer of a validation (ETSI EN 319 102-1, 5.1.3). */
export type Indication = 'passed' | 'failed' | 'indeterminate'

/** Why it is not passed (ETSI EN 319 102-1, tables 5 and 6). */
export type SubIndication = (typeof subIndications)[ReasonCode]

/** What is known of a document's signatures, for people. */
export interface Reason {
  readonly code: ReasonCode
  /** The name of the seal or authority that it concerns. */
  readonly about: string
}

/** A seal or document stamp, and when it was set. */
export interface JudgedSignature {
  readonly by: string
  readonly kind: 'seal' | 'document stamp'
  readonly time: Date | undefined
  /** Who says so: a time-stamp authority, or the system that sealed. */
  readonly timeFrom: 'stamp' | 'system'
  readonly stampedBy: string | undefined
  readonly isTestStamp: boolean
  readonly coversWhole: boolean
}

/** Of several reasons the first decides; a passed document has none. */
export interface Judgement {
  readonly indication: Indication
  readonly subIndication?: SubIndication
  readonly reasons: readonly Reason[]
  /** In the order in which they were set, seals first. */
  readonly signatures: readonly JudgedSignature[]
}

/** Whom one believes. */
export interface Trust {
  /** SHA-256 of the certificates that may be the last to seal, lower-case hexadecimal. */
  readonly seals: readonly string[]
  /** Whose time stamps are believed. */
  readonly anchors: readonly X509Certificate[]
  readonly now: Date
}

/** What each reason means, in the order in which they decide. */
const subIndications = {
  'no-seal': 'FORMAT_FAILURE',
  'bytes-before': 'FORMAT_FAILURE',
  unreadable: 'FORMAT_FAILURE',
  'token-unreadable': 'FORMAT_FAILURE',
  'changed-behind': 'HASH_FAILURE',
  'other-bytes': 'HASH_FAILURE',
  'token-of-something-else': 'HASH_FAILURE',
  'not-signed': 'SIG_CRYPTO_FAILURE',
  'token-not-signed': 'SIG_CRYPTO_FAILURE',
  'sealed-after-expiry': 'EXPIRED',
  'sealed-before-issue': 'NOT_YET_VALID',
  'seal-unknown': 'NO_CERTIFICATE_CHAIN_FOUND',
  'stamp-unknown': 'NO_CERTIFICATE_CHAIN_FOUND',
  'token-of-unsuitable-certificate': 'CHAIN_CONSTRAINTS_FAILURE',
  'token-outside-certificate': 'OUT_OF_BOUNDS_NO_POE',
  'expired-since': 'OUT_OF_BOUNDS_NO_POE',
  'stamps-out-of-order': 'TIMESTAMP_ORDER_FAILURE',
} as const satisfies Readonly<Record<string, string>>
type ReasonCode = keyof typeof subIndications

const failures: readonly string[] = [
  'FORMAT_FAILURE',
  'HASH_FAILURE',
  'SIG_CRYPTO_FAILURE',
  'EXPIRED',
  'NOT_YET_VALID',
]

/** Judges a document by what was found in it and by whom one believes (ETSI EN 319 102-1, 5.6). */
export function judgeSeals(verdict: SealVerdict, trust: Trust): Judgement {
  const codes = Object.keys(subIndications)
  const reasons = [...reasonsOf(verdict, trust)].sort(
    (one, other) => codes.indexOf(one.code) - codes.indexOf(other.code),
  )
  const signatures = [
    ...verdict.seals.map(one => judged(one, 'seal')),
    ...verdict.stamps.map(one => judged(one, 'document stamp')),
  ]
  const [first] = reasons
  if (first === undefined) return { indication: 'passed', reasons, signatures }
  const subIndication = subIndications[first.code]
  const indication = failures.includes(subIndication) ? 'failed' : 'indeterminate'
  return { indication, subIndication, reasons, signatures }
}

function* reasonsOf(verdict: SealVerdict, trust: Trust): Generator<Reason> {
  const { seals, stamps, behind, hasBytesBefore } = verdict
  const last = seals.at(-1)
  if (last === undefined) return yield { code: 'no-seal', about: '' }
  if (hasBytesBefore) yield { code: 'bytes-before', about: last.name }
  if (behind === 'changes') yield { code: 'changed-behind', about: last.name }
  for (const one of [...seals, ...stamps]) if (one.fault) yield faultReason(one.fault, one)
  if (!trust.seals.includes(last.fingerprint)) yield { code: 'seal-unknown', about: last.name }
  for (const one of [...seals, ...stamps])
    if (one.stamp && !isAnchored(one.stamp, trust.anchors))
      yield { code: 'stamp-unknown', about: one.stamp.authority }
  for (const one of seals) yield* timeReasons(one, verdict, trust.now)
  yield* orderReasons(verdict)
}

function faultReason(code: SignatureFault, { name }: FoundSignature): Reason {
  return { code, about: name }
}

function* timeReasons(seal: FoundSignature, { stamps }: SealVerdict, now: Date): Generator<Reason> {
  const { validFrom, validUntil, name } = seal
  if (validFrom === undefined || validUntil === undefined) return
  // The earliest time at which somebody else knew of it.
  const known = seal.stamp?.time ?? stamps.find(one => one.stamp)?.stamp?.time
  const claimed = known ?? seal.at ?? now
  if (claimed > validUntil) yield { code: 'sealed-after-expiry', about: name }
  if (claimed < startOfSecond(validFrom)) yield { code: 'sealed-before-issue', about: name }
  if (known === undefined && now > validUntil) yield { code: 'expired-since', about: name }
}

/** Milliseconds by which the clocks of a system and of an authority may differ. */
const CLOCKS_DIFFER = 5 * 60_000

function* orderReasons({ seals, stamps }: SealVerdict): Generator<Reason> {
  for (const { at, stamp, name } of seals)
    if (at && stamp && stamp.time.getTime() + CLOCKS_DIFFER < at.getTime())
      yield { code: 'stamps-out-of-order', about: name }
  let latest = Math.max(...seals.map(({ stamp }) => stamp?.time.getTime() ?? 0))
  for (const { stamp, name } of stamps) {
    const time = stamp?.time.getTime() ?? latest
    if (time < latest) yield { code: 'stamps-out-of-order', about: name }
    latest = Math.max(latest, time)
  }
}

function startOfSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000)
}

function judged(
  { name, at, stamp, coversWholeDocument }: FoundSignature,
  kind: JudgedSignature['kind'],
): JudgedSignature {
  return {
    by: name,
    kind,
    time: stamp?.time ?? at,
    timeFrom: stamp ? 'stamp' : 'system',
    stampedBy: stamp?.authority,
    isTestStamp: stamp?.isTest ?? false,
    coversWhole: coversWholeDocument,
  }
}
