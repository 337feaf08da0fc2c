import { findPdfStart } from '../pdf/pdf-start.ts'

/** What may be uploaded. */
export type FileFormat = 'jpeg' | 'png' | 'tiff' | 'pdf'

/** A format's name for people, its media type and the first bytes that tell it. */
export interface FormatFacts {
  readonly label: string
  readonly mediaType: string
  readonly isPicture: boolean
  /** Any one of these, in hexadecimal. */
  readonly signatures: readonly string[]
}

/** The formats that are told apart by content, never by name. */
export const formats: Readonly<Record<FileFormat, FormatFacts>> = {
  jpeg: { label: 'JPEG', mediaType: 'image/jpeg', isPicture: true, signatures: ['ffd8ff'] },
  png: { label: 'PNG', mediaType: 'image/png', isPicture: true, signatures: ['89504e470d0a1a0a'] },
  tiff: { label: 'TIFF', mediaType: 'image/tiff', isPicture: true, signatures: ['49492a00', '4d4d002a'] },
  // Told by `findPdfStart`.
  pdf: { label: 'PDF', mediaType: 'application/pdf', isPicture: false, signatures: [] },
}

/** Tells the format from the first bytes; undefined for everything else. */
export function findFormat(bytes: Uint8Array, among: readonly FileFormat[]): FileFormat | undefined {
  if (among.includes('pdf') && findPdfStart(bytes) !== undefined) return 'pdf'
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return among.find(format => formats[format].signatures.some(signature => start.startsWith(signature)))
}
