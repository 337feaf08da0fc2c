import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from './database/connect.ts'
import { openLog } from './log.ts'
import { openTestDatabase, testDatabases } from './testing/test-databases.ts'

const lines: string[] = []
const log = openLog({ name: 'test', level: 'info', to: { write: line => void lines.push(line) } })
let databases: Database[] = []

beforeAll(async () => {
  databases = await Promise.all(testDatabases.map(kind => openTestDatabase(kind, [])))
})
afterAll(() => Promise.all(databases.map(database => database.close())))

test('secrets are taken out wherever they stand', () => {
  const secret = 'hunter2'
  log.warn({ password: secret, input: { code: secret }, req: { headers: { cookie: secret } } }, 'refused')
  expect(lines.at(-1)).toContain('refused')
  expect(lines.at(-1)).not.toContain(secret)
})

test('a failed statement is told without its values', async () => {
  for (const database of databases) {
    const key = { key: 'k', actor: 'karen@privat.example', action: 'a', at: new Date() }
    const twice = database.kysely.insertInto('performed_action').values([key, key])
    const failure: unknown = await twice.execute().catch((error: unknown) => error)
    log.error({ err: new Error('request failed', { cause: failure }) }, 'request failed')
    expect(lines.at(-1)).toContain('duplicate key value')
    expect(lines.at(-1)).toContain('23505')
    expect(lines.at(-1)).not.toContain('karen')
  }
})

test('a line break in what strangers send begins no new line (107)', () => {
  log.warn({ path: '/a\n{"level":50,"msg":"forged"}' }, 'refused')
  expect(lines.at(-1)?.trimEnd().split('\n')).toHaveLength(1)
})

test('a cause is told too, and whatever else was thrown', () => {
  log.error({ err: { message: 'lost', queue: 'q', params: ['karen'] } }, 'queue')
  expect(lines.at(-1)).toContain('lost')
  expect(lines.at(-1)).not.toContain('karen')
  log.error({ err: 'karen' }, 'queue')
  expect(lines.at(-1)).not.toContain('karen')
})
