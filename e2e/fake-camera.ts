import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'
import { newSecret } from '../src/platform/identifiers.ts'

/** A camera whose picture the test sets: Chromium reads it from a file of JPEG frames. */
export interface FakeCamera {
  readonly chromiumArguments: readonly string[]
  /** Points the camera at something on another screen. */
  pointAt(shown: Locator): Promise<void>
  remove(): void
}

const FRAMES = 30

export function createFakeCamera(): FakeCamera {
  const file = join(tmpdir(), `kulturport-camera-${newSecret(6)}.mjpeg`)
  writeFileSync(file, '')
  return {
    chromiumArguments: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    pointAt: async shown => {
      const picture = await frameOf(await shown.screenshot())
      writeFileSync(file, Buffer.concat(Array.from({ length: FRAMES }, () => picture)))
    },
    remove: () => rmSync(file, { force: true }),
  }
}

function frameOf(screenshot: Buffer): Promise<Buffer> {
  return sharp(screenshot)
    .resize(400, 400, { fit: 'contain', background: 'white', kernel: 'nearest' })
    .extend({ top: 40, bottom: 40, left: 120, right: 120, background: 'white' })
    .flatten({ background: 'white' })
    .jpeg({ quality: 95 })
    .toBuffer()
}
