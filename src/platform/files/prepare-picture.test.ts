import sharp from 'sharp'
import { expect, test } from 'vitest'
import { preparePicture as prepare } from './prepare-picture.ts'
import { promisingPng } from './testing/samples.ts'

const exif = {
  IFD0: { Artist: 'Somebody', Model: 'Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 0/1', GPSLongitudeRef: 'E' },
}

async function preparePicture(bytes: Uint8Array) {
  const outcome = await prepare(bytes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

function coloured(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#a52' } })
}

test('a photograph loses its position and maker, is turned upright and comes in three sizes', async () => {
  const taken = await coloured(4000, 3000)
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .jpeg()
    .toBuffer()
  expect((await sharp(taken).metadata()).exif?.includes('Somebody')).toBe(true)
  const prepared = await preparePicture(taken)
  expect(prepared).toMatchObject({ width: 3000, height: 4000, format: 'jpeg', greyscale: false })
  const sizes = [prepared.original, prepared.display, prepared.print, prepared.thumbnail].map(async bytes => {
    const { width, height, format, exif, xmp, orientation, space } = await sharp(bytes).metadata()
    expect({ exif, xmp, orientation, format, space }).toEqual({ format: 'jpeg', space: 'srgb' })
    expect(Buffer.from(bytes).includes('Somebody') || Buffer.from(bytes).includes('GPS')).toBe(false)
    return [width, height]
  })
  expect(await Promise.all(sizes)).toEqual([
    [3000, 4000],
    [1200, 1600],
    [750, 1000],
    [240, 320],
  ])
})

test('a small picture is not enlarged', async () => {
  const { display, thumbnail, width } = await preparePicture(await coloured(200, 100).jpeg().toBuffer())
  expect(width).toBe(200)
  expect((await sharp(display).metadata()).width).toBe(200)
  expect((await sharp(thumbnail).metadata()).width).toBe(200)
})

test('every size carries the sRGB profile', async () => {
  const wide = await coloured(400, 300).withIccProfile('p3').jpeg().toBuffer()
  const { original, display, print, thumbnail } = await preparePicture(wide)
  for (const bytes of [original, display, print, thumbnail]) {
    expect((await sharp(bytes).metadata()).icc?.includes('s\0R\0G\0B')).toBe(true)
    const [red = 0, green = 0] = await sharp(bytes).raw().toBuffer()
    expect(Math.abs(red - 0xaa) + Math.abs(green - 0x55)).toBeLessThan(6)
  }
})

test('PNG stays PNG with its transparency, which is white where JPEG is shown', async () => {
  const clear = { create: { width: 50, height: 50, channels: 4, background: '#0000' } } as const
  const prepared = await preparePicture(await sharp(clear).png().toBuffer())
  expect(prepared.format).toBe('png')
  expect((await sharp(prepared.original).metadata()).hasAlpha).toBe(true)
  expect([...(await sharp(prepared.display).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
})

test('TIFF, also in CMYK or 16 bits, becomes JPEG', async () => {
  const plain = await coloured(80, 60).tiff().toBuffer()
  const print = await coloured(80, 60).toColourspace('cmyk').tiff().toBuffer()
  const deep = await coloured(80, 60).toColourspace('rgb16').tiff().toBuffer()
  for (const bytes of [plain, print, deep]) {
    const { original, format, greyscale } = await preparePicture(bytes)
    expect({ format, greyscale }).toEqual({ format: 'jpeg', greyscale: false })
    expect(await sharp(original).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb', depth: 'uchar' })
  }
})

test('a picture without colour is told, however it was saved', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const grey = sharp({
    create: { width: 300, height: 200, channels: 3, background: '#777', noise },
  }).greyscale()
  const oneChannel = await grey.clone().toColourspace('b-w').png().toBuffer()
  const threeChannels = await sharp(oneChannel).toColourspace('srgb').jpeg().toBuffer()
  expect((await preparePicture(oneChannel)).greyscale).toBe(true)
  expect((await preparePicture(threeChannels)).greyscale).toBe(true)
  expect((await preparePicture(await coloured(300, 200).png().toBuffer())).greyscale).toBe(false)
})

test('a truncated, a damaged and a pretended picture are refused', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#a52', noise } })
  const jpeg = await picture.clone().jpeg().toBuffer()
  const png = await picture.clone().png().toBuffer()
  const tiff = await picture.clone().tiff({ compression: 'lzw' }).toBuffer()
  const pretended = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('<svg/>')])
  const damaged = Buffer.from(png)
  damaged.fill(0xff, 20_000, 20_400)
  const halves = [jpeg, png, tiff].map(bytes => bytes.subarray(0, bytes.length / 2))
  for (const bytes of [...halves, pretended, damaged]) {
    expect(await prepare(bytes)).toEqual({ ok: false, refusals: [{ code: 'picture-unreadable' }] })
  }
})

test('C1 a hundred prints of whatever pictures stay below what the public check takes', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 120 } as const
  const create = { width: 1600, height: 1600, channels: 3, background: '#777', noise } as const
  const noisy = await sharp({ create }).jpeg({ quality: 100 }).toBuffer()
  const prepared = await prepare(noisy)
  if (!prepared.ok) throw new Error('refused')
  expect(prepared.value.print.length).toBeGreaterThan(0)
  expect(prepared.value.print.length * 100).toBeLessThan(22_000_000 + 1)
})

test('a picture of too many pixels is refused by its head, without being decoded', async () => {
  const values = { width: 20_000, height: 20_000, megapixels: 102 }
  const huge = promisingPng(20_000, [1, 0, 0])
  expect(await prepare(huge)).toEqual({ ok: false, refusals: [{ code: 'picture-too-large', values }] })
})
