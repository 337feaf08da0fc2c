import { sql } from 'kysely'
import { h } from 'preact'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectDatabase, type Database } from '../database/connect.ts'
import { createServer } from '../http/server.ts'
import { openLog } from '../log.ts'
import { type Door, openDoor } from '../testing/door.ts'
import { openTestDatabase } from '../testing/test-databases.ts'
import { openQueue, type Queue } from './queue.ts'

const lines: string[] = []
const log = openLog({ name: 'test', level: 'warn', to: { write: line => void lines.push(line) } })
const worked: string[] = []
let door: Door
let database: Database
let queue: Queue
let server: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  door = await openDoor(Number(new URL(inject('postgresUrl')).port))
  const migrated = await openTestDatabase('postgres', [])
  const url = Object.assign(new URL(migrated.url ?? ''), { port: String(door.port) }).href
  await migrated.close()
  database = await connectDatabase({ url, log })
  queue = openQueue(database, log)
  await queue.start({ one: async () => void worked.push('one'), two: async () => undefined })
  server = await createServer({
    log,
    publicUrl: 'http://kulturport.example',
    requestsPerMinute: 10_000,
    trustProxy: false,
    showProblem: (_request, problem) => h('p', {}, problem.code),
    isOutage: database.outage.caused,
  })
  server.get('/count', async () => sql`select 1`.execute(database.kysely))
  server.get('/login', () =>
    Promise.reject(Object.assign(new Error('a mail server'), { code: 'ECONNREFUSED' })),
  )
})
afterAll(async () => {
  await queue.stop()
  await database.close()
  await door.shut()
})

const get = (url: string) => server.inject({ url, headers: { accept: 'text/html' } })
const messages = () => lines.map((line): string => JSON.parse(line).msg)

test('setup 15, a database that is away is told once, by a page to visitors, and over when it is back', async () => {
  expect((await get('/count')).statusCode).toBe(200)
  await door.shut()
  await expect.poll(messages).toContain('the database is away')
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/count')))
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
    new Set(['503 <!doctype html><p>unavailable</p>']),
  )
  await new Promise(resolve => setTimeout(resolve, 5_000))
  expect(messages()).toEqual(['the database is away'])
  await door.open()
  await expect.poll(messages).toEqual(['the database is away', 'the database is back'])
  expect((await get('/count')).statusCode).toBe(200)
  await database.kysely.transaction().execute(open => queue.sendInside(open, [{ queue: 'one', data: {} }]))
  await expect.poll(() => worked).toEqual(['one'])
  expect(JSON.parse(lines[1] ?? '{}').faults).toBeGreaterThan(20)
})

test('setup 15, a fault of the network that is not the database’s stays a fault', async () => {
  expect((await get('/login')).statusCode).toBe(500)
  expect(messages().at(-1)).toBe('request failed')
})
