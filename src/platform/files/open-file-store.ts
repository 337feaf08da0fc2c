import { createHash, randomUUID } from 'node:crypto'
import { glob, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileMissing, type FileStore, type KeptFile, type StoredFile } from './file-store.ts'

/** What an interrupted write leaves behind is kept for a day, since another process may be writing it. */
const LEFTOVER_AGE = 24 * 60 * 60 * 1000

/** Opens a store in a directory of the machine: `aa/bb/<digest>`, each written apart and then renamed. */
export async function openFileStore({ directory }: { directory: string }): Promise<FileStore> {
  const drafts = join(directory, 'drafts')
  await mkdir(drafts, { recursive: true })
  await removeLeftovers(drafts)
  const place = (digest: string) => join(directory, digest.slice(0, 2), digest.slice(2, 4), checked(digest))
  return {
    put: async content => {
      const draft = join(drafts, randomUUID())
      try {
        const stored = await write(draft, content)
        await settle(draft, place(stored.digest))
        return stored
      } finally {
        await rm(draft, { force: true })
      }
    },
    get: digest => readFile(place(digest)).catch(ifAbsent(() => Promise.reject(new FileMissing(digest)))),
    has: digest =>
      stat(place(digest)).then(
        () => true,
        ifAbsent(() => Promise.resolve(false)),
      ),
    remove: (digest, before) => removeKept(place(digest), join(drafts, randomUUID()), before),
    list: () => listKept(directory),
  }
}

async function* listKept(directory: string): AsyncIterable<KeptFile> {
  for await (const path of glob('[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*', { cwd: directory })) {
    const digest = basename(path)
    const found = isDigest(digest) ? await findKept(join(directory, path), digest) : undefined
    if (found) yield found
  }
}

/** Set aside before its age decides, since the same content may be put again at this very moment. */
async function removeKept(path: string, aside: string, before: Date | undefined): Promise<void> {
  if (before === undefined) return rm(path, { force: true })
  if (!(await isOlder(path, before))) return undefined
  const isAside = await rename(path, aside).then(
    () => true,
    ifAbsent(() => Promise.resolve(false)),
  )
  if (isAside) await ((await isOlder(aside, before)) ? rm(aside) : rename(aside, path))
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(ifAbsent(() => Promise.resolve(undefined)))
  return found !== undefined && found.mtime < before
}

function findKept(path: string, digest: string): Promise<KeptFile | undefined> {
  return stat(path).then(
    found => ({ digest, keptAt: found.mtime }),
    ifAbsent(() => Promise.resolve(undefined)),
  )
}

// Nothing but a digest becomes part of a path.
function checked(digest: string): string {
  if (!isDigest(digest)) throw new Error('Not a SHA-256 digest')
  return digest
}

function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

async function write(draft: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(draft, 'wx', 0o640)
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      size += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { digest: hash.digest('hex'), size }
}

// A rename is whole or not at all; syncing the folders makes it last.
async function settle(draft: string, final: string): Promise<void> {
  const folder = dirname(final)
  const made = await mkdir(folder, { recursive: true })
  await rename(draft, final)
  await syncFolder(folder)
  if (made !== undefined) {
    await syncFolder(dirname(folder))
    await syncFolder(dirname(dirname(folder)))
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// Ages are told from the folder's own last change, so that no clock is needed.
async function removeLeftovers(drafts: string): Promise<void> {
  const latest = (await stat(drafts)).mtimeMs
  for (const name of await readdir(drafts)) {
    const draft = join(drafts, name)
    const found = await stat(draft).catch(ifAbsent(() => Promise.resolve(undefined)))
    if (found && latest - found.mtimeMs > LEFTOVER_AGE) await rm(draft, { force: true })
  }
}

function ifAbsent<T>(answer: () => Promise<T>): (error: unknown) => Promise<T> {
  return error => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return answer()
    return Promise.reject(error)
  }
}
