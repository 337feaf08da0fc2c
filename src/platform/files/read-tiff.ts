/** A tag of a TIFF directory: where its entry and its values stand. */
export interface TiffEntry {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly entryAt: number
  readonly valuesAt: number
  /** Of the values, in bytes. */
  readonly size: number
}

/** One directory: a picture, a smaller copy of one, or a mask. */
export interface TiffDirectory {
  readonly at: number
  readonly entries: readonly TiffEntry[]
}

/** A TIFF or BigTIFF as far as its directories tell; nothing is decoded. */
export interface Tiff {
  readonly bytes: Buffer
  readonly isLittle: boolean
  readonly isBig: boolean
  /** The chain of pictures, in its order. */
  readonly directories: readonly TiffDirectory[]
}

const MOST_DIRECTORIES = 2_000
const MOST_ENTRIES = 1_000
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]

/** Reads the directories. @throws RangeError where they lead out of the file, in a circle, or do not end. */
export function readTiff(content: Uint8Array): Tiff {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const isLittle = bytes[0] === 0x49
  const head = { bytes, isLittle, isBig: bytes[isLittle ? 2 : 3] === 0x2b }
  const directories: TiffDirectory[] = []
  const seen = new Set<number>()
  let at = readOffset(head, head.isBig ? 8 : 4)
  while (at !== 0) {
    if (seen.has(at) || seen.size === MOST_DIRECTORIES) throw new RangeError('directories without end')
    seen.add(at)
    const directory = readDirectory(head, at)
    directories.push(directory)
    at = readOffset(head, endOfEntries(head, directory))
  }
  return { ...head, directories }
}

type Head = Omit<Tiff, 'directories'>

/** Where the entries of a directory end and the offset of the next one stands. */
export function endOfEntries(head: Head, { at, entries }: TiffDirectory): number {
  return at + (head.isBig ? 8 : 2) + entries.length * (head.isBig ? 20 : 12)
}

/** Reads one directory, e.g. one that a tag points at. */
export function readDirectory(head: Head, at: number): TiffDirectory {
  const count = head.isBig ? readNumber(head, at, 8) : readNumber(head, at, 2)
  if (count > MOST_ENTRIES) throw new RangeError('too many tags')
  const first = at + (head.isBig ? 8 : 2)
  const size = head.isBig ? 20 : 12
  const entries = Array.from({ length: count }, (_, index) => readEntry(head, first + index * size))
  return { at, entries }
}

function readEntry(head: Head, entryAt: number): TiffEntry {
  const tag = readNumber(head, entryAt, 2)
  const type = readNumber(head, entryAt + 2, 2)
  const count = readNumber(head, entryAt + 4, head.isBig ? 8 : 4)
  const size = count * (SIZES[type] ?? 0)
  const slot = entryAt + (head.isBig ? 12 : 8)
  const valuesAt = size <= (head.isBig ? 8 : 4) ? slot : readOffset(head, slot)
  if (valuesAt + size > head.bytes.length) throw new RangeError('values outside of the file')
  return { tag, type, count, entryAt, valuesAt, size }
}

function readOffset(head: Head, at: number): number {
  return readNumber(head, at, head.isBig ? 8 : 4)
}

function readNumber({ bytes, isLittle }: Head, at: number, size: number): number {
  if (size === 8) return Number(isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at))
  return isLittle ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size)
}

const BYTE_LENGTHS: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 13: 4, 16: 8, 18: 8 }

/** The whole numbers of a tag; none where it is absent or holds something else. */
export function numbersOf(head: Head, { entries }: TiffDirectory, tag: number): readonly number[] {
  const entry = entries.find(one => one.tag === tag)
  const size = BYTE_LENGTHS[entry?.type ?? 0]
  if (entry === undefined || size === undefined) return []
  return Array.from({ length: entry.count }, (_, index) =>
    readNumber(head, entry.valuesAt + index * size, size),
  )
}
