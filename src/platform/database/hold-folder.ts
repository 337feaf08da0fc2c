import { DatabaseSync } from 'node:sqlite'

/** A folder in which another process works, or this one already. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`${folder} is in use by another process`)
    this.name = 'FolderInUse'
  }
}

const BUSY = 5

/**
 * Keeps a folder for this process until it is let go or the process ends, however it ends: by the operating system's
 * lock on an empty SQLite file beside the folder. Throws FolderInUse.
 */
export function holdFolder(folder: string): () => void {
  const file = new DatabaseSync(`${folder}.lock`)
  try {
    file.exec('pragma journal_mode = off; begin exclusive')
  } catch (cause) {
    file.close()
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY) throw new FolderInUse(folder)
    throw cause
  }
  return () => file.close()
}
