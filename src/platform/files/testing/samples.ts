import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { type TiffPage, type TiffValue, writeTiff } from '../write-tiff.ts'

/** A file as it came from a phone or a program; see the names in this folder. */
export function sample(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, name))
}

/** A plain colour. */
export function coloured(width: number, height: number, background = '#aa5522') {
  return sharp({ create: { width, height, channels: 3, background } })
}

type Samples = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/** A page of a TIFF of 64 by 64 pixels, or as wide as told. */
export function tiffPage(data: Samples, tags: Record<number, TiffValue> = {}, width = 64): TiffPage {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const [samples] = tags[277] ?? [1]
  return { width, height: Math.floor(data.length / Number(samples) / width), data: bytes, tags }
}

/** A TIFF of one such page. */
export function tiff(data: Samples, tags: Record<number, TiffValue> = {}): Buffer {
  return writeTiff([tiffPage(data, tags)])
}

/** From the first number to the last in equal steps. */
export function ramp(first: number, last: number, length = 64 * 64): number[] {
  return Array.from({ length }, (_, index) => first + ((last - first) * index) / (length - 1))
}

/** A PNG whose head promises so many pixels, by bits, kind of colour and whether it is interlaced. */
export function promisingPng(
  side: number,
  [bits, colour, interlaced]: readonly [number, number, number],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([bits, colour, 0, 0, interlaced], 8)
  return png([
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.alloc(1000))],
  ])
}

/** A PNG of these chunks. */
export function png(chunks: readonly (readonly [string, Uint8Array])[]): Buffer {
  const written = [...chunks, ['IEND', Buffer.alloc(0)] as const].map(([type, data]) => chunk(type, data))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...written])
}

/** One chunk with its length and sum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
