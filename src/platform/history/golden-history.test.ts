import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { append, emptied, tampered } from '../testing/tampered-history.ts'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import { bindEarlierHistory } from './earlier-history.ts'
import { chainStart, digestLink, digestPersonal } from './event-digests.ts'
import { verifyHistory } from './verify-history.ts'

// The fixed bytes of this file were computed apart from the product, from the description in decision 24.
const bytes = (hex: string) => Buffer.from(hex, 'hex')
const start = '16476bad36fcce8a40098c8151bf32a26442649ef00951bab9bc1dac0c161da5'
const digests = [
  '80dbb8900086287fb7f827ce2cbb1a3afc8696bc0cf09e1032c139ce9f405309',
  '90f1c8d0a5aeb99867434ccdcb3cedc2140c34174bc0b8cb78961220e292345f',
  '38cbbd2b7cf30c478d24eaed8d99fccd7eedcd083185b5ac353e0b38e842ba1f',
] as const
const hashes = [
  'ea5370f6e5592af4e9062d999fe5e2d9d5404b0d20962158532ea4ffd9f1d9b4',
  'b827042b8b61630737015a3adc4f39bdc8aa0e1c332db7264cfc47419e8539bf',
  '56e4e6858c97beabddd3b9ce5a1db035b0e50f50780f89b9165e9965619eab3c',
] as const
const earlierDigests = [
  'f207e21532318ce45c1736d31c8dd1905ce3c65dbf07268f0df43589bcffa5c3',
  '065d691a011982429a6ec5f629a06dc77b8c42b050f6aafb77be75872d489ccd',
  'e72816d6447cd21077b2acdc433a708e1129afa25f7904d97fa4f5380fec8e92',
] as const
const earlierHashes = [
  '118038129f69b8a4b9b0edb561e401388132390ed2b3f4f8c51e3957f8e0e3e2',
  '01db50a06a8713e11622cff674aa9b26284da692c2058aaa587c914e102e878e',
  'e76d580abc73c7e4796c1f47e943c58df04aa9f063c908f62c80b54697e7e241',
] as const
const earlierKept = 'dc6a0783a4327ff585f8dbadde36bb009bf81a0ce97e0dd5821cbd9626f222e1'
const salt = (seq: number) => bytes(seq.toString(16).padStart(2, '0').repeat(16))

interface Golden {
  readonly format: 1 | 2
  readonly digests: readonly [string, string, string]
  readonly hashes: readonly [string, string, string]
  /** What stands in the third event as erased; nothing had a place for it in format 1. */
  readonly erases: string
}

const golden: Golden = {
  format: 2,
  digests,
  hashes,
  erases: `'{"record":{"type":"thing","id":"a"}}'`,
}
const earlier: Golden = { format: 1, digests: earlierDigests, hashes: earlierHashes, erases: 'null' }

/** Three events, of which the third erases the first, as SQL. */
function rowsOf({ format, digests: [d1, d2, d3], hashes: [h1, h2, h3], erases }: Golden): string {
  const hex = (text: string) => `'\\x${text}'`
  const saltOf = (seq: number) => hex(salt(seq).toString('hex'))
  return `insert into event (seq, at, action, type, actor, record_type, record_id, reason, data, salt, content_digest,
    previous, hash, format, erases) values
    (1, '2026-01-02T03:04:05.006Z', 'begin', 'begun', null, 'thing', 'a', null, null, null,
      ${hex(d1)}, ${hex(start)}, ${hex(h1)}, ${format}, null),
    (2, '2026-01-02T03:04:05.006Z', 'begin', 'begun', 'account:2', 'thing', 'b', 'asked', '{}', ${saltOf(2)},
      ${hex(d2)}, ${hex(h1)}, ${hex(h2)}, ${format}, null),
    (3, '2026-03-04T05:06:07.000Z', 'erase', 'erased', 'clock', 'thing', 'a', 'over', '{}', ${saltOf(3)},
      ${hex(d3)}, ${hex(h2)}, ${hex(h3)}, ${format}, ${erases});
    update event_head set seq = 3, hash = ${hex(h3)};`
}

test('the digests of an event are these bytes', () => {
  const kept = { action: 'begin', type: 'begun', record_type: 'thing', record_id: 'a', erases: null }
  const personal = { actor: 'account:1', reason: null, data: { b: 1, a: 'æ' } }
  const personalDigest = digestPersonal(salt(1), personal)
  expect(Buffer.from(personalDigest).toString('hex')).toBe(digests[0])
  const link = { previous: chainStart, seq: 1, at: '2026-01-02T03:04:05.006Z', kept, personalDigest }
  expect(Buffer.from(digestLink(link)).toString('hex')).toBe(hashes[0])
})

describe.each(testDatabases)('on %s', kind => {
  test('a history of fixed bytes is intact, and appending links to it', async () => {
    const database = await openTestDatabase(kind, [])
    await database.runScript(rowsOf(golden))
    expect(await verifyHistory(database.kysely)).toEqual({
      ...{ intact: true, events: 3, erased: 1 },
      head: { seq: 3, hash: hashes[2] },
    })
    await append(database, { type: 'begun', record: { type: 'thing', id: 'c' } })
    expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true, events: 4 })
    await database.close()
  })

  describe('a history from before erasures were events', () => {
    let database: Database
    beforeAll(async () => {
      database = await openTestDatabase(kind, [])
      await database.runScript(rowsOf(earlier))
    })
    afterAll(() => database.close())

    test('is bound into the chain once, with what had been erased', async () => {
      await bindEarlierHistory(database.kysely, new Date('2026-04-01'))
      await bindEarlierHistory(database.kysely, new Date('2026-04-02'))
      const rows = await database.kysely.selectFrom('event').select('erases').where('seq', '>', 3).execute()
      expect(rows).toEqual([{ erases: { earlier: [[1, 1]], kept: earlierKept } }])
      await append(database, { type: 'changed', record: { type: 'thing', id: 'b' } })
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true, events: 5, erased: 1 })
    })

    test.each([
      ['an erased event says otherwise', `update event set type = 'other' where seq = 1`, 4, 'content'],
      ['an erased event has an actor', `update event set actor = 'account:9' where seq = 1`, 1, 'erasure'],
      ['an event says otherwise', `update event set reason = 'forged' where seq = 2`, 2, 'content'],
      ['an event is emptied', `${emptied} where seq = 2`, 2, 'erasure'],
      [
        'an event claims to erase another',
        `${emptied} where seq = 2; update event set erases = '{"record":{"type":"thing","id":"b"}}' where seq = 3`,
        2,
        'erasure',
      ],
      ['an event of today claims to be one', 'update event set format = 1 where seq = 5', 5, 'link'],
      ['one of them claims to be of today', 'update event set format = 2 where seq = 2', 2, 'link'],
      [
        'the list of the erased is changed',
        `update event set erases = '{"earlier":[[1,2]],"kept":""}' where seq = 4`,
        2,
        'erasure',
      ],
    ] as const)('%s', async (_name, change, brokenAt, why) => {
      expect(await tampered(database, change)).toEqual({ intact: false, brokenAt, why })
    })

    test('what is erased of it from now on is bound as well', async () => {
      const record = { type: 'thing', id: 'b' }
      await append(database, { type: 'erased', record, erases: { record } })
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true, events: 6, erased: 3 })
      const change = `update event set type = 'other' where seq = 2`
      expect(await tampered(database, change)).toEqual({ intact: false, brokenAt: 4, why: 'content' })
    })
  })
})

test('a history of format 1 that nothing has bound proves no erasure', async () => {
  const database = await openTestDatabase('pglite', [])
  await database.runScript(rowsOf(earlier))
  expect(await verifyHistory(database.kysely)).toEqual({ intact: false, brokenAt: 1, why: 'erasure' })
  await database.close()
})
