import { decoderOf } from './open-picture.ts'
import { numbersOf, readTiff } from './read-tiff.ts'
import type { TiffFacts } from './tiff-pages.ts'
import { writeTiff } from './write-tiff.ts'

const [RGB, LAB, ICC_LAB] = [2, 8, 9]
const [PHOTOMETRIC, ORIENTATION] = [262, 274]

/** Whether a TIFF is CIELAB of 8 bits, which the decoder knows with 16 bits alone. */
export function isNarrowLab({ pages: [page] }: TiffFacts): boolean {
  return (page?.photometric === LAB || page?.photometric === ICC_LAB) && page.bits[0] === 8
}

/** The same picture in CIELAB of 16 bits. @throws Error when it is damaged. */
export async function widenLab(bytes: Uint8Array, { pages: [page] }: TiffFacts): Promise<Uint8Array> {
  const tiff = readTiff(Uint8Array.from(bytes))
  const directory = tiff.directories[page?.index ?? 0]
  const entry = directory?.entries.find(({ tag }) => tag === PHOTOMETRIC)
  if (directory === undefined || entry === undefined) throw new Error('no colours')
  // Read as if it were RGB, its samples come as they are.
  tiff.bytes[entry.valuesAt + (tiff.isLittle ? 0 : 1)] = RGB
  const { data, info } = await decoderOf(tiff.bytes, page?.index).raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const orientation = numbersOf(tiff, directory, ORIENTATION)
  return writeTiff([
    {
      width,
      height,
      data: new Uint8Array(
        widened(data, { isSigned: page?.photometric === LAB, step: info.channels }).buffer,
      ),
      tags: {
        258: [16, 16, 16],
        262: [LAB],
        277: [3],
        [ORIENTATION]: orientation.length > 0 ? orientation : [1],
      },
    },
  ])
}

interface Narrow {
  /** Whether a* and b* have a sign; otherwise 128 stands for zero. */
  readonly isSigned: boolean
  readonly step: number
}

function widened(data: Uint8Array, { isSigned, step }: Narrow): Uint16Array {
  const wide = new Uint16Array((data.length / step) * 3)
  for (let from = 0, to = 0; from < data.length; from += step, to += 3) {
    wide[to] = (data[from] ?? 0) * 257
    for (const axis of [1, 2]) {
      const value = data[from + axis] ?? 0
      wide[to + axis] = (isSigned ? value : value ^ 128) << 8
    }
  }
  return wide
}
