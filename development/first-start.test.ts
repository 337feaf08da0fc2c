import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Configuration, readConfiguration } from '../src/platform/configuration.ts'
import { connectDatabase } from '../src/platform/database/connect.ts'
import { holdFolder } from '../src/platform/database/hold-folder.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { appendEvents } from '../src/platform/events.ts'
import { createOnServer } from '../src/platform/testing/test-databases.ts'
import { beginFirstStart, endFirstStart } from './first-start.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kulturport-first-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function configure(more: Readonly<Record<string, string>> = {}): Configuration {
  const read = readConfiguration({ DATA_DIR: folder, ...more })
  if (!read.ok) throw new Error(read.problems.join())
  return read.configuration
}

function put(path: string, minutesAgo = 0): void {
  const [file, then] = [join(folder, path), Date.now() / 1000 - minutesAgo * 60]
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, 'x')
  if (minutesAgo > 0) utimesSync(file, then, then)
}

const lies = (path: string) => existsSync(join(folder, path))

test('setup 2: a start that is interrupted is begun anew, with the mails since it began and no others', async () => {
  await beginFirstStart(configure())
  for (const mail of ['mailbox/1.json', 'licensing/base', 'identity/base', 'files/a']) put(mail)
  put('mailbox/0.json', 60)
  expect(await beginFirstStart(configure())).toBeUndefined()
  expect([lies('licensing'), lies('identity'), lies('files/a')]).toEqual([false, false, true])
  expect(readdirSync(join(folder, 'mailbox'))).toEqual(['0.json'])
})

test('setup 2: a key that the interrupted start made goes with it; an older one is kept', async () => {
  put('identity-key', 60)
  await beginFirstStart(configure())
  put('licensing-client-key.json')
  await beginFirstStart(configure())
  expect([lies('identity-key'), lies('licensing-client-key.json')]).toEqual([true, false])
})

test('setup 2: it is begun anew as often as it is interrupted', async () => {
  for (const round of ['first', 'second', 'third']) {
    await beginFirstStart(configure())
    expect(lies('licensing'), round).toBe(false)
    put('licensing/base')
  }
})

test('setup 2: of two databases only the one that is not whole is begun anew', async () => {
  await beginFirstStart(configure())
  put('identity/base')
  put('licensing/base')
  endFirstStart(configure(), 'identity')
  await beginFirstStart(configure())
  expect([lies('identity/base'), lies('licensing/base')]).toEqual([true, false])
})

test('setup 2: whole data is never touched, nor data of before this rule', async () => {
  await beginFirstStart(configure())
  for (const path of ['identity/base', 'licensing/base', 'mailbox/1.json']) put(path)
  endFirstStart(configure(), 'identity')
  endFirstStart(configure(), 'licensing')
  await beginFirstStart(configure())
  await beginFirstStart(configure())
  expect(['identity/base', 'licensing/base', 'mailbox/1.json'].map(lies)).toEqual([true, true, true])
})

test('setup 2, 4: nothing is removed under somebody who works in it', async () => {
  await beginFirstStart(configure())
  put('licensing/base')
  const letGo = holdFolder(join(folder, 'licensing'))
  try {
    await expect(beginFirstStart(configure())).rejects.toThrow('licensing is in use by another process')
    expect(lies('licensing/base')).toBe(true)
  } finally {
    letGo()
  }
})

/** A database on a server in which something has happened. */
async function beginWork(url: string): Promise<void> {
  const database = await connectDatabase({ url })
  await migrate(database, [])
  const origin = { action: 'try', actor: 'clock', at: new Date() }
  const event = { type: 'tried', record: { type: 'thing', id: '01900000-0000-7000-8000-000000000000' } }
  await database.kysely.transaction().execute(transaction => appendEvents(transaction, origin, [event]))
  await database.close()
}

test('setup 2: on a server a half filled database is not filled up, nor removed, but named without its password', async () => {
  const DATABASE_URL = await createOnServer()
  expect(await beginFirstStart(configure({ DATABASE_URL }))).toBeUndefined()
  expect(await beginFirstStart(configure({ DATABASE_URL })), 'nothing has happened yet').toBeUndefined()
  await beginWork(DATABASE_URL)
  const said = await beginFirstStart(configure({ DATABASE_URL }))
  expect(said).toContain(`DATABASE_URL: the first start on ${new URL(DATABASE_URL).host}/test_`)
  expect(said).not.toContain('postgres:postgres')
  const another = { DATABASE_URL: await createOnServer() }
  expect(await beginFirstStart(configure(another)), 'another database').toBeUndefined()
})

test('setup 2: on a server whole data, and data of before this rule, is started on', async () => {
  const [whole, old] = [await createOnServer(), await createOnServer()]
  await beginFirstStart(configure({ DATABASE_URL: whole }))
  await beginWork(whole)
  endFirstStart(configure({ DATABASE_URL: whole }), 'licensing')
  await beginWork(old)
  for (const DATABASE_URL of [whole, old, whole])
    expect(await beginFirstStart(configure({ DATABASE_URL }))).toBeUndefined()
})
