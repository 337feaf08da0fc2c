import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { appendEvents, findEvents } from '../events.ts'
import { append, emptied, tampered } from '../testing/tampered-history.ts'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import { chainStart, digestLink, digestPersonal } from './event-digests.ts'
import { type HistoryHead, verifyHistory } from './verify-history.ts'

const copied =
  'seq, at, action, type, actor, record_type, record_id, reason, data, salt, content_digest, previous, hash, format, erases'

const setBack = 'update event_head set (seq, hash) = (select seq, hash from event where seq = 9)'

function setErases(erases: string, seq: number): string {
  return `update event set erases = '${erases}' where seq = ${seq}`
}

/** What is done, at which event it is found, and as what. The events are those of `fill`. */
const tamperings = [
  ['contents changed', `update event set data = '{"title":"forged"}' where seq = 2`, 2, 'content'],
  ['actor changed', `update event set actor = 'account:9' where seq = 2`, 2, 'content'],
  ['reason removed', 'update event set reason = null where seq = 4', 4, 'content'],
  ['type changed', `update event set type = 'approved' where seq = 2`, 2, 'link'],
  ['action changed', `update event set action = 'approve' where seq = 2`, 2, 'link'],
  ['record changed', `update event set record_id = 'z' where seq = 2`, 2, 'link'],
  ['salt changed', `update event set salt = '\\x00' where seq = 2`, 2, 'content'],
  ['digest and contents replaced', `update event set content_digest = '\\x00' where seq = 2`, 2, 'link'],
  ['dated again', `update event set at = at + interval '1 day' where seq = 2`, 2, 'link'],
  [
    'dated again by a microsecond',
    `update event set at = at + interval '1 microsecond' where seq = 2`,
    2,
    'link',
  ],
  ['dated out of time', `update event set at = 'infinity' where seq = 2`, 2, 'link'],
  [
    'two contents swapped',
    `update event e set (actor, reason, data, salt, content_digest)
      = (select actor, reason, data, salt, content_digest from event o where o.seq = 10 - e.seq) where seq in (4, 6)`,
    4,
    'link',
  ],
  [
    'order swapped',
    'update event set seq = -seq where seq in (2, 4); update event set seq = case seq when -2 then 4 else 2 end where seq < 0',
    2,
    'link',
  ],
  ['an event removed', 'delete from event where seq = 4', 4, 'gap'],
  ['the first event removed', 'delete from event where seq = 1', 1, 'gap'],
  ['the last event removed', 'delete from event where seq = 10', 10, 'end'],
  ['all events removed', 'delete from event', 1, 'end'],
  ['end set back', setBack, 11, 'end'],
  ['end without its hash', `update event_head set hash = '\\x00'`, 11, 'end'],
  ['end removed', 'delete from event_head', 11, 'end'],
  [
    'an event added',
    `insert into event (${copied}) select 11, ${copied.slice(5)} from event where seq = 10`,
    11,
    'link',
  ],
  [
    'an event put between',
    `update event set seq = seq + 100 where seq > 4; update event set seq = seq - 99 where seq > 100;
      insert into event (${copied}) select 5, ${copied.slice(5)} from event where seq = 4`,
    5,
    'link',
  ],
  ['an event twice', `insert into event (${copied}) select ${copied} from event where seq = 4`, 4, 'gap'],
  [
    'an event before the first',
    `insert into event (${copied}) select 0, ${copied.slice(5)} from event where seq = 1`,
    0,
    'gap',
  ],
  [
    'attack F4 an erased event with another type',
    `update event set type = 'approved' where seq = 1`,
    1,
    'link',
  ],
  [
    'attack F4 an erased event with another action',
    `update event set action = 'approve' where seq = 1`,
    1,
    'link',
  ],
  [
    'attack F4 an erased event of another record',
    `update event set record_id = 'b' where seq = 1`,
    1,
    'link',
  ],
  [
    'attack F4 an erased event with an actor',
    `update event set actor = 'account:9' where seq = 1`,
    1,
    'erasure',
  ],
  [
    'attack F4 an erased event with a reason',
    `update event set reason = 'forged' where seq = 1`,
    1,
    'erasure',
  ],
  ['attack F4 an erased event with contents', `update event set data = '{}' where seq = 1`, 1, 'erasure'],
  ['an erased event with a salt', `update event set salt = '\\x00' where seq = 1`, 1, 'erasure'],
  [
    'an erased event filled again',
    `update event set (actor, data, salt) = ('account:9', '{}', '\\x00') where seq = 1`,
    1,
    'erasure',
  ],
  [
    'attack F4 an event made an erased one, all forged',
    `update event set salt = null, actor = 'account:9', reason = 'forged', data = '{"forged":true}', type = 'approved',
      action = 'approve-request', record_type = 'role' where seq = 6`,
    6,
    'link',
  ],
  ['an event emptied without an erasure', `${emptied} where seq = 6`, 6, 'erasure'],
  ['an event emptied that came after the erasure of its record', `${emptied} where seq = 7`, 7, 'erasure'],
  ['an event emptied that came after the erasure of its date', `${emptied} where seq = 10`, 10, 'erasure'],
  ['an erasure emptied', `${emptied} where seq = 5`, 5, 'erasure'],
  ['an erasure turned to another record', setErases('{"record":{"type":"thing","id":"b"}}', 5), 1, 'erasure'],
  [
    'an erasure that reaches further, with what it reaches emptied',
    `${setErases('{"before":"2026-03-01T00:00:00.000Z"}', 9)}; ${emptied} where seq in (2, 4, 6, 7)`,
    9,
    'link',
  ],
  [
    'an erasure that reaches further alone',
    setErases('{"before":"2026-03-01T00:00:00.000Z"}', 9),
    2,
    'erasure',
  ],
  [
    'an erasure put into an event that is none',
    `${setErases('{"record":{"type":"thing","id":"c"}}', 10)}; ${emptied} where seq = 6`,
    10,
    'link',
  ],
  ['an erasure that is none any more', 'update event set erases = null where seq = 5', 1, 'erasure'],
  ['an erasure in no known form', setErases('[]', 5), 1, 'erasure'],
] as const satisfies readonly (readonly [string, string, number, string])[]

describe.each(testDatabases)('on %s', kind => {
  describe('attack F4, a history is changed by the owner of the database:', () => {
    let database: Database
    beforeAll(async () => {
      database = await openTestDatabase(kind, [])
      await fill(database)
    })
    afterAll(() => database.close())

    test('as it was written it is intact', async () => {
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true, events: 10, erased: 3 })
      const [erased] = await findEvents(database.kysely, { type: 'thing', id: 'a' })
      expect(erased).toMatchObject({ actor: '', reason: undefined, data: {}, erased: true })
    })

    test.each(tamperings)('%s', async (_name, change, brokenAt, why) => {
      expect(await tampered(database, change)).toEqual({ intact: false, brokenAt, why })
    })

    test('the last event cut off with the end set back, which only a kept end finds', async () => {
      const kept = await headOf(database)
      const cut = `delete from event where seq = 10; ${setBack}`
      expect(await tampered(database, cut)).toMatchObject({ intact: true, events: 9 })
      expect(await tampered(database, cut, kept)).toEqual({ intact: false, brokenAt: 10, why: 'head' })
    })

    test('an event replaced together with its hash', async () => {
      const salt = new Uint8Array(16)
      const row = await database.kysely
        .selectFrom('event')
        .selectAll()
        .where('seq', '=', 2)
        .executeTakeFirstOrThrow()
      const personalDigest = digestPersonal(salt, { actor: 'account:9', reason: null, data: {} })
      const hash = digestLink({ ...row, at: row.at.toISOString(), kept: row, personalDigest })
      const hex = (value: Uint8Array) => `'\\x${Buffer.from(value).toString('hex')}'`
      const change = `update event set actor = 'account:9', reason = null, data = '{}', salt = ${hex(salt)},
        content_digest = ${hex(personalDigest)}, hash = ${hex(hash)} where seq = 2`
      expect(await tampered(database, change)).toEqual({ intact: false, brokenAt: 3, why: 'link' })
    })

    test('a kept end is found in the history, and another is not', async () => {
      const { seq, hash } = await headOf(database)
      const verify = (head: HistoryHead) => verifyHistory(database.kysely, head)
      expect(await verify({ seq, hash })).toMatchObject({ intact: true })
      expect(await verify({ seq: 0, hash: Buffer.from(chainStart).toString('hex') })).toMatchObject({
        intact: true,
      })
      const wrong = { intact: false, why: 'head' }
      expect(await verify({ seq, hash: hash.replace(/^./, one => (one === '0' ? '1' : '0')) })).toMatchObject(
        wrong,
      )
      expect(await verify({ seq: seq - 1, hash })).toMatchObject(wrong)
      expect(await verify({ seq: seq + 1, hash })).toMatchObject(wrong)
    })
  })

  describe('with its triggers on, the database refuses', () => {
    let database: Database
    beforeAll(async () => {
      database = await openTestDatabase(kind, [])
      await fill(database)
    })
    afterAll(() => database.close())

    test.each([
      [`update event set data = '{}' where seq = 2`, 'append-only'],
      ['update event set actor = null, reason = null, data = null, salt = null where seq = 2', 'append-only'],
      [
        `update event set erases = '{}', actor = null, reason = null, data = null, salt = null where seq = 1`,
        '',
      ],
      ['delete from event', 'append-only'],
      ['truncate event', 'never emptied'],
      ['update event_head set seq = seq - 1', 'only moves on'],
      ['update event_head set seq = seq + 1', 'only moves on'],
      [`update event_head set hash = 'x'`, 'only moves on'],
      ['delete from event_head', 'only moves on'],
      ['truncate event_head', 'never emptied'],
      ['select erase_events(2)', 'no rows'],
    ])('%s', async (change, refusal) => {
      await expect(database.runScript(change)).rejects.toThrow(refusal)
    })

    test('nothing of it has changed', async () => {
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true, events: 10, erased: 3 })
    })
  })
})

/** Ten events: 1 and 3 erased by 5 with their record, 8 by 9 with its date; 7 and 10 came after those erasures. */
async function fill(database: Database): Promise<void> {
  const thing = (id: string) => ({ type: 'thing', id })
  await append(database, { type: 'begun', record: thing('a'), data: { title: 'one' } })
  await append(database, { type: 'begun', record: thing('b'), data: { title: 'two' } })
  await append(
    database,
    { type: 'changed', record: thing('a'), reason: 'asked' },
    { type: 'changed', record: thing('b'), reason: 'asked' },
    { type: 'erased', record: thing('a'), erases: { record: thing('a') } },
    { type: 'begun', record: thing('c') },
  )
  await append(database, { type: 'begun', record: thing('a') })
  const old = { action: 'test', actor: 'account:2', at: new Date('2026-01-01') }
  const begun = { type: 'begun', record: thing('d') }
  const history = { type: 'history', id: 'all' }
  await appendEvents(database.kysely, old, [begun])
  await append(database, { type: 'erased', record: history, erases: { before: new Date('2026-01-15') } })
  await appendEvents(database.kysely, old, [begun])
}

async function headOf(database: Database) {
  const verdict = await verifyHistory(database.kysely)
  if (!verdict.intact) throw new Error('the history is broken')
  return verdict.head
}
