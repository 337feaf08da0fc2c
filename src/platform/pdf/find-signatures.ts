import { PDF, PdfArray, type PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'

/** A signature as it stands in a PDF (ISO 32000-2, 12.8), not yet verified. */
export interface WrittenSignature {
  readonly field: string
  readonly kind: 'seal' | 'document stamp'
  /** The time that it claims. */
  readonly at: Date | undefined
  readonly contents: Uint8Array
  /** Start and end of the bytes that are not covered: the signature itself between angle brackets. */
  readonly gap: readonly [number, number]
  readonly end: number
  readonly start: number
}

/** Finds the signatures in the order in which they were set; in a file too damaged to be read there are none. */
export async function findSignatures(bytes: Uint8Array): Promise<WrittenSignature[]> {
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

function readSignature(field: string, dict: PdfDict | null): WrittenSignature | undefined {
  const contents = dict?.get('Contents')
  const [start, gapStart, gapEnd, rest] = numbersOf(dict?.get('ByteRange'))
  if (!(contents instanceof PdfString) || start === undefined || rest === undefined) return undefined
  if (gapStart === undefined || gapEnd === undefined) return undefined
  const isStamp = dict?.get('SubFilter') === PdfName.of('ETSI.RFC3161')
  return {
    field,
    kind: isStamp ? 'document stamp' : 'seal',
    at: readDate(dict?.get('M')),
    contents: contents.bytes,
    start,
    gap: [start + gapStart, gapEnd],
    end: gapEnd + rest,
  }
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

/** Whether nothing but the hexadecimal signature lies outside the range, padded with zeros and in one case throughout. */
export function isGapExact(
  bytes: Uint8Array,
  { gap: [from, to], contents, start, end }: WrittenSignature,
): boolean {
  if (start !== 0 || from < 0 || to > end || end > bytes.length) return false
  const written = Buffer.from(bytes.subarray(from, to)).toString('latin1')
  const hex = Buffer.from(contents).toString('hex')
  return written === `<${hex}>` || written === `<${hex.toUpperCase()}>`
}

/** What it covers, in two parts. */
export function coveredParts(
  bytes: Uint8Array,
  { start, gap: [from, to], end }: WrittenSignature,
): Uint8Array[] {
  return [bytes.subarray(start, from), bytes.subarray(to, end)]
}
