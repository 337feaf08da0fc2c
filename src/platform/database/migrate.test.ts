import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import { connectDatabase, type Database } from './connect.ts'
import { migrate } from './migrate.ts'

describe.each(testDatabases)('migrations on %s', kind => {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-migrations-'))
  let database: Database

  beforeAll(async () => {
    database = await openTestDatabase(kind, [])
  })

  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })

  const countRan = async (name: string) => {
    const { rows } = await sql`select name from migration where name = ${name}`.execute(database.kysely)
    return rows.length
  }

  test('run once, also when several processes start at the same moment', async () => {
    writeFileSync(
      join(folder, '0901-first.sql'),
      'create table first (id integer);\ncreate table other (id integer);\n',
    )
    const starting = [database]
    if (database.url !== undefined) starting.push(await connectDatabase({ url: database.url }))
    await Promise.all(starting.flatMap(one => [migrate(one, [folder]), migrate(one, [folder])]))
    for (const one of starting.slice(1)) await one.close()
    expect(await countRan('0901-first.sql')).toBe(1)
  })

  test('leave nothing behind when they fail', async () => {
    writeFileSync(
      join(folder, '0902-broken.sql'),
      'create table half (id integer); create table first (id integer);',
    )
    await expect(migrate(database, [folder])).rejects.toThrow('already exists')
    expect(await countRan('0902-broken.sql')).toBe(0)
    const { rows } = await sql`select to_regclass('half') as half`.execute(database.kysely)
    expect(rows).toEqual([{ half: null }])
  })

  test('are never edited after they ran', async () => {
    rmSync(join(folder, '0902-broken.sql'))
    writeFileSync(join(folder, '0901-first.sql'), 'create table first (id bigint);')
    await expect(migrate(database, [folder])).rejects.toThrow('0901-first.sql was edited')
  })
})
