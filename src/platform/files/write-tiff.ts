/** One picture of a TIFF, uncompressed in one strip. */
export interface TiffPage {
  readonly width: number
  readonly height: number
  /** As the file holds it, little-endian. */
  readonly data: Uint8Array
  /** Further tags, or others in place of the usual ones: 8 bits of grey, black is zero. */
  readonly tags?: Readonly<Record<number, TiffValue>>
}

/** Numbers are written as LONG, texts as ASCII, bytes as UNDEFINED. */
export type TiffValue = readonly number[] | string | Uint8Array

const [ASCII, LONG, UNDEFINED] = [2, 4, 7]

/** Writes a little-endian TIFF 6.0 with one directory for each page. */
export function writeTiff(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('49492a0008000000', 'hex')]
  let start = 8
  for (const [index, page] of pages.entries()) {
    const written = writePage(page, { start, isLast: index === pages.length - 1 })
    parts.push(...written)
    start += written.reduce((sum, part) => sum + part.length, 0)
  }
  return Buffer.concat(parts)
}

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly bytes: Uint8Array
}

const STRIP_OFFSETS = 273

function writePage(page: TiffPage, { start, isLast }: { start: number; isLast: boolean }): Buffer[] {
  const tags = Object.entries({ ...usualTags(page), ...page.tags })
  const entries = tags.map(([tag, value]) => entryOf(Number(tag), value))
  const table = Buffer.alloc(2 + entries.length * 12 + 4)
  const pieces: Buffer[] = []
  let end = start + table.length
  const place = (piece: Uint8Array) => {
    const at = end
    pieces.push(Buffer.from(piece), Buffer.alloc(piece.length % 2))
    end += piece.length + (piece.length % 2)
    return at
  }
  table.writeUInt16LE(entries.length, 0)
  for (const [index, { tag, type, count, bytes }] of entries.entries()) {
    const at = 2 + index * 12
    table.writeUInt16LE(tag, at)
    table.writeUInt16LE(type, at + 2)
    table.writeUInt32LE(count, at + 4)
    if (tag === STRIP_OFFSETS) table.writeUInt32LE(place(page.data), at + 8)
    else if (bytes.length <= 4) table.set(bytes, at + 8)
    else table.writeUInt32LE(place(bytes), at + 8)
  }
  table.writeUInt32LE(isLast ? 0 : end, table.length - 4)
  return [table, ...pieces]
}

function usualTags({ width, height, data }: TiffPage): Record<number, readonly number[]> {
  return {
    256: [width],
    257: [height],
    258: [8],
    259: [1],
    262: [1],
    [STRIP_OFFSETS]: [0],
    277: [1],
    278: [height],
    279: [data.length],
  }
}

function entryOf(tag: number, value: TiffValue): Entry {
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`, 'latin1')
    return { tag, type: ASCII, count: bytes.length, bytes }
  }
  if (value instanceof Uint8Array) return { tag, type: UNDEFINED, count: value.length, bytes: value }
  const bytes = Buffer.alloc(value.length * 4)
  for (const [index, number] of value.entries()) bytes.writeUInt32LE(number, index * 4)
  return { tag, type: LONG, count: value.length, bytes }
}
