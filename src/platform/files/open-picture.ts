import sharp, { type Sharp } from 'sharp'
import type { PictureFacts } from './picture-facts.ts'
import { hasForeignSample, isMeasured, pictureLimits } from './picture-faults.ts'
import { rangeOf, shownRange, stretch } from './stretch-samples.ts'
import { writeTiff } from './write-tiff.ts'

/** A picture that can be decoded as often as needed, upright. */
export type OpenPicture = () => Sharp

/** Finds how a picture is to be decoded so that it looks as it was meant. @throws Error when it is damaged. */
export async function openPicture(bytes: Uint8Array, facts: PictureFacts): Promise<OpenPicture> {
  if (facts.format === 'heic') {
    const decoded = await decodeHeic(bytes, facts.icc)
    return () => decoderOf(decoded)
  }
  const plain = () => decoderOf(bytes, facts.page).autoOrient()
  if (hasForeignSample(facts)) return () => plain().removeAlpha()
  if (isMeasured(facts) && facts.channels === 1) return showMeasurements(plain, facts)
  return isFromSensor(facts) ? showDeep(plain, facts) : plain
}

// A colour profile says what is white; samples of 16 bits without one may have come straight from a sensor.
function isFromSensor({ depth, hasAlpha, space, icc }: PictureFacts): boolean {
  return depth === 'ushort' && !hasAlpha && icc === undefined && space !== 'cmyk'
}

/** A decoder within our limits, which takes no damaged picture for a whole one. */
export function decoderOf(bytes: Uint8Array, page = 0): Sharp {
  return sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error', page })
}

/** The decoder knows nothing of colour profiles: with its own, the picture goes on as a TIFF. */
async function decodeHeic(bytes: Uint8Array, icc: Uint8Array | undefined): Promise<Uint8Array> {
  const { default: decode } = await import('heic-decode')
  const { width, height, data } = await decode({ buffer: bytes })
  const samples = { 258: [8, 8, 8, 8], 262: [2], 277: [4], 338: [2] }
  const tags = icc === undefined ? samples : { ...samples, 34675: icc }
  return writeTiff([{ width, height, data: new Uint8Array(data.buffer), tags }])
}

interface Samples {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
}

async function readSamples(picture: Sharp, space: string): Promise<Samples> {
  const raw = picture.toColourspace(space).raw({ depth: 'float' })
  const { data, info } = await raw.toBuffer({ resolveWithObject: true })
  return { ...info, data: new Float32Array(data.buffer, data.byteOffset, data.length / 4) }
}

async function showMeasurements(plain: OpenPicture, { space }: PictureFacts): Promise<OpenPicture> {
  const samples = await readSamples(plain(), space)
  const range = rangeOf(samples.data)
  if (range.highest < range.lowest) throw new Error('no numbers')
  return showStretched({ ...samples, data: stretch(samples.data, range) })
}

/** So many pixels tell whether a picture may be dark; then all of them are looked at. */
const LOOK = 256

async function showDeep(plain: OpenPicture, { space }: PictureFacts): Promise<OpenPicture> {
  const few = plain().resize(LOOK, LOOK, { fit: 'fill', kernel: 'nearest' })
  if (shownRange(rangeOf((await readSamples(few, space)).data)) === undefined) return plain
  const samples = await readSamples(plain(), space)
  const range = shownRange(rangeOf(samples.data))
  return range === undefined ? plain : showStretched({ ...samples, data: stretch(samples.data, range) })
}

function showStretched({ data, ...raw }: Omit<Samples, 'data'> & { readonly data: Uint8Array }): OpenPicture {
  const { width, height, channels } = raw
  return () => sharp(data, { raw: { width, height, channels } })
}
