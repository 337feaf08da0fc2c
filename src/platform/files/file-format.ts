import { pdfStart } from '../pdf/pdf-start.ts'

/** What may be uploaded. */
export type FileFormat = 'jpeg' | 'png' | 'tiff' | 'webp' | 'avif' | 'heic' | 'pdf'

/** A format's name for people, its media type and how its first bytes, each as one character, look. */
export interface FormatFacts {
  readonly label: string
  readonly mediaType: string
  readonly isPicture: boolean
  readonly start: RegExp
}

/** The formats that are told apart by content, never by name. */
export const formats: Readonly<Record<FileFormat, FormatFacts>> = {
  jpeg: { label: 'JPEG', mediaType: 'image/jpeg', isPicture: true, start: /^\xff\xd8\xff/ },
  png: { label: 'PNG', mediaType: 'image/png', isPicture: true, start: /^\x89PNG\r\n\p{Cc}\n/u },
  tiff: {
    label: 'TIFF',
    mediaType: 'image/tiff',
    isPicture: true,
    start: /^(II[*+]\0|MM\0[*+])(?!\p{Cc}\0\0\0CR)/u,
  },
  webp: { label: 'WebP', mediaType: 'image/webp', isPicture: true, start: /^RIFF.{4}WEBP/s },
  avif: {
    label: 'AVIF',
    mediaType: 'image/avif',
    isPicture: true,
    start: /^.{4}ftyp(avif|mif1.{4,40}avif)/s,
  },
  heic: {
    label: 'HEIC',
    mediaType: 'image/heic',
    isPicture: true,
    start: /^.{4}ftyp(hei[cxms]|mif1)/s,
  },
  pdf: {
    label: 'PDF',
    mediaType: 'application/pdf',
    isPicture: false,
    start: pdfStart,
  },
}

/** Everything that may be a picture. */
export const pictureFormats: readonly FileFormat[] = ['jpeg', 'png', 'tiff', 'webp', 'avif', 'heic']

/** Formats that people send and that cannot be used, by the names that they know them by. */
const foreign: readonly (readonly [string, RegExp])[] = [
  ['JPEG 2000', /^(\0\0\0\p{Cc}jP {2}|\xffO\xffQ)/u],
  ['JPEG XL', /^(\xff\n|\0\0\0\p{Cc}JXL )/u],
  ['JPEG XR', /^II\xbc/],
  ['GIF', /^GIF8[79]a/],
  ['BMP', /^BM.{4}\0\0\0\0/s],
  ['Photoshop', /^8BP[SB]/],
  ['SVG', /^(<\?xml.{0,800}?)?(<!--.{0,400}?-->\s*)?(<!DOCTYPE svg.{0,400}?)?<svg[\s>]/is],
  ['RAW', /^(II[*]\0\p{Cc}\0\0\0CR|.{4}ftypcrx |FUJIFILMCCD-RAW|IIR[OS]|MMOR|IIU\0|FOVb|\0MRM)/su],
  ['DICOM', /^.{128}DICM/s],
  ['OpenEXR', /^v\/1\p{Cc}/u],
  ['HEIC sequence', /^.{4}ftyp(hev[cx]|msf1)/s],
  ['AVIF sequence', /^.{4}ftypavis/s],
  ['MP4', /^.{4}ftyp/s],
  ['PostScript', /^%!PS/],
  ['Word, Excel, ZIP', /^(PK\p{Cc}{2}|\xd0\xcf\p{Cc}\xe0)/u],
]

const LOOKED_AT = 1029

/** Tells the format from the first bytes; undefined for everything else. */
export function findFormat(bytes: Uint8Array, among: readonly FileFormat[]): FileFormat | undefined {
  const start = startOf(bytes)
  return among.find(format => formats[format].start.test(start))
}

/** Whether it is a picture that takes longer to decode than others. */
export function isHeic(bytes: Uint8Array): boolean {
  return findFormat(bytes, ['heic']) !== undefined
}

/** What people call this kind of file, whether it may be used or not; undefined where it is not known. */
export function findKind(bytes: Uint8Array): string | undefined {
  const start = startOf(bytes)
  const own = Object.values(formats).find(facts => facts.start.test(start))
  return own?.label ?? foreign.find(([, look]) => look.test(start))?.[0]
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
}

const BLANK = /^(\xef\xbb\xbf|[\s\0])+/
const JPEG = /\xff\xd8\xff[\xdb\xe0-\xef]/

/** A picture without what programs put before it: byte order marks and white space, before a JPEG anything short. */
export function withoutPrefix(bytes: Uint8Array): Uint8Array {
  if (findKind(bytes) !== undefined) return bytes
  const start = startOf(bytes)
  const trimmed = bytes.subarray(BLANK.exec(start)?.[0].length ?? 0)
  if (findFormat(trimmed, pictureFormats) !== undefined) return trimmed
  return bytes.subarray(JPEG.exec(start)?.index ?? 0)
}
