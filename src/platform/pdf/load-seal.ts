import { createPrivateKey, randomUUID, verify, X509Certificate } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
// Loaded first: Node.js leaves `createSecureContext` out of `tls` where a certificate's subject is read before it.
import 'node:tls'
import { CryptoKeySigner, P12Signer, type Signer } from '@libpdf/core'
import { StartFault } from '../starting/start-fault.ts'
import { makeSelfSigned } from './certificate.ts'

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

/** Where the seal comes from. */
export interface SealSource {
  /** A PKCS#12 file (RFC 7292); required unless in evaluation. */
  readonly file?: string
  readonly passphrase?: string
  /** Where the evaluation key is kept, as `seal.pem` with mode 0600. */
  readonly dataDirectory: string
  /** Whether a key may be made when no file is given. */
  readonly evaluation: boolean
  /** The common name of a key that has to be made. */
  readonly commonName: string
  readonly now: Date
}

/**
 * Loads the seal from its file; in evaluation without one makes a key at the first start and finds it at later ones.
 * @throws StartFault when the file does not hold a key with its certificate, or one that is not valid now, and what the
 * system says when it cannot be read.
 */
export async function loadSeal(source: SealSource): Promise<Seal> {
  if (source.file !== undefined)
    return refuseInvalid(await loadFromFile(source.file, source.passphrase ?? ''), source)
  if (!source.evaluation) throw new Error('A seal file (PKCS#12) is required outside evaluation')
  return loadFromPem(await findOrMakePem(source))
}

async function loadFromFile(file: string, passphrase: string): Promise<Seal> {
  const signer = await openFile(file, passphrase)
  const certificates = [signer.certificate, ...signer.certificateChain]
  const own = await findOwnCertificate(signer, certificates)
  if (own === undefined)
    throw new StartFault(`SEAL_FILE: ${file} holds no certificate that belongs to its key`)
  return describe(new X509Certificate(own), {
    certificate: own,
    certificateChain: certificates.filter(certificate => certificate !== own),
    keyType: signer.keyType,
    signatureAlgorithm: signer.signatureAlgorithm,
    sign: (data, algorithm) => signer.sign(data, algorithm),
  })
}

async function openFile(file: string, passphrase: string): Promise<P12Signer> {
  // Of a folder the system gives no path.
  const bytes = await readFile(file).catch((fault: Error) => {
    throw Object.assign(fault, { path: file })
  })
  return P12Signer.create(bytes, passphrase).catch((cause: unknown) => {
    throw new StartFault(explainUnopened(file, cause instanceof Error ? cause.message : ''), { cause })
  })
}

/** The library tells its reasons in words alone. */
function explainUnopened(file: string, reason: string): string {
  if (reason.startsWith('Invalid PKCS#12'))
    return `SEAL_FILE: ${file} is no PKCS#12 file, or only a part of one`
  if (/integrity|decrypt|invalid password/i.test(reason)) return `SEAL_PASSPHRASE: it does not open ${file}`
  return `SEAL_FILE: ${file} cannot be used (${reason})`
}

function refuseInvalid(seal: Seal, { file, now }: SealSource): Seal {
  const day = (instant: Date) => instant.toISOString().slice(0, 10)
  if (now > seal.validUntil)
    throw new StartFault(
      `SEAL_FILE: the certificate in ${file} ended on ${day(seal.validUntil)}: no document could be sealed with it, get a new one`,
    )
  if (now < seal.validFrom)
    throw new StartFault(
      `SEAL_FILE: the certificate in ${file} begins on ${day(seal.validFrom)}: wait until then, or set the clock of this machine right`,
    )
  return seal
}

// Some programs write the issuer's certificate first; a probe tells which one belongs to the key.
async function findOwnCertificate(
  signer: Signer,
  certificates: Uint8Array[],
): Promise<Uint8Array | undefined> {
  const probe = new TextEncoder().encode('probe')
  const signature = await signer.sign(probe, 'SHA-256')
  return certificates.find(der => verify('sha256', probe, new X509Certificate(der).publicKey, signature))
}

async function loadFromPem(pem: string): Promise<Seal> {
  const certificate = new X509Certificate(pem)
  const key = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' })
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const cryptoKey = await crypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign'])
  return describe(certificate, new CryptoKeySigner(cryptoKey, certificate.raw, 'EC', 'ECDSA'))
}

function describe(certificate: X509Certificate, signer: Signer): Seal {
  return {
    name: commonNameOf(certificate),
    fingerprint: fingerprintOf(certificate),
    validFrom: certificate.validFromDate,
    validUntil: certificate.validToDate,
    signer,
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

async function findOrMakePem({ dataDirectory, commonName, now }: SealSource): Promise<string> {
  const file = join(dataDirectory, 'seal.pem')
  await mkdir(dataDirectory, { recursive: true })
  const kept = await readIfThere(file)
  if (kept !== undefined) return kept
  const draft = join(dataDirectory, `seal.${randomUUID()}.tmp`)
  await writeFile(draft, await makePem(commonName, now), { mode: 0o600, flush: true })
  // Two processes may start at once: the first link wins, both use what it names.
  await link(draft, file).catch(unless('EEXIST'))
  await rm(draft)
  return readFile(file, 'utf8')
}

async function makePem(commonName: string, now: Date): Promise<string> {
  const { key, certificate } = await makeSelfSigned(commonName, now)
  const der = await crypto.subtle.exportKey('pkcs8', key)
  const pkcs8 = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
  return `${pkcs8.export({ format: 'pem', type: 'pkcs8' })}${certificate}`
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(unless('ENOENT'))
}

function unless(code: string): (error: unknown) => undefined {
  return error => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined
    throw error
  }
}
