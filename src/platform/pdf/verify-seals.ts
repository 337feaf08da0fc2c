import { PDF, PdfArray, type PdfDict, PdfNumber, PdfString } from '@libpdf/core'
import { commonNameOf, fingerprintOf } from '../signatures/certificate.ts'
import { isSignedByItsKey, statesDigestOf } from '../signatures/signed-data.ts'
import { readCmsSignature } from './cms-signature.ts'
import { findPdfStart } from './pdf-start.ts'

/** One seal found in a document. */
export interface FoundSeal {
  /** The common name of the certificate, or the field's name where there is none. */
  readonly name: string
  /** SHA-256 of the certificate; compare it with one you trust, since anybody can make a certificate. */
  readonly fingerprint: string
  /** The time the sealer claims. */
  readonly at: Date | undefined
  /** Whether the bytes it covers are unchanged and signed by the key of its certificate. */
  readonly valid: boolean
  /** False for all but the last of several seals: later ones are added behind it. */
  readonly coversWholeDocument: boolean
}

/** What can be said of a document's seals without asking anybody whether to trust them. */
export interface SealVerdict {
  /** Whether there is a seal, every seal is valid and the last one covers the whole document. */
  readonly valid: boolean
  /** In the order in which they were set. */
  readonly seals: readonly FoundSeal[]
}

/** Checks every seal of a PDF: byte range, digest, signature and the certificate's binding (ETSI EN 319 122-1, 5.2.2). */
export async function verifySeals(file: Uint8Array): Promise<SealVerdict> {
  const start = findPdfStart(file) ?? 0
  const bytes = file.subarray(start)
  const seals = (await findSignatures(bytes)).map(found => verifySeal(bytes, found))
  // No seal covers what was put before the document.
  const isWhole = start === 0 && (seals.at(-1)?.coversWholeDocument ?? false)
  return { valid: isWhole && seals.every(seal => seal.valid), seals }
}

interface Signature {
  readonly field: string
  readonly at: Date | undefined
  readonly contents: Uint8Array
  /** Start and end of the bytes that are not covered: the signature itself between angle brackets. */
  readonly gap: readonly [number, number]
  readonly end: number
  readonly start: number
}

// A damaged file may fail to load in any way: then it has no seals that could be valid.
async function findSignatures(bytes: Uint8Array): Promise<Signature[]> {
  try {
    const pdf = await PDF.load(bytes)
    const fields = pdf.getForm()?.getSignatureFields() ?? []
    const signatures = fields.flatMap(field => readSignature(field.name, field.getSignatureDict()) ?? [])
    return signatures.sort((one, other) => one.end - other.end)
  } catch (error) {
    // The limits of the engine say nothing about the file.
    if (error instanceof RangeError) throw error
    return []
  }
}

function readSignature(field: string, dict: PdfDict | null): Signature | undefined {
  const contents = dict?.get('Contents')
  const [start, gapStart, gapEnd, rest] = numbersOf(dict?.get('ByteRange'))
  if (!(contents instanceof PdfString) || start === undefined || rest === undefined) return undefined
  if (gapStart === undefined || gapEnd === undefined) return undefined
  const at = readDate(dict?.get('M'))
  return { field, at, contents: contents.bytes, start, gap: [start + gapStart, gapEnd], end: gapEnd + rest }
}

function numbersOf(value: unknown): number[] {
  if (!(value instanceof PdfArray)) return []
  return [...value].flatMap(item => (item instanceof PdfNumber ? [item.value] : []))
}

function readDate(value: unknown): Date | undefined {
  const parts =
    value instanceof PdfString ? /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(value.asString()) : null
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second] = parts
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function verifySeal(bytes: Uint8Array, found: Signature): FoundSeal {
  const cms = readCmsSignature(found.contents)
  const certificate = cms?.certificate
  return {
    name: certificate ? commonNameOf(certificate) : found.field,
    fingerprint: certificate ? fingerprintOf(certificate) : '',
    at: found.at,
    valid:
      cms !== undefined &&
      isGapExact(bytes, found) &&
      statesDigestOf(cms, coveredParts(bytes, found)) &&
      isSignedByItsKey(cms),
    coversWholeDocument: found.start === 0 && found.end === bytes.length,
  }
}

// Only the hexadecimal signature may lie outside the range, padded with zeros and in one case throughout.
function isGapExact(bytes: Uint8Array, { gap: [from, to], contents, start, end }: Signature): boolean {
  if (start !== 0 || from < 0 || to > end || end > bytes.length) return false
  const written = Buffer.from(bytes.subarray(from, to)).toString('latin1')
  const hex = Buffer.from(contents).toString('hex')
  return written === `<${hex}>` || written === `<${hex.toUpperCase()}>`
}

function coveredParts(bytes: Uint8Array, { start, gap: [from, to], end }: Signature): Uint8Array[] {
  return [bytes.subarray(start, from), bytes.subarray(to, end)]
}
