import sharp, { type Sharp } from 'sharp'
import { usualLimits } from './accept-upload.ts'

/** A picture in the sizes that are shown, without anything that says where or by whom it was taken. */
export interface PreparedPicture {
  /** Full size, upright, sRGB, without EXIF, XMP or position. */
  readonly original: Uint8Array
  /** The format of the original; the smaller ones are always JPEG. */
  readonly format: 'jpeg' | 'png'
  /** Of the upright original, in pixels. */
  readonly width: number
  readonly height: number
  /** JPEG, at most 1600 pixels wide and high. */
  readonly display: Uint8Array
  /** JPEG, at most 1000 pixels wide and high: 300 to the inch at half the width of a page. */
  readonly print: Uint8Array
  /** JPEG, at most 320 pixels wide and high. */
  readonly thumbnail: Uint8Array
  /** Whether it shows no colour: a black and white picture, or one saved in colour that has none. */
  readonly greyscale: boolean
}

/** Longest sides in pixels. */
const DISPLAY = 1600
const PRINT = 1000
const THUMBNAIL = 320

/**
 * Re-encodes an accepted picture: PNG stays PNG, everything else becomes JPEG.
 * @throws Error when it cannot be decoded, which `acceptUpload` rules out.
 */
export async function preparePicture(bytes: Uint8Array): Promise<PreparedPicture> {
  const { format: source } = await sharp(bytes).metadata()
  const format = source === 'png' ? 'png' : 'jpeg'
  const upright = open(bytes).autoOrient().withIccProfile('srgb')
  const original =
    format === 'png' ? upright.png() : onWhite(upright).jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data, info } = await original.toBuffer({ resolveWithObject: true })
  const display = await shrink(data, DISPLAY, 82)
  const print = await shrink(display, PRINT, 82)
  const thumbnail = await shrink(display, THUMBNAIL, 78)
  return {
    original: data,
    format,
    width: info.width,
    height: info.height,
    display,
    print,
    thumbnail,
    greyscale: await isGreyscale(thumbnail),
  }
}

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: usualLimits.maximumPixels, failOn: 'error' })
}

async function shrink(bytes: Uint8Array, side: number, quality: number): Promise<Buffer> {
  const small = open(bytes).resize(side, side, { fit: 'inside', withoutEnlargement: true })
  return onWhite(small).withIccProfile('srgb').jpeg({ quality, mozjpeg: false }).toBuffer()
}

// JPEG knows no transparency.
function onWhite(picture: Sharp): Sharp {
  return picture.flatten({ background: '#fff' })
}

/** How far the colours of a pixel may lie apart (of 255) and how many pixels may lie further, as a share. */
const GREY_SPREAD = 12
const COLOURED_SHARE = 0.002

async function isGreyscale(bytes: Uint8Array): Promise<boolean> {
  const pixels = await open(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer()
  let coloured = 0
  for (let start = 0; start + 2 < pixels.length; start += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[start], pixels[start + 1], pixels[start + 2]]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > GREY_SPREAD) coloured += 1
  }
  return coloured <= (pixels.length / 3) * COLOURED_SHARE
}
