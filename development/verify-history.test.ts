import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { connectDatabase, type Database } from '../src/platform/database/connect.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { appendEvents } from '../src/platform/events.ts'
import { stampHistory } from '../src/platform/history/history-stamps.ts'
import { type HistoryVerdict, verifyHistory } from '../src/platform/history/verify-history.ts'
import { root } from '../src/platform/root.ts'
import { openTestAuthority } from '../src/platform/time-stamps/index.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kulturport-history-'))
})

async function run(...options: string[]) {
  const child = spawn(process.execPath, [join(root, 'development/verify-history.ts'), ...options], {
    env: { ...process.env, DATA_DIR: directory },
  })
  const output = await child.stdout.toArray()
  const code = await new Promise(resolve => child.on('close', resolve))
  return { code, text: String(Buffer.concat(output)) }
}

async function inDatabase(application: string, work: (database: Database) => Promise<unknown>) {
  const database = await connectDatabase({ directory: join(directory, application) })
  await work(database)
  await database.close()
}

test('without a database nothing is verified, and nothing is made', async () => {
  const { code, text } = await run()
  expect(code).toBe(75)
  expect(text).toContain('licensing: there is no database at')
})

test('a kept end that is malformed is not looked for', async () => {
  expect(await run('--head', '3')).toEqual({ code: 64, text: '' })
})

test('an intact chain is told with its end, another end and a changed row with their places', async () => {
  const ends: HistoryVerdict[] = []
  for (const application of ['licensing', 'identity']) {
    await inDatabase(application, async database => {
      await migrate(database, [])
      const events = [1, 2, 3].map(id => ({ type: 'started', record: { type: 'test', id: String(id) } }))
      await appendEvents(database.kysely, { action: 'test', actor: 'clock', at: new Date() }, events)
      ends.push(await verifyHistory(database.kysely))
    })
  }
  const end = ends[0]?.intact ? `3:${ends[0].head.hash}` : ''
  expect(await run('--head', `licensing:${end}`, '--head', `identity:${end}`)).toEqual({
    code: 65,
    text: `licensing: intact, 3 events, end ${end}\nidentity: BROKEN at event 3 (head)\n`,
  })
  await inDatabase('licensing', async database => {
    await database.runScript('alter table event disable trigger all')
    await sql`update event set actor = 'account:forger' where seq = 2`.execute(database.kysely)
  })
  const { code, text } = await run()
  expect(code).toBe(65)
  expect(text).toContain('licensing: BROKEN at event 2 (content)')
  expect(text).toContain('identity: intact')
})

test('a running installation keeps its embedded database to itself', async () => {
  await inDatabase('licensing', async () => {
    const { code, text } = await run()
    expect(code).toBe(75)
    expect(text).toContain('licensing: Kulturport is running')
  })
})

test('how many events were erased is told', async () => {
  const record = { type: 'test', id: '2' }
  const origin = { action: 'test', actor: 'clock', at: new Date() }
  await inDatabase('identity', database =>
    appendEvents(database.kysely, origin, [{ type: 'erased', record, erases: { record } }]),
  )
  expect((await run()).text).toContain('identity: intact, 4 events, 1 of them erased, end 4:')
})

test('the stamps over the history are told, and one of a stranger', async () => {
  const here = await openTestAuthority({ dataDirectory: directory, now: () => new Date() })
  await inDatabase('identity', database => stampHistory(database.kysely, here))
  expect((await run()).text).toMatch(
    /identity: intact, .*; 1 stamps, the last over event \d+ at .*, a test\n/,
  )
  const elsewhere = await mkdtemp(join(tmpdir(), 'strangers-'))
  const stranger = await openTestAuthority({ dataDirectory: elsewhere, now: () => new Date() })
  await inDatabase('identity', async database => {
    const event = { type: 'started', record: { type: 'test', id: '9' } }
    await appendEvents(database.kysely, { action: 'test', actor: 'clock', at: new Date() }, [event])
    await stampHistory(database.kysely, stranger)
  })
  const { code, text } = await run()
  expect(code).toBe(65)
  expect(text).toMatch(/identity: intact, .*; BROKEN at event \d+ \(stamp\)/)
})
