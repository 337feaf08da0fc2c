import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkDisk } from './disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'kulturport-disk-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('setup 12, a disk with room that can be written is well, and nothing is left on it', async () => {
  expect(await checkDisk(folder, 1)()).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

test('setup 12, a disk with too little room is trouble, with the figures', async () => {
  await expect(checkDisk(folder, 1e18)()).rejects.toThrow(
    /^\d+ MB are free in DATA_DIR, at least 1000000000000 are needed$/,
  )
})

test('setup 12, a folder that cannot be written is trouble, with the code of the system', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(checkDisk(file, 1)()).rejects.toThrow('DATA_DIR cannot be written (ENOTDIR)')
})
