import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePorts } from '../e2e/free-ports.ts'
import { holdFolder } from '../src/platform/database/hold-folder.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulturport-start-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm start` says and ends with, where something keeps it from starting. */
async function start(more: Readonly<Record<string, string>>) {
  const env = { ...process.env, DATA_DIR: folder, ...(await findFreePorts()), ...more }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, said }
}

test('setup 4: a taken port ends the start with one sentence and 78, before anything is made', async () => {
  const stranger = createServer().listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const address: AddressInfo | string | null = stranger.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { code, said } = await start({ LICENSING_PORT: `${port}`, DATA_DIR: join(folder, 'never') })
  stranger.close()
  expect(said).toMatch(/^Port \d+ \(Kulturport\) is taken\. Is Kulturport running already\? .* npm start\n$/)
  expect(code).toBe(78)
})

test('setup 4: a second start on the same folder ends with one sentence and 78', async () => {
  mkdirSync(join(folder, 'held'))
  const letGo = holdFolder(join(folder, 'held', 'licensing'))
  const { code, said } = await start({ DATA_DIR: join(folder, 'held') })
  letGo()
  expect(said).toMatch(/^\S+licensing is in use by another process\. .*DATA_DIR=\S+ npm start\n$/)
  expect(code).toBe(78)
})

test('setup 12: a file where the data should lie is named by its setting', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { code, said } = await start({ DATA_DIR: join(folder, 'file', 'data') })
  expect(said).toMatch(/^DATA_DIR: ENOTDIR: .*\n$/)
  expect(code).toBe(78)
})

test('an evaluation does not start with the settings of production', async () => {
  const { code, said } = await start({ KULTURPORT_MODE: 'production' })
  expect(said).toContain('configuration: ')
  expect(code).toBe(78)
})
