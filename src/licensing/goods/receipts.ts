import type { FileRemark } from './rules/file-remarks.ts'

/** A picture in its sizes as it was decoded and made here. */
export interface PreparedPicture {
  readonly original: Uint8Array
  readonly format: 'jpeg' | 'png'
  /** Of the original, in pixels. */
  readonly width: number
  readonly height: number
  readonly display: Uint8Array
  readonly print: Uint8Array
  readonly thumbnail: Uint8Array
  readonly greyscale: boolean
  readonly name: string
}

/** The receipt for a picture that was looked at here: no sender can write one, so size and colour never come from outside. */
export class PictureReceipt {
  readonly picture: PreparedPicture

  constructor(picture: PreparedPicture) {
    this.picture = picture
  }
}

/** A file of a supporting document as it was examined here. */
export interface PreparedFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
  readonly remarks: readonly FileRemark[]
}

/** The receipt for a file of a supporting document, as for a picture. */
export class FileReceipt {
  readonly file: PreparedFile

  constructor(file: PreparedFile) {
    this.file = file
  }
}
