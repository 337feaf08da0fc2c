import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import type { Database } from './connect.ts'
import { supposedShare } from './supposed-share.ts'

describe.each(testDatabases)('the supposed share on %s', kind => {
  let database: Database

  beforeAll(async () => {
    database = await openTestDatabase(kind, [])
    await database.runScript(`create table coin (metal text);
      insert into coin select case when n % 4 = 0 then 'silver' else 'bronze' end from generate_series(1, 4000) n;
      analyze coin`)
  })
  afterAll(() => database.close())

  const shareOf = (metal: string) =>
    supposedShare(database.kysely, {
      found: sql`select from coin where metal = ${metal}`,
      all: sql`select from coin`,
    })

  test('follows the statistics, and knows nothing of what there is none of', async () => {
    expect(await shareOf('silver')).toBeCloseTo(0.25, 1)
    expect(await shareOf('bronze')).toBeCloseTo(0.75, 1)
    expect(await shareOf('gold')).toBeLessThan(0.01)
  })
})
