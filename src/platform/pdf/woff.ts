import { inflateSync } from 'node:zlib'

const ENTRY_BYTES = { sfnt: 16, woff: 20 } as const
const HEADER_BYTES = { sfnt: 12, woff: 44 } as const

/** A font of the web (WOFF 1.0) as the OpenType font that is packed in it: the same tables, unpacked. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, index))
  const directory = Buffer.alloc(HEADER_BYTES.sfnt + count * ENTRY_BYTES.sfnt)
  writeHeader(directory, woff.readUInt32BE(4), count)
  let offset = directory.length
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = HEADER_BYTES.sfnt + index * ENTRY_BYTES.sfnt
    for (const [place, value] of [tag, checksum, offset, bytes.length].entries())
      directory.writeUInt32BE(value, at + place * 4)
    offset += padded(bytes).length
  }
  return Buffer.concat([directory, ...tables.map(table => padded(table.bytes))])
}

function readTable(woff: Buffer, index: number) {
  const at = HEADER_BYTES.woff + index * ENTRY_BYTES.woff
  const read = (place: number) => woff.readUInt32BE(at + place * 4)
  const packed = woff.subarray(read(1), read(1) + read(2))
  // A table that does not get smaller stands there as it is.
  const bytes = read(2) < read(3) ? inflateSync(packed) : packed
  return { tag: read(0), checksum: read(4), bytes }
}

function writeHeader(directory: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count))
  directory.writeUInt32BE(flavour, 0)
  for (const [place, value] of [count, 2 ** power * 16, power, (count - 2 ** power) * 16].entries())
    directory.writeUInt16BE(value, 4 + place * 2)
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4)
}
