import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { makePdf } from './make-pdf.ts'

const MEGABYTE = 1024 * 1024

/** Files that are cheap to send and dear to read, by what they attack. */
export const hostilePdfs: Readonly<Record<string, () => Uint8Array>> = {
  'a cross-reference stream of 20 kB that unpacks to 20 MB': () => bomb(20),
  'a cross-reference stream of 97 kB that unpacks to 100 MB': () => bomb(100),
  'a cross-reference stream of 25 MB that unpacks to 25 GB': () => endlessBomb(24_000),
  'an object stream that unpacks to 200 MB': objectStreamBomb,
  'strings of 2 MB that never end': () => wrap('('.repeat(2 * MEGABYTE)),
  'hexadecimal strings that never end': () => wrap('<a'.repeat(MEGABYTE)),
  'arrays within arrays': () => wrap('['.repeat(2 * MEGABYTE)),
  'dictionaries within dictionaries': () => wrap('<</A'.repeat(MEGABYTE / 2)),
  'a table that is said to hold a thousand million rows': () =>
    Buffer.from(
      '%PDF-1.4\nxref\n0 1000000000\ntrailer << /Size 1000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
    ),
  'tables that name each other': () =>
    Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
  'pages within themselves': () =>
    makePdf({ catalog: '/Names 5 0 R', objects: ['<< /Kids [5 0 R 6 0 R] >>', '[5 0 R 6 0 R]'] }),
  'a million beginnings of objects': () => wrap('1 0 obj\n'.repeat(MEGABYTE)),
  'filters upon filters': () => wrap(`1 0 obj << /Type /XRef /Filter [${'/FlateDecode '.repeat(50_000)}] >>`),
}

function wrap(text: string): Buffer {
  return Buffer.from(`%PDF-1.4\n${text}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF`, 'latin1')
}

function bomb(megabytes: number): Buffer {
  return crossReferenceStream(deflateSync(Buffer.alloc(megabytes * MEGABYTE)))
}

// Packed blocks of zeros that are put one behind the other, so that nobody has to pack 25 GB.
function endlessBomb(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH })
  return crossReferenceStream(Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array(megabytes).fill(block)]))
}

function crossReferenceStream(packed: Uint8Array): Buffer {
  const head = `%PDF-1.5\n1 0 obj << /Type /XRef /Size 100000000 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length ${packed.length} >> stream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\nstartxref\n9\n%%EOF')])
}

function objectStreamBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(200 * MEGABYTE, ' '))
  const stream = `<< /Type /ObjStm /N 1000000 /First 100 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  const catalog = '1 0 obj << /Type /Catalog /Pages 9 0 R >> endobj\n'
  const end = '\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF'
  return Buffer.concat([Buffer.from(`%PDF-1.5\n${catalog}5 0 obj ${stream}`), packed, Buffer.from(end)])
}
