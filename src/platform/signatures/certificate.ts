import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { BitString, Integer, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
} from 'pkijs'

/** A key and the certificate that says to whom it belongs. */
export interface CertifiedKey {
  readonly key: CryptoKey
  readonly certificate: X509Certificate
}

/** What a certificate says. */
export interface CertificateOptions {
  readonly commonName: string
  /** When it begins; it is valid ten years. */
  readonly now: Date
  readonly purpose: Purpose
  /** Who issues it; itself unless given. */
  readonly issuer?: CertifiedKey
}

/** What a key may be used for. */
export type Purpose = 'document signing' | 'time stamping' | 'issuing'

const YEARS_VALID = 10
// Its own engine, whatever other users of the library have installed for everybody.
const engine = new CryptoEngine({ crypto, name: 'certificate' })
const P256 = { name: 'ECDSA', namedCurve: 'P-256' }

/** The purpose of a certificate whose key dates (RFC 3161, 2.3). */
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** Makes a P-256 key and a certificate for it (RFC 5280). */
export async function makeCertifiedKey(options: CertificateOptions): Promise<CertifiedKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(P256, true, ['sign', 'verify'])
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ valueHex: positiveSerialNumber() })
  certificate.subject.typesAndValues = [commonName(options.commonName)]
  certificate.issuer = options.issuer ? subjectOf(options.issuer) : certificate.subject
  certificate.notBefore.value = options.now
  certificate.notAfter.value = yearsAfter(options.now, YEARS_VALID)
  certificate.extensions = extensionsFor(options.purpose)
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine)
  await certificate.sign(options.issuer?.key ?? privateKey, 'SHA-256', engine)
  return {
    key: privateKey,
    certificate: new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())),
  }
}

/** A key and its certificate as PEM, one behind the other. */
export async function writePem({ key, certificate }: CertifiedKey): Promise<string> {
  const der = await crypto.subtle.exportKey('pkcs8', key)
  const pkcs8 = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
  return `${pkcs8.export({ format: 'pem', type: 'pkcs8' })}${certificate}`
}

/** Reads what `writePem` wrote; the key only signs from now on. */
export async function readPem(pem: string): Promise<CertifiedKey> {
  const key = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' })
  return {
    key: await crypto.subtle.importKey('pkcs8', key, P256, false, ['sign']),
    certificate: new X509Certificate(pem),
  }
}

/** The common name of a certificate's subject, or its whole subject. */
export function commonNameOf(certificate: X509Certificate): string {
  const name = certificate.toLegacyObject().subject.CN
  return typeof name === 'string' ? name : certificate.subject
}

/** SHA-256 of a certificate, lower-case hexadecimal. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase()
}

function commonName(value: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) })
}

function subjectOf({ certificate }: CertifiedKey): Certificate['subject'] {
  return Certificate.fromBER(new Uint8Array(certificate.raw)).subject
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

function extensionsFor(purpose: Purpose): Extension[] {
  if (purpose === 'issuing') return [constraints(true), keyUsage(new Uint8Array([0x04]), 2)]
  // digitalSignature and nonRepudiation: the first two bits of nine.
  const signing = [constraints(false), keyUsage(new Uint8Array([0xc0]), 6)]
  if (purpose === 'time stamping') return [...signing, purposes(true, [TIME_STAMPING])]
  // RFC 9336 document signing, and the older purpose of the same name that PDF readers know.
  return [...signing, purposes(false, ['1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.311.10.3.12'])]
}

function constraints(cA: boolean): Extension {
  return extension('2.5.29.19', true, new BasicConstraints({ cA }).toSchema().toBER())
}

function keyUsage(bits: Uint8Array<ArrayBuffer>, unusedBits: number): Extension {
  return extension('2.5.29.15', true, new BitString({ valueHex: bits, unusedBits }).toBER())
}

function purposes(critical: boolean, keyPurposes: string[]): Extension {
  return extension('2.5.29.37', critical, new ExtKeyUsage({ keyPurposes }).toSchema().toBER())
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue })
}
