import {
  endOfEntries,
  numbersOf,
  readTiff,
  type Tiff,
  type TiffDirectory,
  type TiffEntry,
} from './read-tiff.ts'

/** Tags of TIFF 6.0 and its supplements without which a picture cannot be shown as it was meant. */
const shown = new Set([
  ...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283],
  ...[284, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328],
  ...[332, 333, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529],
  ...[530, 531, 532, 34675],
])

/** Where the samples stand, and the tags that say how long they are. */
const contents = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const

/**
 * Leaves of a TIFF only what its pictures are shown by: camera, position, notes, thumbnails and whatever stands between
 * or behind is blank. No sample is touched. @throws RangeError when something leads out of the file.
 */
export function cleanTiff(bytes: Uint8Array): Buffer {
  const tiff = readTiff(bytes)
  const cleaned = Buffer.alloc(bytes.length)
  const copy = (at: number, size: number) => copyRange({ tiff, cleaned }, at, size)
  let end = copy(0, tiff.isBig ? 16 : 8)
  for (const directory of tiff.directories) {
    const kept = directory.entries.filter(({ tag }) => shown.has(tag))
    end = Math.max(end, writeDirectory({ tiff, cleaned }, directory, kept))
    for (const { valuesAt, size, entryAt } of kept) {
      if (valuesAt > entryAt + 12 || valuesAt < entryAt) end = Math.max(end, copy(valuesAt, size))
    }
    for (const [at, size] of rangesOf(tiff, directory)) end = Math.max(end, copy(at, size))
  }
  return cleaned.subarray(0, end)
}

interface Cleaning {
  readonly tiff: Tiff
  readonly cleaned: Buffer
}

/** Gives where the range ends. */
function copyRange({ tiff: { bytes }, cleaned }: Cleaning, at: number, size: number): number {
  if (at + size > bytes.length) throw new RangeError('samples outside of the file')
  bytes.copy(cleaned, at, at, at + size)
  return at + size
}

// The entries move together; the offset of the next directory moves with them.
function writeDirectory(
  { tiff, cleaned }: Cleaning,
  directory: TiffDirectory,
  kept: readonly TiffEntry[],
): number {
  const { bytes, isBig, isLittle } = tiff
  const [size, first, width] = isBig ? [20, directory.at + 8, 8] : [12, directory.at + 2, 4]
  const count = Buffer.alloc(first - directory.at)
  count[isLittle ? 0 : count.length - 1] = kept.length & 255
  count[isLittle ? 1 : count.length - 2] = kept.length >> 8
  count.copy(cleaned, directory.at)
  for (const [index, { entryAt }] of kept.entries()) {
    bytes.copy(cleaned, first + index * size, entryAt, entryAt + size)
  }
  const next = endOfEntries(tiff, directory)
  const end = first + kept.length * size
  bytes.copy(cleaned, end, next, next + width)
  return end + width
}

function rangesOf(tiff: Tiff, directory: TiffDirectory): (readonly [number, number])[] {
  return contents.flatMap(([offsets, sizes]) => {
    const counts = numbersOf(tiff, directory, sizes)
    return numbersOf(tiff, directory, offsets).map((at, index) => [at, counts[index] ?? 0] as const)
  })
}
