import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
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

const usable = 'JPEG, PNG, TIFF, WebP, AVIF, HEIC, PDF'

test.each([
  ['an executable renamed', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'],
  ['a Windows executable', 'MZ\x90\0\x03\0\0\0'],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a document behind something else', '#!/bin/sh\n%PDF-1.7'],
])('%s is refused', async (_what, content) => {
  expect(await upload(Buffer.from(content, 'latin1'))).toEqual(refusalOf('file-type', { formats: usable }))
})

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['GIF', 'GIF89a\x01\0\x01\0'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 '],
  ['JPEG 2000', '\xff\x4f\xff\x51\0\x29'],
  ['JPEG XL', '\xff\x0a\xfa\x1f'],
  ['JPEG XL', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['BMP', 'BM\x9a\x0b\0\0\0\0\0\0\x36'],
  ['Photoshop', '8BPS\0\x01'],
  ['RAW', 'II*\0\x10\0\0\0CR\x02\0'],
  ['RAW', '\0\0\0\x18ftypcrx \0\0\0\x01'],
  ['RAW', 'FUJIFILMCCD-RAW 0201'],
  ['RAW', 'IIRO\x08\0\0\0'],
  ['RAW', 'IIU\0\x18\0\0\0'],
  ['DICOM', `${'\0'.repeat(128)}DICM`],
  ['OpenEXR', 'v/1\x01\x02\0\0\0'],
  ['MP4', '\0\0\0\x18ftypisom'],
  ['AVIF sequence', '\0\0\0\x18ftypavis'],
  ['HEIC sequence', '\0\0\0\x18ftyphevc'],
  ['Word, Excel, ZIP', 'PK\x03\x04\x14\0'],
  ['Word, Excel, ZIP', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
])('F10 %s is refused by its name', async (kind, content) => {
  const values = { kind, formats: usable }
  expect(await upload(Buffer.from(content, 'latin1'))).toEqual(refusalOf('file-kind', values))
})

test.each([
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['heic', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
  ['avif', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'],
  ['avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
  ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['tiff', 'II+\0\x08\0\0\0'],
  ['tiff', 'MM\0+\0\x08\0\0'],
])('%s is recognised', async (format, content) => {
  expect(await upload(Buffer.from(content, 'latin1'))).toMatchObject({ ok: true, value: { format } })
})

test('what programs put before a picture is left out', async () => {
  const jpeg = await picture().jpeg().toBuffer()
  const png = await picture().png().toBuffer()
  for (const [before, bytes] of [
    ['\xef\xbb\xbf', jpeg],
    ['\r\n', png],
    ['\0\0', png],
    ['--boundary\r\nContent-Type: image/jpeg\r\n\r\n', jpeg],
  ] as const) {
    const whole = Buffer.concat([Buffer.from(before, 'latin1'), bytes])
    expect(await upload(whole)).toMatchObject({ ok: true, value: { bytes } })
  }
})

test('a field for photographs takes no document', async () => {
  const limits = { ...usualLimits, formats: ['jpeg', 'png'] as const }
  const values = { kind: 'PDF', formats: 'JPEG, PNG' }
  expect(await upload(pdf, limits)).toEqual(refusalOf('file-kind', values))
})

test('an empty file is refused', async () => {
  expect(await upload(Buffer.alloc(0))).toEqual(refusalOf('file-empty'))
})

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
