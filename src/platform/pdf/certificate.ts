import { randomBytes, X509Certificate } from 'node:crypto'
import { BitString, Integer, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
} from 'pkijs'

/** A key and a certificate that says of itself to whom it belongs. */
export interface SelfSigned {
  readonly key: CryptoKey
  readonly certificate: X509Certificate
}

const YEARS_VALID = 10
// Its own engine, whatever other users of the library have installed for everybody.
const engine = new CryptoEngine({ crypto, name: 'certificate' })
const P256 = { name: 'ECDSA', namedCurve: 'P-256' }

/** Makes a P-256 key and a self-signed certificate for signing documents (RFC 5280, RFC 9336), valid ten years from `now`. */
export async function makeSelfSigned(commonName: string, now: Date): Promise<SelfSigned> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(P256, true, ['sign', 'verify'])
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ valueHex: positiveSerialNumber() })
  for (const party of [certificate.issuer, certificate.subject]) {
    party.typesAndValues = [
      new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: commonName }) }),
    ]
  }
  certificate.notBefore.value = now
  certificate.notAfter.value = yearsAfter(now, YEARS_VALID)
  certificate.extensions = documentSigningExtensions()
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine)
  await certificate.sign(privateKey, 'SHA-256', engine)
  return {
    key: privateKey,
    certificate: new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())),
  }
}

function positiveSerialNumber(): Uint8Array {
  const serial = randomBytes(16)
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f)
  return serial
}

function yearsAfter(now: Date, years: number): Date {
  const later = new Date(now)
  later.setUTCFullYear(later.getUTCFullYear() + years)
  return later
}

function documentSigningExtensions(): Extension[] {
  const endEntity = new BasicConstraints({ cA: false })
  // digitalSignature and nonRepudiation: the first two bits of nine.
  const signing = new BitString({ valueHex: new Uint8Array([0xc0]), unusedBits: 6 })
  // RFC 9336 document signing, and the older purpose of the same name that PDF readers know.
  const purposes = new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.311.10.3.12'] })
  return [
    extension('2.5.29.19', true, endEntity.toSchema().toBER()),
    extension('2.5.29.15', true, signing.toBER()),
    extension('2.5.29.37', false, purposes.toSchema().toBER()),
  ]
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue })
}
