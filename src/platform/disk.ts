import { randomUUID } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atMostEvery, type HealthCheck, Trouble } from './http/health.ts'
import { tellFault } from './told-fault.ts'

/** Bytes that must be free: some uploads, and what a database writes before it can tidy up. */
const LEAST_FREE = 100_000_000

/** Milliseconds between two looks at the disk. */
const LOOKING = 10_000

/** Whether there is room in DATA_DIR, and whether it can be written. */
export function checkDisk(directory: string, least = LEAST_FREE): HealthCheck {
  return atMostEvery(LOOKING, async () => {
    const { bavail, bsize, blocks } = await statfs(directory)
    const free = bavail * bsize
    // Some network disks tell no size at all.
    if (blocks > 0 && free < least)
      throw new Trouble(`${megabytes(free)} MB are free in DATA_DIR, at least ${megabytes(least)} are needed`)
    await tryWriting(directory).catch(fault => {
      throw new Trouble(`DATA_DIR cannot be written (${tellFault(fault).code})`)
    })
    return true
  })
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000)
}

/** Writes a small file and removes it; rejects with what the system says. */
export async function tryWriting(directory: string): Promise<void> {
  const file = join(directory, `.written-${randomUUID()}`)
  try {
    await writeFile(file, 'written to see whether there is room', { flag: 'wx' })
  } finally {
    await rm(file, { force: true })
  }
}
