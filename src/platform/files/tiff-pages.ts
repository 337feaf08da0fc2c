import { numbersOf, readDirectory, readTiff, type Tiff, type TiffDirectory } from './read-tiff.ts'

/** What a directory says of its picture; words and numbers of TIFF 6.0. */
export interface TiffPageFacts {
  /** Its place in the file, from 0. */
  readonly index: number
  readonly width: number
  readonly height: number
  readonly isTiled: boolean
  readonly bits: readonly number[]
  readonly photometric: number
  /** 1 whole numbers, 2 with a sign, 3 with decimals. */
  readonly sampleFormat: number
  readonly samples: number
  /** What each sample beyond the colours is: 0 anything, 1 and 2 transparency. */
  readonly extraSamples: readonly number[]
}

/** What a TIFF holds. */
export interface TiffFacts {
  /** Its pictures, without smaller copies and masks. */
  readonly pages: readonly TiffPageFacts[]
  /** Whether it holds what a camera's sensor saw, which is no picture yet. */
  readonly isRaw: boolean
}

const [REDUCED, MASK] = [1, 4]
const [COLOUR_FILTER, LINEAR_RAW] = [32803, 34892]
const [SUB_DIRECTORIES, DNG_VERSION] = [330, 50706]

/** Tells the pictures of a TIFF. @throws RangeError when its directories are damaged. */
export function readTiffFacts(bytes: Uint8Array): TiffFacts {
  const tiff = readTiff(bytes)
  const all = tiff.directories.map((directory, index) => ({
    directory,
    facts: factsOf(tiff, directory, index),
  }))
  const whole = all.filter(({ directory }) => isWhole(tiff, directory))
  const pages = whole.map(({ facts }) => facts)
  return {
    pages: isPyramid(pages) ? pages.slice(0, 1) : pages,
    isRaw: tiff.directories.some(directory => isRawIn(tiff, directory)),
  }
}

function isWhole(tiff: Tiff, directory: TiffDirectory): boolean {
  const [kind = 0] = numbersOf(tiff, directory, 254)
  return (kind & (REDUCED | MASK)) === 0 && numbersOf(tiff, directory, 262)[0] !== MASK
}

function factsOf(tiff: Tiff, directory: TiffDirectory, index: number): TiffPageFacts {
  const numbers = (tag: number) => numbersOf(tiff, directory, tag)
  const first = (tag: number, usual: number) => numbers(tag)[0] ?? usual
  return {
    index,
    width: first(256, 0),
    height: first(257, 0),
    isTiled: numbers(322).length > 0,
    bits: numbers(258).length > 0 ? numbers(258) : [1],
    photometric: first(262, 0),
    sampleFormat: first(339, 1),
    samples: first(277, 1),
    extraSamples: numbers(338),
  }
}

// Writers before TIFF 6.0's flag leave the levels of a pyramid unmarked: tiles, each half as large as the one before.
function isPyramid(pages: readonly TiffPageFacts[]): boolean {
  const isHalf = (one: number, before: number) =>
    one === Math.floor(before / 2) || one === Math.ceil(before / 2)
  return pages.every((page, index) => {
    const before = pages[index - 1]
    if (before === undefined) return page.isTiled
    return page.isTiled && isHalf(page.width, before.width) && isHalf(page.height, before.height)
  })
}

function isRawIn(tiff: Tiff, directory: TiffDirectory): boolean {
  const inner = numbersOf(tiff, directory, SUB_DIRECTORIES).map(at => readDirectory(tiff, at))
  return [directory, ...inner].some(one => {
    const [photometric] = numbersOf(tiff, one, 262)
    const isSensor = photometric === COLOUR_FILTER || photometric === LINEAR_RAW
    return isSensor || numbersOf(tiff, one, DNG_VERSION).length > 0
  })
}
