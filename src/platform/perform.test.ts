import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Actor, defineAction, done, refused } from './action.ts'
import { settleInput } from './check-input.ts'
import { createMovableClock } from './clock.ts'
import type { Database } from './database/connect.ts'
import { findEvents } from './events.ts'
import { verifyHistory } from './history/verify-history.ts'
import { openQueue, type Queue } from './jobs/queue.ts'
import { upkeepWorkers } from './jobs/upkeep.ts'
import { openLog } from './log.ts'
import { perform, type Workplace } from './perform.ts'
import { showAgain } from './showing-again.ts'
import { openTestDatabase, testDatabases } from './testing/test-databases.ts'

const DAY = 86_400_000

describe.each(testDatabases)('on %s', kind => {
  let database: Database
  let queue: Queue
  let workplace: Workplace<{ greeting: string }>
  const clock = createMovableClock()
  const worked: unknown[] = []

  beforeAll(async () => {
    const log = openLog({ name: 'test', level: 'silent' })
    database = await openTestDatabase(kind, [])
    queue = openQueue(database, log)
    await queue.start({ greet: async data => void worked.push(data) })
    workplace = { database, queue, clock, log, services: { greeting: 'hello' } }
  })

  afterAll(async () => {
    await queue.stop()
    await database.close()
  })

  const anyone: Actor = { reference: 'person:1' }
  let runs = 0

  const greet = defineAction({
    name: 'greet-person',
    input: z.object({
      name: z.string().min(1, 'required'),
      fail: z.boolean().optional(),
      list: z.unknown().optional(),
      password: z.string().optional(),
    }),
    allowed: (actor: Actor) => actor.reference !== 'stranger',
    run: async (context, input) => {
      runs += 1
      context.record({ type: 'greeted', record: { type: 'person', id: input.name }, data: { æ: 1, b: 'x' } })
      context.followUp({ queue: 'greet', data: { name: input.name } })
      return input.fail === true ? refused({ code: 'no', field: 'name' }) : done({ name: input.name })
    },
  })

  test('a form that is only shown again changes nothing and has no errors, and can be looked up for', async () => {
    const lookUp = defineAction({
      name: 'look-up-person',
      input: z.object({}),
      allowed: () => true,
      readOnly: true,
      run: async () => done('found'),
    })
    const asked = { actor: anyone, input: { name: 'Again' } }
    const before = runs
    const outcomes = new Promise(resolve =>
      showAgain(() =>
        resolve(Promise.all([perform(workplace, greet, asked), perform(workplace, lookUp, asked)])),
      ),
    )
    expect(await outcomes).toEqual([
      { ok: false, refusals: [] },
      { ok: true, value: 'found' },
    ])
    expect(runs).toBe(before)
    expect(await findEvents(database.kysely, { type: 'person', id: 'Again' })).toEqual([])
  })

  describe('perform refuses', () => {
    test('an actor who may not ask', async () => {
      const outcome = await perform(workplace, greet, {
        actor: { reference: 'stranger' },
        input: { name: 'x' },
      })
      expect(outcome).toEqual({ ok: false, refusals: [{ code: 'not-permitted' }] })
    })

    test('input that does not fit the schema, by field', async () => {
      const outcome = await perform(workplace, greet, { actor: anyone, input: { name: '' } })
      expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'required', field: 'name' }] })
    })

    test.each([
      [{ name: 'a\0b' }, 'name', 'control-characters'],
      [{ name: 'a', list: [{ street: '\0' }] }, 'list.0.street', 'control-characters'],
      [{ name: 'a', password: 'a\0' }, 'password', 'control-characters'],
      [{ name: 'invoice\u202efdp.exe' }, 'name', 'direction-marks'],
      [{ name: 'a', list: ['\ue000'] }, 'list.0', 'unknown-signs'],
    ])('%j, whatever the schema lets through', async (input, field, code) => {
      const outcome = await perform(workplace, greet, { actor: anyone, input })
      expect(outcome).toMatchObject({ ok: false, refusals: [{ code, field }] })
    })

    test('but settles what can be settled, except for secrets', async () => {
      expect(settleInput({ name: 'e\u0301\ufeff', list: [' \u00a0x'], password: 'e\u0301\u200b' })).toEqual({
        name: 'é',
        list: ['  x'],
        password: 'e\u0301\u200b',
      })
      const outcome = await perform(workplace, greet, { actor: anyone, input: { name: 'A\u200bnna' } })
      expect(outcome).toEqual({ ok: true, value: { name: 'Anna' } })
    })

    test('and rolls everything back', async () => {
      const outcome = await perform(workplace, greet, { actor: anyone, input: { name: 'lost', fail: true } })
      expect(outcome).toEqual({ ok: false, refusals: [{ code: 'no', field: 'name' }] })
      expect(await findEvents(database.kysely, { type: 'person', id: 'lost' })).toEqual([])
    })
  })

  describe('perform', () => {
    test('writes the history and queues the follow-up', async () => {
      const outcome = await perform(workplace, greet, { actor: anyone, input: { name: 'Karen' } })
      expect(outcome).toEqual({ ok: true, value: { name: 'Karen' } })
      const events = await findEvents(database.kysely, { type: 'person', id: 'Karen' })
      expect(events).toMatchObject([{ type: 'greeted', action: 'greet-person', actor: 'person:1' }])
      await expect.poll(() => worked, { timeout: 5000 }).toContainEqual({ name: 'Karen' })
    })

    test('acts once for one key, also at the same moment', async () => {
      const before = runs
      const request = { actor: anyone, input: { name: 'Twice' }, idempotencyKey: 'k1' }
      const outcomes = await Promise.all([
        perform(workplace, greet, request),
        perform(workplace, greet, request),
      ])
      expect(outcomes).toEqual([
        { ok: true, value: { name: 'Twice' } },
        { ok: true, value: { name: 'Twice' } },
      ])
      expect(runs).toBe(before + 1)
    })

    test('gives the key back when it refused', async () => {
      const asked = (fail: boolean) => ({
        actor: anyone,
        input: { name: 'Again', fail },
        idempotencyKey: 'k2',
      })
      expect(await perform(workplace, greet, asked(true))).toMatchObject({ ok: false })
      expect(await perform(workplace, greet, asked(false))).toEqual({ ok: true, value: { name: 'Again' } })
    })

    test('takes no key of another action, and another person’s as their own', async () => {
      const other = defineAction({ ...greet, name: 'greet-otherwise' })
      const request = { actor: anyone, input: { name: 'Other' }, idempotencyKey: 'k1' }
      expect(await perform(workplace, other, request)).toEqual({
        ok: false,
        refusals: [{ code: 'key-reused' }],
      })
      const stranger = { reference: 'person:2' }
      const outcome = await perform(workplace, greet, { ...request, actor: stranger })
      expect(outcome).toEqual({ ok: true, value: { name: 'Other' } })
    })

    test('forgets keys that are older than thirty days', async () => {
      const before = runs
      const again = () =>
        perform(workplace, greet, { actor: anyone, input: { name: 'Old' }, idempotencyKey: 'k3' })
      const upkeep = upkeepWorkers(workplace)['erase-idempotency-keys']
      await again()
      clock.moveBy(29 * DAY)
      await upkeep?.({})
      await again()
      expect(runs).toBe(before + 1)
      clock.moveBy(2 * DAY)
      await upkeep?.({})
      await again()
      expect(runs).toBe(before + 2)
    })

    test('only looks when it is read-only', async () => {
      const look = defineAction({ ...greet, name: 'look-at-person', readOnly: true })
      await expect(perform(workplace, look, { actor: anyone, input: { name: 'x' } })).rejects.toThrow(
        'read-only',
      )
    })

    test('verifies the chain as of one moment while others write', async () => {
      const writing = Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          perform(workplace, greet, { actor: anyone, input: { name: `w${at}` } }),
        ),
      )
      for (let count = 0; count < 5; count += 1)
        expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true })
      await writing
    })

    test('keeps a chain that verifies, and finds a change', async () => {
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: true })
      await expect(
        database.runScript(`update event set data = '{}' where record_id = 'Karen'`),
      ).rejects.toThrow('append-only')
      await expect(database.runScript('delete from event')).rejects.toThrow('append-only')
      await expect(database.runScript('truncate event')).rejects.toThrow('never emptied')
      await database.runScript(`alter table event disable trigger event_is_append_only;
      update event set data = '{"b":"y"}' where record_id = 'Karen'`)
      expect(await verifyHistory(database.kysely)).toMatchObject({ intact: false, why: 'content' })
    })
  })
})
