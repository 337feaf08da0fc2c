import { mkdir } from 'node:fs/promises'
import { tryWriting } from '../disk.ts'

/** Makes the folder of all that is kept, where it is missing, and writes into it; rejects with what the system says. */
export async function openDataFolder(directory: string): Promise<void> {
  // On a disk that can only be read, Node.js says of a whole path that it does not exist; of one step it tells why.
  await mkdir(directory, { recursive: true }).catch(() => mkdir(directory))
  await tryWriting(directory)
}
