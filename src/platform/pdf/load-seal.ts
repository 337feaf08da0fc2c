import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CryptoKeySigner, P12Signer } from '@libpdf/core'
import { makeCertifiedKey, readPem, writePem } from '../signatures/certificate.ts'
import { keepKeyFile } from '../signatures/keep-key-file.ts'
import { StartFault } from '../starting/start-fault.ts'
import { findOwnCertificate, refuseOutOfTime, type Seal, sealOf } from './certified-seal.ts'

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
  /** The settings that faults name: SEAL_FILE and SEAL_PASSPHRASE unless given. */
  readonly settings?: SealSettings
}

interface SealSettings {
  readonly file: string
  readonly passphrase: string
}

const usualSettings: SealSettings = { file: 'SEAL_FILE', passphrase: 'SEAL_PASSPHRASE' }

/**
 * Loads the seal from its file; in evaluation without one makes a key at the first start and finds it at later ones.
 * @throws StartFault when the file does not hold a key with its certificate, or one that is not valid now, and what the
 * system says when it cannot be read.
 */
export async function loadSeal(source: SealSource): Promise<Seal> {
  const { file, passphrase = '', settings = usualSettings } = source
  if (file !== undefined)
    return refuseOutOfTime(await loadFromFile({ file, passphrase, settings }), {
      ...{ file, setting: settings.file, now: source.now },
    })
  if (!source.evaluation) throw new Error('A seal file (PKCS#12) is required outside evaluation')
  return loadFromPem(await findOrMakePem(source))
}

interface SealFile {
  readonly file: string
  readonly passphrase: string
  readonly settings: SealSettings
}

async function loadFromFile(source: SealFile): Promise<Seal> {
  const { file, settings } = source
  const signer = await openFile(source)
  const certificates = [signer.certificate, ...signer.certificateChain]
  const own = await findOwnCertificate(signer, certificates)
  if (own === undefined)
    throw new StartFault(`${settings.file}: ${file} holds no certificate that belongs to its key`)
  return sealOf(new X509Certificate(own), {
    certificate: own,
    certificateChain: certificates.filter(certificate => certificate !== own),
    keyType: signer.keyType,
    signatureAlgorithm: signer.signatureAlgorithm,
    sign: (data, algorithm) => signer.sign(data, algorithm),
  })
}

async function openFile({ file, passphrase, settings }: SealFile): Promise<P12Signer> {
  // Of a folder the system gives no path.
  const bytes = await readFile(file).catch((fault: Error) => {
    throw Object.assign(fault, { path: file })
  })
  return P12Signer.create(bytes, passphrase).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : ''
    throw new StartFault(explainUnopened(file, reason, settings), { cause })
  })
}

/** The library tells its reasons in words alone. */
function explainUnopened(file: string, reason: string, settings: SealSettings): string {
  if (reason.startsWith('Invalid PKCS#12'))
    return `${settings.file}: ${file} is no PKCS#12 file, or only a part of one`
  if (/integrity|decrypt|invalid password/i.test(reason))
    return `${settings.passphrase}: it does not open ${file}`
  return `${settings.file}: ${file} cannot be used (${reason})`
}

async function loadFromPem(pem: string): Promise<Seal> {
  const { key, certificate } = await readPem(pem)
  return sealOf(certificate, new CryptoKeySigner(key, certificate.raw, 'EC', 'ECDSA'))
}

function findOrMakePem({ dataDirectory, commonName, now }: SealSource): Promise<string> {
  return keepKeyFile(join(dataDirectory, 'seal.pem'), async () =>
    writePem(await makeCertifiedKey({ commonName, now, purpose: 'document signing' })),
  )
}
