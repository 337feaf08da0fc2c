import { verify, X509Certificate } from 'node:crypto'
// Loaded first: Node.js leaves `createSecureContext` out of `tls` where a certificate's subject is read before it.
import 'node:tls'
import type { Signer } from '@libpdf/core'
import { commonNameOf, fingerprintOf } from '../signatures/certificate.ts'
import { StartFault } from '../starting/start-fault.ts'

/** A key that seals documents, and what its certificate says of it. */
export interface Seal {
  /** The common name of the certificate. */
  readonly name: string
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly fingerprint: string
  readonly validFrom: Date
  readonly validUntil: Date
  readonly signer: Signer
}

/** A seal by what its certificate says. */
export function sealOf(certificate: X509Certificate, signer: Signer): Seal {
  return {
    name: commonNameOf(certificate),
    fingerprint: fingerprintOf(certificate),
    validFrom: certificate.validFromDate,
    validUntil: certificate.validToDate,
    signer,
  }
}

/** Of some certificates (DER) the one that belongs to a key: issuers may come before it, so a probe tells. */
export async function findOwnCertificate(
  signer: Pick<Signer, 'sign'>,
  certificates: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  const probe = new TextEncoder().encode('probe')
  const signature = await signer.sign(probe, 'SHA-256')
  return certificates.find(der => verify('sha256', probe, new X509Certificate(der).publicKey, signature))
}

/** Where a seal comes from, for the faults. */
export interface SealPlace {
  readonly file: string
  /** The setting that names it. */
  readonly setting: string
  readonly now: Date
}

/**
 * Gives back a seal whose certificate is valid now.
 * @throws StartFault for any other.
 */
export function refuseOutOfTime(seal: Seal, { file, setting, now }: SealPlace): Seal {
  const day = (instant: Date) => instant.toISOString().slice(0, 10)
  if (now > seal.validUntil)
    throw new StartFault(
      `${setting}: the certificate in ${file} ended on ${day(seal.validUntil)}: no document could be sealed with it, get a new one`,
    )
  if (now < seal.validFrom)
    throw new StartFault(
      `${setting}: the certificate in ${file} begins on ${day(seal.validFrom)}: wait until then, or set the clock of this machine right`,
    )
  return seal
}
