/** What a stored file is known by. */
export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly digest: string
  /** In bytes. */
  readonly size: number
}

/** Keeps files by their content: the same bytes are kept once, and a digest never changes its meaning. */
export interface FileStore {
  /** Keeps the content; when it resolves, the file survives the loss of power. */
  put(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** @throws FileMissing when nothing is kept under the digest. */
  get(digest: string): Promise<Uint8Array>
  has(digest: string): Promise<boolean>
  /** Forgets the content; nothing happens when there is none. */
  remove(digest: string): Promise<void>
  /** The digests of everything that is kept, in no order. */
  list(): AsyncIterable<string>
  /** Removes what interrupted writes left behind; to be asked only while nobody writes. */
  removeLeftovers(): Promise<void>
}

/** A digest under which nothing is kept: a record points at a file that was lost. */
export class FileMissing extends Error {
  readonly digest: string

  constructor(digest: string) {
    super(`No file is kept under ${digest}`)
    this.name = 'FileMissing'
    this.digest = digest
  }
}
