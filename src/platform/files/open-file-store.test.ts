import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileMissing, type FileStore, type KeptFile } from './file-store.ts'
import { openFileStore } from './open-file-store.ts'
import { sha256 } from './sha256.ts'

let directory: string
let store: FileStore

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'files-'))
  store = await openFileStore({ directory })
})

afterEach(() => rm(directory, { recursive: true }))

const hello = Buffer.from('hello')
const digest = sha256(hello)

async function allFiles(): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

test('a file is kept under its digest, in two levels of folders', async () => {
  expect(await store.put(hello)).toEqual({ digest, size: 5 })
  expect(digest).toBe('2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824')
  expect(await allFiles()).toEqual([join(directory, '2c', 'f2', digest)])
  expect(await store.get(digest)).toEqual(hello)
  expect(await store.has(digest)).toBe(true)
})

test('a stream is kept as it comes, and the same content once', async () => {
  expect(await store.put(Readable.from([Buffer.from('hel'), Buffer.from('lo')]))).toEqual({ digest, size: 5 })
  await Promise.all([store.put(hello), store.put(hello), store.put(hello)])
  expect(await allFiles()).toHaveLength(1)
})

test('what was removed, or never kept, is missing', async () => {
  await store.put(hello)
  await store.remove(digest)
  await store.remove(digest)
  expect(await store.has(digest)).toBe(false)
  await expect(store.get(digest)).rejects.toThrow(FileMissing)
})

test('only a digest becomes a path', async () => {
  for (const wrong of ['../../etc/passwd', '', digest.toUpperCase(), `${digest}/..`]) {
    expect(() => store.get(wrong)).toThrow('digest')
    expect(() => store.remove(wrong)).toThrow('digest')
  }
})

test('a stream that breaks leaves nothing', async () => {
  async function* breaking() {
    yield hello
    throw new Error('the line went dead')
  }
  await expect(store.put(breaking())).rejects.toThrow('the line went dead')
  expect(await allFiles()).toEqual([])
})

test('an old leftover of an interrupted write is swept away, a young one stays', async () => {
  const [old, young] = [join(directory, 'drafts', 'old'), join(directory, 'drafts', 'young')]
  await writeFile(old, 'half')
  await writeFile(young, 'half')
  const { mtimeMs } = await stat(young)
  await utimes(old, new Date(0), new Date(mtimeMs - 25 * 60 * 60 * 1000))
  await openFileStore({ directory })
  expect(await allFiles()).toEqual([young])
})

test('killed in the middle of writing, every file that can be found by its digest is whole', async () => {
  const program = `
    import { openFileStore } from ${JSON.stringify(join(import.meta.dirname, 'open-file-store.ts'))}
    const store = await openFileStore({ directory: process.argv[1] })
    console.log('writing')
    for (let number = 0; ; number += 1) await store.put(Buffer.alloc(2_000_000, String(number)))
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, directory])
  await once(child.stdout, 'data')
  await new Promise(resolve => setTimeout(resolve, 120))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const found = (await allFiles()).filter(file => !file.startsWith(join(directory, 'drafts')))
  expect(found.length).toBeGreaterThan(0)
  for (const file of found) expect(file.endsWith(sha256(await readFile(file)))).toBe(true)
})

test('everything kept is listed with its age, and nothing that was kept again is removed', async () => {
  await store.put(hello)
  await store.put(Buffer.from('world'))
  await writeFile(join(directory, '2c', 'f2', 'not-a-digest'), 'x')
  await utimes(join(directory, '2c', 'f2', digest), 1000, 1000)
  const kept: KeptFile[] = []
  for await (const file of store.list()) kept.push(file)
  expect(kept).toHaveLength(2)
  expect(kept).toContainEqual({ digest, keptAt: new Date(1_000_000) })
  await store.put(hello)
  await store.remove(digest, new Date(2_000_000))
  expect(await store.has(digest)).toBe(true)
  await utimes(join(directory, '2c', 'f2', digest), 1000, 1000)
  await store.remove(digest, new Date(2_000_000))
  expect(await store.has(digest)).toBe(false)
})

test('what is kept again while it is removed for its age stays', async () => {
  const place = join(directory, '2c', 'f2', digest)
  for (let time = 0; time < 100; time += 1) {
    await store.put(hello)
    await utimes(place, 1000, 1000)
    await Promise.all([store.remove(digest, new Date(2_000_000)), store.put(hello)])
    expect(await store.has(digest)).toBe(true)
  }
  expect(await allFiles()).toEqual([place])
})
