import { PDF } from '@libpdf/core'

/** A paper of one page, as somebody scans it. */
export async function drawPaper() {
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' }).drawText('Invoice 1987/12', { x: 50, y: 700 })
  return { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) }
}
