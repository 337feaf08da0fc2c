import { PDF, type PDFPage } from '@libpdf/core'
import { type ActiveContent, findActiveContent } from './active-content.ts'
import { findPdfStart } from './pdf-start.ts'

/** Why nobody can read a PDF: a password is asked for, it is torn or broken, or it has no page. */
export type PdfFault = 'pdf-locked' | 'pdf-damaged' | 'pdf-without-pages'

/** What a PDF is to whoever opens it. */
export interface PdfFacts {
  readonly fault: PdfFault | undefined
  /** What it does or carries besides pages; nothing can be said of a locked one. */
  readonly active: readonly ActiveContent[]
}

/** Opens a PDF as a reader would, without a password. A file that needs only its owner's password opens. */
export async function examinePdf(bytes: Uint8Array): Promise<PdfFacts> {
  const content = bytes.subarray(findPdfStart(bytes) ?? 0)
  const pdf = await open(content)
  if (pdf === undefined) return { fault: 'pdf-damaged', active: [] }
  if (!pdf.isAuthenticated) return { fault: 'pdf-locked', active: [] }
  return { fault: findFault(pdf, content), active: findActiveContent(pdf, content) }
}

// What is broken throws in any way. Running out of stack or memory is no verdict on the file.
async function open(bytes: Uint8Array): Promise<PDF | undefined> {
  try {
    return await PDF.load(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}

function findFault(pdf: PDF, bytes: Uint8Array): PdfFault | undefined {
  if (pdf.recoveredViaBruteForce && !isWhole(bytes)) return 'pdf-damaged'
  const pages = readPages(pdf)
  if (pages === undefined || !pages.every(page => hasItsContents(pdf, page))) return 'pdf-damaged'
  return pages.length === 0 ? 'pdf-without-pages' : undefined
}

function readPages(pdf: PDF): readonly PDFPage[] | undefined {
  try {
    return pdf.getPages()
  } catch {
    return undefined
  }
}

/** A page without contents is blank; one whose contents are gone was torn off. */
function hasItsContents(pdf: PDF, { dict }: PDFPage): boolean {
  const contents = dict.getRef('Contents')
  return contents === undefined || pdf.context.resolve(contents) !== null
}

/** Whether it has the mark that every writer sets last, and no object comes behind. */
function isWhole(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = text.lastIndexOf('startxref')
  return mark !== -1 && text.indexOf('endobj', mark) === -1
}
