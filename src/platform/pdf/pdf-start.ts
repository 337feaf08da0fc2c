/** How far into a file readers look for its header (ISO 32000-2, Annex I). */
const REACH = 1024
const HEADER = '%PDF-'

/** What may stand before the header because no program takes the file for something else by it. */
const harmless: readonly (readonly [pattern: string, reason: string])[] = [
  ['\\xef\\xbb\\xbf', 'byte order marks: scripts and editors that take a PDF for text'],
  ['[\\s\\0]', 'white space and line ends: mail programs, web servers'],
  ['\\x1b%-12345X', 'the beginning of a print job'],
  ['@PJL[ -~]*\\r?\\n', 'what a print job says to the printer'],
  [
    '(?:content-(?:type|disposition|transfer-encoding|length|id)|mime-version):[ -;=?-~]*\\r?\\n',
    'the head of a mail or an upload that was saved with the file',
  ],
  ["--[-=_.'0-9a-z]+\\r?\\n", 'the line that parts the pieces of a mail'],
]

/** How a PDF begins, each byte as one character: its header, with nothing before it but what is harmless. */
export const pdfStart: RegExp = new RegExp(
  `^(?:${harmless.map(([pattern]) => pattern).join('|')})*${HEADER}`,
  'i',
)

/**
 * Where the header of a PDF stands, within the first 1,024 bytes. What has anything else before it is no PDF: to
 * another program it would be a script, a page or an archive.
 */
export function findPdfStart(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.subarray(0, REACH + HEADER.length)).toString('latin1')
  const found = pdfStart.exec(text)?.[0]
  return found === undefined ? undefined : found.length - HEADER.length
}
