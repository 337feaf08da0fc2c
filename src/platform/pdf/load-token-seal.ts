import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { StartFault } from '../starting/start-fault.ts'
import { findOwnCertificate, refuseOutOfTime, type Seal, type SealPlace, sealOf } from './certified-seal.ts'
import { readTokenUri, signByToken, TokenFailed, type TokenKey } from './token-signer.ts'

/** A file that says where a seal is: a PKCS#11 URI (RFC 7512) in its first line, then its certificates as PEM. */
export interface TokenSealSource extends SealPlace {
  readonly module: string | undefined
  readonly pin: string
}

/**
 * Loads a seal whose key stays in its token.
 * @throws StartFault where the file, the module, the PIN or the certificate is not as it has to be.
 */
export async function loadTokenSeal(source: TokenSealSource): Promise<Seal> {
  const { file, setting, module, pin } = source
  if (module === undefined) throw new StartFault(`${setting}_MODULE: it is needed for ${file}`)
  const text = await readFile(file, 'utf8')
  const named = readTokenUri(text)
  const [certificate, ...others] = certificatesIn(text)
  if (named === undefined || certificate === undefined)
    throw new StartFault(
      `${setting}: ${file} has to begin with pkcs11:token=…;object=… and go on with certificates (PEM)`,
    )
  const seal = await openSeal({ module, pin, ...named }, [certificate, ...others], source)
  return refuseOutOfTime(seal, source)
}

async function openSeal(
  key: TokenKey,
  certificates: readonly X509Certificate[],
  { file, setting }: SealPlace,
) {
  const keyType = certificates[0]?.publicKey.asymmetricKeyType === 'rsa' ? 'RSA' : 'EC'
  const sign = signByToken(key, keyType)
  const ders = certificates.map(({ raw }) => new Uint8Array(raw))
  const own = await findOwnCertificate({ sign }, ders).catch((fault: unknown) => {
    if (!(fault instanceof TokenFailed)) throw fault
    throw new StartFault(`${setting}: the token of ${file} does not sign (${fault.message})`, {
      cause: fault,
    })
  })
  if (own === undefined)
    throw new StartFault(`${setting}: ${file} holds no certificate that belongs to its key`)
  return sealOf(new X509Certificate(own), {
    certificate: own,
    certificateChain: ders.filter(der => der !== own),
    keyType,
    signatureAlgorithm: keyType === 'RSA' ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign,
  })
}

function certificatesIn(text: string): readonly X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return blocks.flatMap(block => {
    try {
      return new X509Certificate(block)
    } catch {
      return []
    }
  })
}
