import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { preparePicture } from './prepare-picture.ts'
import { chunk, coloured, promisingPng, ramp, sample, tiff, tiffPage } from './testing/samples.ts'
import { writeTiff } from './write-tiff.ts'

async function shown(bytes: Uint8Array) {
  const outcome = await preparePicture(bytes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  const { channels } = await sharp(outcome.value.original).stats()
  const ranges = channels.map(({ min, max }) => [min, max])
  const pixel = [...(await sharp(outcome.value.display).raw().toBuffer()).subarray(0, 3)]
  return { ...outcome.value, ranges, pixel }
}

const near = (colour: readonly number[], within = 6) =>
  colour.map(value => expect.toSatisfy((found: number) => Math.abs(found - value) <= within))

const red = Uint8Array.from({ length: 64 * 64 * 3 }, (_, index) => [200, 30, 30][index % 3] ?? 0)
const withFourth = (fourth: number) =>
  Uint8Array.from({ length: 64 * 64 * 4 }, (_, index) => [200, 30, 30, fourth][index % 4] ?? 0)
const rgb = { 258: [8, 8, 8], 262: [2], 277: [3] }
const rgba = { 258: [8, 8, 8, 8], 262: [2], 277: [4] }

describe('is shown as it was meant', () => {
  test('F1 a scroll or a frieze longer than a JPEG may be stays whole, as PNG', async () => {
    for (const [width, height] of [
      [66_000, 40],
      [40, 66_000],
    ] as const) {
      const bytes = await coloured(width, height).tiff({ compression: 'lzw' }).toBuffer()
      const { format, ...picture } = await shown(bytes)
      expect({ format, width: picture.width, height: picture.height }).toEqual({
        format: 'png',
        width,
        height,
      })
    }
  })

  test.each(['samsung-sos.jpg', 'pixel-extraneous.jpg', 'pixel-ultrahdr.jpg', 'exif6.jpg', 'iphone.heic'])(
    'F7, F8, F10, F13 %s',
    async name => {
      expect((await shown(sample(name))).format).toBe('jpeg')
    },
  )

  test('F9 a CMYK picture is not turned into its negative', async () => {
    const { display } = await shown(sample('cmyk.jpg'))
    const inside = sharp(display).extract({ left: 80, top: 60, width: 1, height: 1 })
    expect([...(await inside.raw().toBuffer())]).toEqual(near([189, 53, 39], 12))
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'F8 turned upright from orientation %i, in every format',
    async orientation => {
      const top = await coloured(40, 30, '#c81e1e').raw().toBuffer()
      const picture = sharp(top, { raw: { width: 40, height: 30, channels: 3 } }).composite([
        { input: { create: { width: 10, height: 10, channels: 3, background: '#1e1ec8' } }, top: 0, left: 0 },
      ])
      for (const format of ['jpeg', 'png', 'tiff', 'webp', 'avif'] as const) {
        const bytes = await picture.clone().withMetadata({ orientation }).toFormat(format).toBuffer()
        const { width, height, original } = await shown(bytes)
        expect([format, width, height]).toEqual(orientation < 5 ? [format, 40, 30] : [format, 30, 40])
        const corner = {
          1: [0, 0],
          2: [1, 0],
          3: [1, 1],
          4: [0, 1],
          5: [0, 0],
          6: [1, 0],
          7: [1, 1],
          8: [0, 1],
        }[orientation] ?? [0, 0]
        const { data, info } = await sharp(original).raw().toBuffer({ resolveWithObject: true })
        const x = corner[0] === 1 ? info.width - 5 : 4
        const y = corner[1] === 1 ? info.height - 5 : 4
        const at = (y * info.width + x) * info.channels
        expect([format, ...data.subarray(at, at + 3)]).toEqual([format, ...near([30, 30, 200], 40)])
      }
    },
  )

  test.each([
    ['8 bits', tiff(Uint8Array.from(ramp(0, 255))), [0, 255]],
    ['white is zero', tiff(Uint8Array.from(ramp(0, 100)), { 262: [0] }), [155, 255]],
    ['16 bits', tiff(Uint16Array.from(ramp(0, 65_535)), { 258: [16] }), [0, 255]],
    ['X-ray of 12 bits in 16', tiff(Uint16Array.from(ramp(0, 4095)), { 258: [16] }), [0, 255]],
    ['infrared that uses 300 steps', tiff(Uint16Array.from(ramp(0, 300)), { 258: [16] }), [0, 255]],
    [
      'X-ray of 12 bits, white is zero',
      tiff(Uint16Array.from(ramp(0, 4095)), { 258: [16], 262: [0] }),
      [0, 255],
    ],
    ['16 bits with a sign', tiff(Int16Array.from(ramp(-1000, 1000)), { 258: [16], 339: [2] }), [0, 255]],
    ['32 bits', tiff(Uint32Array.from(ramp(0, 4e9)), { 258: [32] }), [0, 255]],
    ['32 bits with a sign', tiff(Int32Array.from(ramp(-2e6, 1e6)), { 258: [32], 339: [2] }), [0, 255]],
    ['decimals from 0 to 1', tiff(Float32Array.from(ramp(0, 1)), { 258: [32], 339: [3] }), [0, 255]],
    [
      'decimals with gaps',
      tiff(Float32Array.from([Number.NaN, ...ramp(-3, 7, 4095)]), { 258: [32], 339: [3] }),
      [0, 255],
    ],
    ['one bit', tiff(new Uint8Array(512).fill(0x0f), { 257: [64], 258: [1], 278: [64] }), [0, 255]],
  ])('a grey TIFF: %s', async (_name, bytes, [lowest = 0, highest = 0]) => {
    const { ranges, greyscale } = await shown(bytes)
    expect(greyscale).toBe(true)
    for (const [low = -1, high = -1] of ranges) expect([low, high]).toEqual(near([lowest, highest], 2))
  })

  test('colours of 12 bits in 16 are not dark', async () => {
    const data = Uint16Array.from(red, value => value * 16)
    expect((await shown(tiff(data, { ...rgb, 258: [16, 16, 16] }))).pixel).toEqual(near([255, 38, 38]))
  })

  test('a dark picture with a colour profile stays dark', async () => {
    const { icc = Buffer.alloc(0) } = await sharp(
      await coloured(8, 8).withIccProfile('srgb').png().toBuffer(),
    ).metadata()
    const data = Uint16Array.from(red, value => value * 50)
    const dark = tiff(data, { ...rgb, 258: [16, 16, 16], 34675: icc })
    expect((await shown(dark)).pixel).toEqual(near([39, 6, 6], 12))
  })

  test('CIELAB of 16 bits', async () => {
    const lab = Int16Array.from(
      { length: 64 * 64 * 3 },
      (_, index) => [28_000, 15_000, 10_000][index % 3] ?? 0,
    )
    expect((await shown(tiff(lab, { ...rgb, 258: [16, 16, 16], 262: [8] }))).pixel).toEqual(
      near([192, 40, 39]),
    )
  })

  test.each([
    ['with signs', 8, [109, 59, 39]],
    ['as profiles have it', 9, [109, 187, 167]],
  ] as const)('CIELAB of 8 bits, %s', async (_name, photometric, colour) => {
    const lab = Uint8Array.from({ length: 64 * 64 * 3 }, (_, index) => colour[index % 3] ?? 0)
    expect((await shown(tiff(lab, { ...rgb, 262: [photometric] }))).pixel).toEqual(near([192, 40, 39]))
  })

  test('the fourth sample of a TIFF is transparency only where it says so', async () => {
    expect((await shown(tiff(withFourth(10), { ...rgba, 338: [0] }))).pixel).toEqual(near([200, 30, 30]))
    expect((await shown(tiff(withFourth(10), rgba))).pixel).toEqual(near([200, 30, 30]))
    expect((await shown(tiff(withFourth(0), { ...rgba, 338: [2] }))).pixel).toEqual(near([255, 255, 255]))
  })

  test.each(['p3', 'srgb'] as const)('colours of the profile %s', async profile => {
    for (const format of ['jpeg', 'png', 'tiff', 'webp', 'avif'] as const) {
      const bytes = await coloured(80, 60, '#c81e1e').withIccProfile(profile).toFormat(format).toBuffer()
      expect([format, ...(await shown(bytes)).pixel]).toEqual([format, ...near([200, 30, 30], 8)])
    }
  })

  test('a damaged colour profile is passed over', async () => {
    const plain = await coloured(80, 60).png().toBuffer()
    const damaged = Buffer.concat([
      plain.subarray(0, 33),
      chunk('iCCP', Buffer.from('x\0\0nonsense')),
      plain.subarray(33),
    ])
    expect((await shown(damaged)).pixel).toEqual(near([0xaa, 0x55, 0x22]))
  })

  test('a small copy and a mask beside the picture are no pages', async () => {
    const whole = tiffPage(red, rgb)
    const copy = tiffPage(red.subarray(0, 32 * 32 * 3), { ...rgb, 254: [1] }, 32)
    const mask = tiffPage(new Uint8Array(64 * 64), { 254: [4], 262: [4] })
    for (const pages of [
      [whole, copy],
      [copy, whole],
      [whole, mask],
    ]) {
      expect((await shown(writeTiff(pages))).width).toBe(64)
    }
  })

  test('a pyramid of tiles is one picture', async () => {
    const bytes = await coloured(600, 400).tiff({ tile: true, pyramid: true }).toBuffer()
    expect((await shown(bytes)).width).toBe(600)
  })

  test('BigTIFF, tiles and JPEG inside of a TIFF', async () => {
    for (const options of [{ bigtiff: true }, { tile: true }, { compression: 'jpeg' }] as const) {
      expect((await shown(await coloured(80, 60).tiff(options).toBuffer())).pixel).toEqual(
        near([0xaa, 0x55, 0x22]),
      )
    }
  })

  test('one pixel', async () => {
    expect(await shown(await coloured(1, 1).jpeg().toBuffer())).toMatchObject({ width: 1, height: 1 })
  })
})

const page = tiffPage(red, rgb)
const acTl = (frames: number) => chunk('acTL', Buffer.from([0, 0, 0, frames, 0, 0, 0, 0]))

async function animatedPng(frames: number): Promise<Buffer> {
  const plain = await coloured(20, 20).png().toBuffer()
  return Buffer.concat([plain.subarray(0, 33), acTl(frames), plain.subarray(33)])
}

const sides = [coloured(20, 20), coloured(20, 20, '#22aa55')]
const joined = (format: 'webp') =>
  Promise.all(sides.map(side => side.png().toBuffer())).then(inputs =>
    sharp(inputs, { join: { animated: true } })
      .toFormat(format)
      .toBuffer(),
  )

describe('is refused with what to do', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['F12 two pages', () => sample('two-pages.tif'), 'picture-pages'],
    ['F12 two pages of one kind', () => writeTiff([page, page]), 'picture-pages'],
    ['an animated PNG', () => animatedPng(2), 'picture-moving'],
    ['an animated WebP', () => joined('webp'), 'picture-moving'],
    ['a raw picture', () => tiff(red, { ...rgb, 50706: [1] }), 'file-kind'],
    ['what a sensor saw', () => tiff(new Uint8Array(4096), { 262: [32803] }), 'file-kind'],
    [
      'six samples',
      () => tiff(new Uint8Array(64 * 64 * 6), { ...rgb, 258: [8, 8, 8, 8, 8, 8], 277: [6], 338: [0, 0, 0] }),
      'picture-samples',
    ],
    ['CIELAB of another kind', () => tiff(red, { ...rgb, 262: [10] }), 'picture-samples'],
    [
      'colours with decimals',
      () => tiff(new Float32Array(64 * 64 * 3), { ...rgb, 258: [32, 32, 32], 339: [3, 3, 3] }),
      'picture-samples',
    ],
    [
      'decimals of 64 bits',
      () => tiff(new Float64Array(64 * 64), { 258: [64], 339: [3] }),
      'picture-samples',
    ],
    ['60,000 pixels each way', () => promisingPng(60_000, [1, 0, 1]), 'picture-too-large'],
    ['100 megapixels of nothing, deep', () => promisingPng(10_000, [16, 6, 0]), 'too-costly'],
    ['100 megapixels of nothing, interlaced', () => promisingPng(10_000, [8, 6, 1]), 'too-costly'],
    [
      'half a file',
      async () => (await coloured(400, 300).jpeg().toBuffer()).subarray(0, 700),
      'picture-unreadable',
    ],
    [
      'directories in a circle',
      () => {
        const bytes = tiff(red, rgb)
        bytes.writeUInt32LE(8, 8 + 2 + 9 * 12)
        return bytes
      },
      'picture-unreadable',
    ],
  ])('%s', async (_name, make, code) => {
    expect(await preparePicture(await make())).toMatchObject({ ok: false, refusals: [{ code }] })
  })

  test('an animated PNG of one frame is a picture', async () => {
    expect(await preparePicture(await animatedPng(1))).toMatchObject({ ok: true })
  })
})
