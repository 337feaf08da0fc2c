import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPicture } from './clean-picture.ts'
import { coloured, sample, tiff, tiffPage } from './testing/samples.ts'
import { writeTiff } from './write-tiff.ts'

async function cleaned(bytes: Uint8Array) {
  const outcome = await cleanPicture(bytes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return { ...outcome.value, bytes: Buffer.from(outcome.value.bytes) }
}

const exif = { IFD0: { Copyright: 'GPSMARK' } }
const noisy = sharp({
  create: {
    width: 600,
    height: 400,
    channels: 3,
    background: '#a52',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
})

describe('attack F9 a TIFF loses what is not shown, and no sample changes', () => {
  test.each([
    ['plain', {}],
    ['BigTIFF', { bigtiff: true }],
    ['tiles and their smaller copies', { tile: true, pyramid: true }],
    ['JPEG inside', { compression: 'jpeg' as const }],
    ['LZW', { compression: 'lzw' as const }],
  ])('%s', async (_name, options) => {
    const taken = await noisy.clone().withXmp('<x>GPSMARK</x>').withIccProfile('p3').tiff(options).toBuffer()
    expect(taken.includes('GPSMARK')).toBe(true)
    const { bytes, mediaType } = await cleaned(Buffer.concat([taken, Buffer.from('APPENDED')]))
    expect([mediaType, bytes.includes('GPSMARK'), bytes.includes('APPENDED')]).toEqual([
      'image/tiff',
      false,
      false,
    ])
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(taken).raw().toBuffer())
    expect((await sharp(bytes).metadata()).hasProfile).toBe(true)
  })

  test('of every page', async () => {
    const page = (value: number) =>
      tiffPage(new Uint8Array(64 * 64).fill(value), { 315: 'CAMERAMARK', 700: Buffer.from('<x>XMPMARK</x>') })
    const { bytes } = await cleaned(writeTiff([page(10), page(200), page(90)]))
    expect(bytes.includes('MARK')).toBe(false)
    for (const [index, value] of [10, 200, 90].entries()) {
      expect((await sharp(bytes, { page: index }).raw().toBuffer())[0]).toBe(value)
    }
  })

  test('it is refused when a page is torn off', async () => {
    const page = tiffPage(new Uint8Array(64 * 64).fill(7))
    const whole = writeTiff([page, page])
    expect(await cleanPicture(whole.subarray(0, whole.length - 100))).toMatchObject({
      refusals: [{ code: 'picture-unreadable' }],
    })
  })
})

test('attack F9 other pictures are written anew', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const taken = await coloured(60, 40).withExif(exif).toFormat(format).toBuffer()
    const { bytes, mediaType } = await cleaned(Buffer.concat([taken, Buffer.from('APPENDED')]))
    expect([bytes.includes('GPSMARK'), bytes.includes('APPENDED')]).toEqual([false, false])
    expect(mediaType).toBe(format === 'png' ? 'image/png' : 'image/jpeg')
  }
  expect((await cleaned(sample('iphone.heic'))).mediaType).toBe('image/jpeg')
})

test('a raw picture is no evidence, whatever is torn is told', async () => {
  expect(await cleanPicture(tiff(new Uint8Array(4096), { 50706: [1] }))).toMatchObject({
    refusals: [{ code: 'file-kind' }],
  })
  expect(await cleanPicture(Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'))).toMatchObject({
    refusals: [{ code: 'picture-unreadable' }],
  })
})
