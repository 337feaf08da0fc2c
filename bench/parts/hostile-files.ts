import { crc32, deflateRawSync, deflateSync, constants as zlib } from 'node:zlib'
import sharp from 'sharp'

/** A file that costs its reader far more than its size says. */
export interface HostileFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const MEGABYTE = 1024 * 1024
const SIDE = 10_000

/** Thirteen of them: five documents, eight pictures. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const { png, baseline, progressive, interlaced } = await largePictures()
  return [
    document('flate bomb of 97 kB', bombOf(deflateSync(Buffer.alloc(100 * MEGABYTE)))),
    document('flate bomb of 25 MB', bombOf(endlessZeros(24 * MEGABYTE))),
    document('unclosed strings', Buffer.from(`%PDF-1.7\n1 0 obj\n${'('.repeat(2 * MEGABYTE)}`)),
    document('deep arrays', Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(2 * MEGABYTE)}`)),
    document('deep dictionaries', Buffer.from(`%PDF-1.7\n1 0 obj\n${'<</A'.repeat(500_000)}`)),
    picture('100 megapixels of 16 bits', 'png', png),
    picture('100 megapixels, interlaced', 'png', interlaced),
    picture('100 megapixels', 'jpeg', baseline),
    picture('100 megapixels, progressive', 'jpeg', progressive),
    picture('400 megapixels of one bit', 'png', pngOf(20_000, chunk('tEXt', Buffer.alloc(0)))),
    picture('3,600 megapixels by its header', 'png', pngOf(60_000, chunk('tEXt', Buffer.alloc(0)))),
    picture('a text of 100 MB', 'png', pngOf(8, compressedText(100 * MEGABYTE))),
    picture('100 megapixels, cut in the middle', 'jpeg', baseline.subarray(0, baseline.length / 2)),
  ]
}

function document(name: string, bytes: Uint8Array): HostileFile {
  return { name, mediaType: 'application/pdf', bytes }
}

function picture(name: string, format: string, bytes: Uint8Array): HostileFile {
  return { name, mediaType: `image/${format}`, bytes }
}

/** A document whose only object is a table of cross-references that unpacks to zeros. */
function bombOf(packed: Uint8Array): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 100000000 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  const parts = [Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF')]
  return Buffer.concat(parts)
}

/** So many packed bytes of zeros; a flush makes each block independent of the others. */
function endlessZeros(size: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: zlib.Z_FULL_FLUSH })
  const blocks = Array.from({ length: Math.floor(size / block.length) }, () => block)
  return Buffer.concat([Buffer.from('789c', 'hex'), ...blocks])
}

async function largePictures() {
  const create = { width: SIDE, height: SIDE, channels: 4, background: '#a528' } as const
  const plain = sharp({ create, limitInputPixels: false })
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const
  const noisy = sharp({ create: { ...create, channels: 3, noise }, limitInputPixels: false })
  return {
    png: await plain.clone().toColourspace('rgb16').png().toBuffer(),
    interlaced: await plain.clone().png({ progressive: true }).toBuffer(),
    baseline: await noisy.clone().jpeg({ quality: 50 }).toBuffer(),
    progressive: await plain.clone().flatten().jpeg({ progressive: true }).toBuffer(),
  }
}

/** A picture of one bit for each pixel, with one more chunk before the pixels. */
function pngOf(side: number, more: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc((side / 8 + 1) * Math.min(side, 20_000)))
  const parts = [chunk('IHDR', header), more, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function compressedText(size: number): Buffer {
  return chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(size, 'x'))]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
