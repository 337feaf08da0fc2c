import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileMissing, type FileStore } from './file-store.ts'
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

test('what is kept already is not written again', async () => {
  await store.put(hello)
  const [path = ''] = await allFiles()
  await utimes(path, 1000, 1000)
  await store.put(hello)
  expect((await stat(path)).mtimeMs).toBe(1_000_000)
})

test('the leftovers of interrupted writes are removed, and nothing else', async () => {
  await store.put(hello)
  await writeFile(join(directory, 'drafts', 'half'), 'half')
  await store.removeLeftovers()
  expect(await allFiles()).toEqual([join(directory, '2c', 'f2', digest)])
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

test('everything kept is listed, and nothing else', async () => {
  await store.put(hello)
  const { digest: other } = await store.put(Buffer.from('world'))
  await writeFile(join(directory, '2c', 'f2', 'not-a-digest'), 'x')
  const kept: string[] = []
  for await (const found of store.list()) kept.push(found)
  expect(kept.sort()).toEqual([digest, other].sort())
})
