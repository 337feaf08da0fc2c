import { createHash, verify, X509Certificate } from 'node:crypto'
import { OctetString } from 'asn1js'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'

/** A detached signature of one signer (RFC 5652), and the certificate that its signed attributes name. */
export interface CmsSignature {
  readonly signer: SignerInfo
  readonly certificate: X509Certificate
}

/** Reads a signature padded with zeros; nothing when it is not one, or says something that is not signed. */
export function readCmsSignature(contents: Uint8Array): CmsSignature | undefined {
  try {
    const der = withoutPadding(contents)
    const wrapper = ContentInfo.fromBER(der)
    const signed = new SignedData({ schema: wrapper.content })
    const certificate = findNamedCertificate(signed)
    const [signer] = signed.signerInfos
    if (!certificate || !signer || !isPlain(wrapper, signed, der) || !isAbout(signer, certificate))
      return undefined
    return { signer, certificate: new X509Certificate(derOf(certificate)) }
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
    signed.version === 1 &&
    signer?.version === 1 &&
    signed.encapContentInfo.eContentType === ContentInfo.DATA &&
    // Content carried along would be what the signature is about, instead of the document.
    signed.encapContentInfo.eContent === undefined &&
    signed.digestAlgorithms.every(({ algorithmId }) => algorithmId === signer?.digestAlgorithm.algorithmId) &&
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
    sid.issuer.isEqual(certificate.issuer) &&
    sid.serialNumber.isEqual(certificate.serialNumber) &&
    (ALGORITHMS[`${keyType} ${DIGESTS.get(digestAlgorithm.algorithmId)}`] ?? []).includes(
      signatureAlgorithm.algorithmId,
    )
  )
}

const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

// A signed attribute holds the certificate's digest, so that no other certificate can take its place.
function findNamedCertificate(signed: SignedData): Certificate | undefined {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? []
  const naming = attributes.find(attribute => attribute.type === SIGNING_CERTIFICATE_V2)
  if (naming === undefined) return undefined
  const named = Buffer.from(naming.toSchema().toBER())
  return signed.certificates
    ?.filter(item => item instanceof Certificate)
    .find(item => named.includes(createHash('sha256').update(derOf(item)).digest()))
}

function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER())
}

// The outermost DER length tells where the signature ends; what follows must be zeros.
function withoutPadding(contents: Uint8Array): Uint8Array<ArrayBuffer> {
  const lengthBytes = (contents[1] ?? 0) - 0x80
  if (lengthBytes < 1 || lengthBytes > 3) throw new Error('The signature has no plausible length')
  const length = Buffer.from(contents).readUIntBE(2, lengthBytes)
  const end = 2 + lengthBytes + length
  if (contents.subarray(end).some(byte => byte !== 0)) throw new Error('Something hides behind the signature')
  return new Uint8Array(contents.subarray(0, end))
}

const DIGESTS: ReadonlyMap<string | undefined, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'

/** Whether the key of its certificate signed these bytes, by RSA (PKCS #1 1.5) or ECDSA. */
export function isSignatureOf({ signer, certificate }: CmsSignature, parts: readonly Uint8Array[]): boolean {
  const digest = DIGESTS.get(signer.digestAlgorithm.algorithmId)
  const attributes = signer.signedAttrs
  if (digest === undefined || attributes === undefined) return false
  const hash = createHash(digest)
  for (const part of parts) hash.update(part)
  const stated = new OctetString({ valueHex: new Uint8Array(hash.digest()) }).toBER()
  const digests = attributes.attributes.filter(attribute => attribute.type === MESSAGE_DIGEST)
  if (
    !digests.every(({ values: [value] }) => value && Buffer.from(value.toBER()).equals(Buffer.from(stated)))
  )
    return false
  const signedBytes = new Uint8Array(attributes.encodedValue)
  const signature = signer.signature.valueBlock.valueHexView
  return digests.length === 1 && verify(digest, signedBytes, certificate.publicKey, signature)
}
