export { type AcceptedUpload, acceptUpload, type UploadLimits, usualLimits } from './accept-upload.ts'
export {
  type FileFormat,
  type FormatFacts,
  findFormat,
  formats,
  isHeic,
  pictureFormats,
} from './file-format.ts'
export { FileMissing, type FileStore, type StoredFile } from './file-store.ts'
export { openFileStore } from './open-file-store.ts'
export type { PreparedPicture, Reencoded } from './prepare-picture.ts'
export { sha256 } from './sha256.ts'
export { type HeldBytes, holdBytes } from './upload-memory.ts'
