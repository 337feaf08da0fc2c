import { default as reader } from 'jsqr'

/** The text of a QR code in RGBA pixels, or undefined. */
export function readQrPixels(pixels: Uint8ClampedArray, width: number, height: number): string | undefined {
  return reader.default(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data
}
