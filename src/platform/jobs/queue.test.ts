import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { openLog } from '../log.ts'
import { MailFailure } from '../mail/index.ts'
import { openTestDatabase, testDatabases } from '../testing/test-databases.ts'
import { openQueue, type Queue } from './queue.ts'

describe.each(testDatabases)('the queue on %s', kind => {
  let database: Database
  let queue: Queue
  const lines: string[] = []
  const calls: string[] = []

  beforeAll(async () => {
    database = await openTestDatabase(kind, [])
    queue = openQueue(
      database,
      openLog({ name: 'test', level: 'info', to: { write: line => void lines.push(line) } }),
    )
    await queue.start({
      once: async () => void calls.push('once'),
      shaky: async () => {
        calls.push('shaky')
        if (calls.filter(call => call === 'shaky').length < 2)
          throw Object.assign(new Error('down'), { params: ['karen@privat.example'] })
      },
      many: async data => {
        calls.push(`many ${JSON.stringify(data)}`)
        if (
          calls.filter(call => call === 'many {"fails":true}').length === 1 &&
          JSON.stringify(data).includes('fails')
        )
          throw new Error('down')
      },
      hopeless: async () => {
        calls.push('hopeless')
        throw new MailFailure({ code: 'refused', permanent: true })
      },
    })
  })

  afterAll(async () => {
    await queue.stop()
    await database.close()
  })

  const send = (name: string) =>
    database.kysely.transaction().execute(open => queue.sendInside(open, [{ queue: name, data: {} }]))

  const stateOf = async (name: string) => {
    const found = await sql<{ state: string; output: unknown }>`select state, output from pgboss.job
      where name = ${name}`.execute(database.kysely)
    return found.rows
  }

  test('forgets a job whose transaction is rolled back', async () => {
    const broken = database.kysely.transaction().execute(async open => {
      await queue.sendInside(open, [{ queue: 'once', data: {} }])
      throw new Error('rolled back')
    })
    await expect(broken).rejects.toThrow('rolled back')
    expect(await stateOf('once')).toEqual([])
  })

  test('takes no job that nobody would work', async () => {
    await expect(send('unknown')).rejects.toThrow('nobody works the queue unknown')
  })

  test('tries again what failed, and says so in the log alone', async () => {
    await send('shaky')
    await expect.poll(() => calls.filter(call => call === 'shaky').length, { timeout: 20_000 }).toBe(2)
    await expect.poll(async () => (await stateOf('shaky'))[0]?.state, { timeout: 20_000 }).toBe('completed')
    expect(lines.find(line => line.includes('job failed'))).toContain('down')
    expect(lines.join()).not.toContain('karen')
    expect(JSON.stringify(await stateOf('shaky'))).not.toContain('karen')
  })

  test('gives up what would fail again', async () => {
    await send('hopeless')
    await expect
      .poll(async () => (await stateOf('hopeless'))[0]?.state, { timeout: 20_000 })
      .toBe('completed')
    expect(calls.filter(call => call === 'hopeless')).toHaveLength(1)
    expect(lines.at(-1)).toContain('job given up')
  })

  test('works some jobs at once; one that fails is tried again alone', async () => {
    const jobs = [{ fails: true }, ...Array.from({ length: 39 }, (_, n) => ({ n }))]
    await database.kysely.transaction().execute(open =>
      queue.sendInside(
        open,
        jobs.map(data => ({ queue: 'many', data })),
      ),
    )
    const ofMany = () => calls.filter(call => call.startsWith('many'))
    // With a pause of half a second after each they would take twenty seconds.
    await expect.poll(() => ofMany().length, { timeout: 12_000 }).toBe(41)
    expect(new Set(ofMany()).size).toBe(40)
    expect(ofMany().filter(call => call.includes('fails'))).toHaveLength(2)
  })

  test('keeps trying for at least four days', async () => {
    const found = await sql<{ limit: number; longest: number }>`select retry_limit as limit,
      retry_delay_max as longest from pgboss.queue where name = 'once'`.execute(database.kysely)
    const { limit = 0, longest = 0 } = found.rows[0] ?? {}
    expect((limit * longest) / 86_400).toBeGreaterThan(4)
  })
})
