import { createHash, randomUUID } from 'node:crypto'
import { glob, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileMissing, type FileStore, type StoredFile } from './file-store.ts'
import { sha256 } from './sha256.ts'

/** Opens a store in a directory of the machine: `aa/bb/<digest>`, each written apart and then renamed. */
export async function openFileStore({ directory }: { directory: string }): Promise<FileStore> {
  const drafts = join(directory, 'drafts')
  await mkdir(drafts, { recursive: true })
  const place = (digest: string) => join(directory, digest.slice(0, 2), digest.slice(2, 4), checked(digest))
  const has = (digest: string) =>
    stat(place(digest)).then(
      () => true,
      ifAbsent(() => Promise.resolve(false)),
    )
  return {
    put: async content => {
      const known = content instanceof Uint8Array && { digest: sha256(content), size: content.length }
      if (known && (await has(known.digest))) return known
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
    has,
    remove: digest => rm(place(digest), { force: true }),
    list: () => listKept(directory),
    removeLeftovers: async () => {
      for (const name of await readdir(drafts)) await rm(join(drafts, name), { force: true })
    },
  }
}

async function* listKept(directory: string): AsyncIterable<string> {
  for await (const path of glob('[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*', { cwd: directory })) {
    if (isDigest(basename(path))) yield basename(path)
  }
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

function ifAbsent<T>(answer: () => Promise<T>): (error: unknown) => Promise<T> {
  return error => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return answer()
    return Promise.reject(error)
  }
}
