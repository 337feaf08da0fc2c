import { ContentInfo } from 'pkijs'
import { type ReadSignedData, readSignedData } from '../signatures/signed-data.ts'

const SIGNATURE_TIME_STAMP = '1.2.840.113549.1.9.16.2.14'

/** A detached signature of one signer (RFC 5652), and the certificate that its signed attributes name. */
export interface CmsSignature extends ReadSignedData {
  /** The time stamp over the value of the signature (ETSI EN 319 122-1, 5.3), unread. */
  readonly timeStampToken: Uint8Array<ArrayBuffer> | undefined
}

/** Reads a signature padded with zeros; nothing when it is not one, or says something that is not signed. */
export function readCmsSignature(contents: Uint8Array): CmsSignature | undefined {
  const der = withoutPadding(contents)
  const read = der && readSignedData(der)
  if (read === undefined || !isDetached(read)) return undefined
  const unsigned = read.signer.unsignedAttrs?.attributes ?? []
  if (unsigned.length === 0) return { ...read, timeStampToken: undefined }
  const [stamp] = unsigned
  const [token, ...more] = stamp?.values ?? []
  // Nothing else may stand where nobody signed for it.
  if (unsigned.length > 1 || stamp?.type !== SIGNATURE_TIME_STAMP || token === undefined || more.length > 0)
    return undefined
  return { ...read, timeStampToken: new Uint8Array(token.toBER()) }
}

function isDetached({ signed }: ReadSignedData): boolean {
  return (
    signed.version === 1 &&
    signed.encapContentInfo.eContentType === ContentInfo.DATA &&
    // Content carried along would be what the signature is about, instead of the document.
    signed.encapContentInfo.eContent === undefined
  )
}

/** The DER at the beginning, whose outermost length tells where it ends; what follows must be zeros. */
export function withoutPadding(contents: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const lengthBytes = (contents[1] ?? 0) - 0x80
  if (lengthBytes < 1 || lengthBytes > 3 || contents.length < 2 + lengthBytes) return undefined
  const end = 2 + lengthBytes + Buffer.from(contents).readUIntBE(2, lengthBytes)
  if (contents.subarray(end).some(byte => byte !== 0)) return undefined
  return new Uint8Array(contents.subarray(0, end))
}
