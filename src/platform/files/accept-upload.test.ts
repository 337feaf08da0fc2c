import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { crc32, deflateSync } from 'node:zlib'
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { acceptUpload, usualLimits } from './accept-upload.ts'

function picture(width = 60, height = 40) {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, background: '#a52', noise } })
}

function upload(bytes: Uint8Array, limits = usualLimits) {
  return acceptUpload(Readable.from([bytes]), limits)
}

function refusalOf(code: string, values?: Record<string, unknown>) {
  return { ok: false, refusals: [values === undefined ? { code } : { code, values }] }
}

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')

test('pictures and documents are accepted by what they are', async () => {
  const samples = {
    jpeg: await picture().jpeg().toBuffer(),
    png: await picture().png().toBuffer(),
    tiff: await picture().tiff().toBuffer(),
    pdf,
  }
  for (const [format, bytes] of Object.entries(samples)) {
    expect(await upload(bytes)).toMatchObject({ ok: true, value: { format, bytes } })
  }
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['an SVG with declaration', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an executable renamed', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'],
  ['a Windows executable', 'MZ\x90\0\x03\0\0\0'],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a document behind something else', '#!/bin/sh\n%PDF-1.7'],
  ['a GIF', 'GIF89a\x01\0\x01\0'],
])('%s is refused', async (_what, content) => {
  const values = { formats: 'JPEG, PNG, TIFF, PDF' }
  expect(await upload(Buffer.from(content, 'latin1'))).toEqual(refusalOf('file-type', values))
})

test('a field for photographs takes no document', async () => {
  const limits = { ...usualLimits, formats: ['jpeg', 'png'] as const }
  expect(await upload(pdf, limits)).toEqual(refusalOf('file-type', { formats: 'JPEG, PNG' }))
})

test('an empty file is refused', async () => {
  expect(await upload(Buffer.alloc(0))).toEqual(refusalOf('file-empty'))
})

test('a truncated, a damaged and a pretended picture are refused', async () => {
  const jpeg = await picture(400, 300).jpeg().toBuffer()
  const png = await picture(400, 300).png().toBuffer()
  const tiff = await picture(400, 300).tiff({ compression: 'lzw' }).toBuffer()
  const pretended = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('<svg/>')])
  for (const bytes of [jpeg, png, tiff]) {
    expect(await upload(bytes.subarray(0, bytes.length / 2))).toEqual(refusalOf('picture-unreadable'))
  }
  expect(await upload(pretended)).toEqual(refusalOf('picture-unreadable'))
  const damaged = Buffer.from(png)
  damaged.fill(0xff, 20_000, 20_400)
  expect(await upload(damaged)).toEqual(refusalOf('picture-unreadable'))
})

test('a picture of too many pixels is refused by its header, without being decoded', async () => {
  const values = { width: 20_000, height: 20_000, megapixels: 100 }
  expect(await upload(hugePng(20_000))).toEqual(refusalOf('picture-too-large', values))
})

// One bit per pixel: 50 MB of zeros in 50 KB.
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc((side / 8 + 1) * side))
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

test('exactly the limit is accepted, one byte more is not', async () => {
  const limits = { ...usualLimits, maximumBytes: 2 * 1024 * 1024 }
  const whole = Buffer.concat([pdf, randomBytes(limits.maximumBytes - pdf.length)])
  expect(await upload(whole, limits)).toMatchObject({ ok: true })
  const more = Buffer.concat([whole, Buffer.from('x')])
  expect(await upload(more, limits)).toEqual(refusalOf('file-too-large', { megabytes: 2 }))
})

test('a stream of 100 MB is cut at the limit', async () => {
  const piece = Buffer.alloc(64 * 1024, 7)
  let sent = 0
  const source = new Readable({
    read() {
      sent += piece.length
      this.push(sent > 100 * 1024 * 1024 ? null : piece)
    },
  })
  expect(await acceptUpload(source)).toEqual(refusalOf('file-too-large', { megabytes: 25 }))
  expect(source.destroyed).toBe(true)
  expect(sent).toBeLessThan(26 * 1024 * 1024)
})

test('a multipart form of 100 MB gets its refusal, and the server keeps working', async () => {
  const app = fastify()
  await app.register(multipart, { limits: { fileSize: usualLimits.maximumBytes } })
  app.post('/', async request => {
    const part = await request.file({ throwFileSizeLimit: false })
    return part ? acceptUpload(part.file) : undefined
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const send = async (bytes: Buffer<ArrayBuffer>) => {
    const body = new FormData()
    body.append('file', new Blob([bytes]), 'photograph.jpg')
    return (await fetch(address, { method: 'POST', body })).json()
  }
  const before = process.memoryUsage().arrayBuffers
  expect(await send(Buffer.alloc(100 * 1024 * 1024))).toEqual(refusalOf('file-too-large', { megabytes: 25 }))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(500 * 1024 * 1024)
  expect(await send(Buffer.from(pdf))).toMatchObject({ ok: true })
  await app.close()
})
