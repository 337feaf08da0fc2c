/** A small PDF with one blank page, for tests; objects are added from number 5 on, entries to the catalog. */
export interface MadePdf {
  readonly catalog?: string
  readonly objects?: readonly string[]
  readonly pages?: number
  /** Behind the end. */
  readonly behind?: string
}

/** Writes it with a true cross-reference table. */
export function makePdf({ catalog = '', objects = [], pages = 1, behind = '' }: MadePdf = {}): Buffer {
  const kids = pages === 0 ? '' : '3 0 R'
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R >>',
    '<< /Length 9 >>\nstream\n0 0 m 9 9\nendstream',
    ...objects,
  ]
  let text = '%PDF-1.7\n'
  const places = bodies.map((body, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const rows = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + trailer + behind, 'latin1')
}
