import { createHash, verify, X509Certificate } from 'node:crypto'
import { Null, OctetString } from 'asn1js'
import {
  type AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'

/** What one signer signed (RFC 5652), and the certificate that its signed attributes name. */
export interface ReadSignedData {
  readonly signed: SignedData
  readonly signer: SignerInfo
  readonly certificate: X509Certificate
  /** All that are carried along, that of the signer among them. */
  readonly certificates: readonly X509Certificate[]
}

/** Reads DER; nothing when it is no such signature, or says something that is not signed and could be something else. */
export function readSignedData(der: Uint8Array<ArrayBuffer>): ReadSignedData | undefined {
  try {
    const wrapper = ContentInfo.fromBER(der)
    const signed = new SignedData({ schema: wrapper.content })
    const certificate = findNamedCertificate(signed)
    const [signer] = signed.signerInfos
    if (!certificate || !signer || !isPlain(wrapper, signed, der) || !isAbout(signer, certificate))
      return undefined
    const certificates = certificatesOf(signed).map(one => new X509Certificate(derOf(one)))
    return { signed, signer, certificate: new X509Certificate(derOf(certificate)), certificates }
  } catch {
    return undefined
  }
}

// What wraps the signature is not signed: it must say nothing but what the signed parts say, and in the one way.
function isPlain(wrapper: ContentInfo, signed: SignedData, der: Uint8Array): boolean {
  const signer = signed.signerInfos[0]
  const again = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return (
    signed.signerInfos.length === 1 &&
    wrapper.contentType === ContentInfo.SIGNED_DATA &&
    signer?.version === 1 &&
    signed.digestAlgorithms.every(
      one => one.algorithmId === signer.digestAlgorithm.algorithmId && isWithoutParameters(one),
    ) &&
    Buffer.from(again.toSchema().toBER()).equals(der)
  )
}

// Signature algorithms by kind of key and digest; RSA may also leave the digest to its own field.
const RSA = '1.2.840.113549.1.1.1'
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  'rsa sha256': [RSA, '1.2.840.113549.1.1.11'],
  'rsa sha384': [RSA, '1.2.840.113549.1.1.12'],
  'rsa sha512': [RSA, '1.2.840.113549.1.1.13'],
  'ec sha256': ['1.2.840.10045.4.3.2'],
  'ec sha384': ['1.2.840.10045.4.3.3'],
  'ec sha512': ['1.2.840.10045.4.3.4'],
}

function isAbout(
  { sid, signatureAlgorithm, digestAlgorithm }: SignerInfo,
  certificate: Certificate,
): boolean {
  const keyType = new X509Certificate(derOf(certificate)).publicKey.asymmetricKeyType ?? ''
  return (
    sid instanceof IssuerAndSerialNumber &&
    // The library compares names as people do, who do not mind capitals.
    hasSameDer(sid.issuer, certificate.issuer) &&
    sid.serialNumber.isEqual(certificate.serialNumber) &&
    [signatureAlgorithm, digestAlgorithm].every(isWithoutParameters) &&
    (ALGORITHMS[`${keyType} ${DIGESTS.get(digestAlgorithm.algorithmId)}`] ?? []).includes(
      signatureAlgorithm.algorithmId,
    )
  )
}

interface Writable {
  toSchema(): { toBER(): ArrayBuffer }
}

function hasSameDer(one: Writable, other: Writable): boolean {
  return Buffer.from(one.toSchema().toBER()).equals(Buffer.from(other.toSchema().toBER()))
}

function isWithoutParameters({ algorithmParams }: AlgorithmIdentifier): boolean {
  return algorithmParams === undefined || algorithmParams instanceof Null
}

const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

// A signed attribute holds the certificate's digest, so that no other certificate can take its place.
function findNamedCertificate(signed: SignedData): Certificate | undefined {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? []
  const naming = attributes.find(attribute => attribute.type === SIGNING_CERTIFICATE_V2)
  if (naming === undefined) return undefined
  const named = Buffer.from(naming.toSchema().toBER())
  const isNamed = (item: Certificate) =>
    [...DIGESTS.values()].some(digest => named.includes(createHash(digest).update(derOf(item)).digest()))
  return certificatesOf(signed).find(isNamed)
}

function certificatesOf(signed: SignedData): readonly Certificate[] {
  return (signed.certificates ?? []).filter(item => item instanceof Certificate)
}

function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER())
}

/** The digests in use, by object identifier, as Node.js names them. */
export const DIGESTS: ReadonlyMap<string | undefined, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'

type Signature = Pick<ReadSignedData, 'signer' | 'certificate'>

/** Whether the signature states the digest of these bytes, one behind the other, whoever signed it. */
export function statesDigestOf({ signer }: Signature, parts: readonly Uint8Array[]): boolean {
  const digest = DIGESTS.get(signer.digestAlgorithm.algorithmId)
  if (digest === undefined) return false
  const hash = createHash(digest)
  for (const part of parts) hash.update(part)
  const expected = Buffer.from(new OctetString({ valueHex: new Uint8Array(hash.digest()) }).toBER())
  const attributes = signer.signedAttrs?.attributes ?? []
  const [stated, ...others] = attributes.filter(({ type }) => type === MESSAGE_DIGEST)
  const [value] = stated?.values ?? []
  return others.length === 0 && value !== undefined && Buffer.from(value.toBER()).equals(expected)
}

/** Whether the key of its certificate signed what the signature states, by RSA (PKCS #1 1.5) or ECDSA. */
export function isSignedByItsKey({ signer, certificate }: Signature): boolean {
  const digest = DIGESTS.get(signer.digestAlgorithm.algorithmId)
  if (digest === undefined || signer.signedAttrs === undefined) return false
  const signedBytes = new Uint8Array(signer.signedAttrs.encodedValue)
  return verify(digest, signedBytes, certificate.publicKey, signer.signature.valueBlock.valueHexView)
}
