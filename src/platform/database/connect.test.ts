import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase } from './connect.ts'
import { FolderInUse, holdFolder } from './hold-folder.ts'

const parent = mkdtempSync(join(tmpdir(), 'kulturport-folders-'))
afterAll(() => rmSync(parent, { recursive: true }))

test('two open one embedded database never at once', async () => {
  const directory = join(parent, 'database')
  const database = await connectDatabase({ directory })
  await expect(connectDatabase({ directory })).rejects.toThrow(FolderInUse)
  await database.close()
  await (await connectDatabase({ directory })).close()
})

test('a killed process holds its folder no longer', async () => {
  const folder = join(parent, 'held')
  const program = `
    import { holdFolder } from ${JSON.stringify(join(import.meta.dirname, 'hold-folder.ts'))}
    holdFolder(process.argv[1])
    console.log('held')
    setInterval(() => undefined, 1000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder])
  await once(child.stdout, 'data')
  expect(() => holdFolder(folder)).toThrow(FolderInUse)
  child.kill('SIGKILL')
  await once(child, 'exit')
  holdFolder(folder)()
})

test('a process that was killed while it opened a folder keeps nobody from opening it again', async () => {
  const directory = join(parent, 'begun')
  await (await connectDatabase({ directory })).close()
  writeFileSync(join(directory, 'postmaster.pid'), '')
  const database = await connectDatabase({ directory })
  expect(await database.isAlive()).toBe(true)
  await database.close()
})

test('a server that is not there is told at once', async () => {
  await expect(connectDatabase({ url: 'postgres://127.0.0.1:9/nowhere' })).rejects.toThrow('ECONNREFUSED')
})

test('attack F5 while much is asked of an embedded database, everybody else is heard after each question', async () => {
  const database = await connectDatabase({})
  let turns = 0
  let isOver = false
  const turn = () => {
    turns += 1
    if (!isOver) setImmediate(turn)
  }
  const ask = () => sql`select 1`.execute(database.kysely)
  setImmediate(turn)
  await Promise.all(Array.from({ length: 50 }, ask))
  isOver = true
  expect(turns).toBeGreaterThanOrEqual(50)
  await database.close()
})
