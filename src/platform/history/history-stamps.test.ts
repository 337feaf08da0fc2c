import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { append } from '../testing/tampered-history.ts'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import { openTestAuthority, type TestAuthority } from '../time-stamps/index.ts'
import { stampHistory, verifyHistoryStamps } from './history-stamps.ts'

const now = new Date('2026-05-01T00:55:00Z')
let authority: TestAuthority

beforeAll(async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'stamps-'))
  authority = await openTestAuthority({ dataDirectory, now: () => now })
})

describe.each(testDatabases)('on %s', kind => {
  let database: Database
  const happen = () => append(database, { type: 'begun', record: { type: 'thing', id: 'a' } })
  const verify = () => verifyHistoryStamps(database.kysely, authority.anchors)

  beforeAll(async () => {
    database = await openTestDatabase(kind, [])
  })
  afterAll(() => database.close())

  test('a history in which nothing happened has nothing to stamp', async () => {
    expect(await stampHistory(database.kysely, authority)).toEqual({ ok: true, value: 0 })
    expect(await verify()).toEqual({ intact: true, stamps: 0, last: undefined })
  })

  test('its end is stamped, once where nothing happened since', async () => {
    await happen()
    for (const _day of [1, 2])
      expect(await stampHistory(database.kysely, authority)).toEqual({ ok: true, value: 1 })
    await happen()
    await stampHistory(database.kysely, authority)
    const last = { seq: 2, time: now, authority: authority.name, isTest: true }
    expect(await verify()).toEqual({ intact: true, stamps: 2, last })
  })

  test('an authority that is away leaves it for later', async () => {
    await happen()
    const away = { ...authority, stamp: async () => ({ ok: false, refusals: [{ code: 'away' }] }) as const }
    expect(await stampHistory(database.kysely, away)).toMatchObject({ ok: false })
    expect(await verify()).toMatchObject({ stamps: 2 })
  })

  test('stamps are neither changed nor removed', async () => {
    for (const change of [
      'delete from history_stamp',
      'update history_stamp set seq = 9',
      'truncate history_stamp',
    ])
      await expect(database.runScript(change)).rejects.toThrow('append-only')
  })

  test('stamps of strangers are not believed, where somebody is', async () => {
    expect(await verifyHistoryStamps(database.kysely, [])).toEqual({ intact: false, brokenAt: 1 })
    expect(await verifyHistoryStamps(database.kysely, undefined)).toMatchObject({ intact: true })
  })

  test.each([
    ['a chain that was made anew', `update event set hash = '\\x00' where seq = 2`, 2],
    ['a stamped event that is gone', 'delete from event where seq = 2', 2],
    ['a stamp for another hash', `update history_stamp set hash = '\\x00' where seq = 1`, 1],
    [
      'the stamp of another event',
      'update history_stamp set token = (select token from history_stamp where seq = 1) where seq = 2',
      2,
    ],
  ])('%s is found', async (_what, change, brokenAt) => {
    const tables = ['event', 'history_stamp']
    await database.runScript(
      tables
        .map(
          name =>
            `create table ${name}_before as select * from ${name}; alter table ${name} disable trigger user;`,
        )
        .join(''),
    )
    await database.runScript(change)
    expect(await verify()).toEqual({ intact: false, brokenAt })
    await database.runScript(
      tables
        .map(
          name =>
            `delete from ${name}; insert into ${name} select * from ${name}_before; drop table ${name}_before; alter table ${name} enable trigger user;`,
        )
        .join(''),
    )
  })
})
