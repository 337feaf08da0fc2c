import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { must } from '../scripts/faults/must.ts'
import { startPostgres } from '../scripts/postgres-for-tests.ts'
import { countWork } from '../src/licensing/import-licences/work/actions/count-work.ts'
import { listColleagues } from '../src/licensing/import-licences/work/actions/list-colleagues.ts'
import { listWork } from '../src/licensing/import-licences/work/actions/list-work.ts'
import { listWorkChoices } from '../src/licensing/import-licences/work/actions/list-work-choices.ts'
import { perform } from '../src/platform/perform.ts'
import { type Bench, interleave, type Report, timeOf } from './frame.ts'
import { cpuSecondsOf } from './parts/memory.ts'
import { type Filled, openCases } from './parts/open-cases.ts'
import { rawCounts, rawPage, rawParts, rawSearches } from './parts/raw-work.ts'
import { type Load, percentile, sendAtRate } from './parts/send-at-rate.ts'
import { serve } from './parts/serve.ts'

const SMALL = { open: 1_000, closed: 20_000 }
const LARGE = { open: 100_000, closed: 2_000_000 }
const ROUNDS = 31
const PER_SECOND = 20
const SECONDS = 60
const WAIT_LIMIT = 60
const CLOCK_LIMIT = 30

/** The work of an authority that has half of very many open cases, and the clock that turns over all of them. */
export const cases: Bench = {
  name: 'cases',
  run: async report => {
    const postgres = await startPostgres()
    const small = await openCases(postgres.url, SMALL)
    const large = await openCases(postgres.url, LARGE)
    const limit = { what: 'limit', value: CLOCK_LIMIT }
    const seconds = large.recount / 1000
    report({ name: `counting ${LARGE.open} cases anew`, value: seconds, unit: 's', against: limit })
    await compareSizes(report, { small, large })
    await compareWithRawQueries(report, large)
    for (const { closables } of [small, large]) for (const one of closables) await one.close()
    await measureServer(report, large)
    await postgres.stop()
  },
}

type Ask = (filled: Filled) => Promise<unknown>

const list =
  (input: object | ((filled: Filled) => object)): Ask =>
  async filled => {
    const asked = { actor: filled.officer, input: typeof input === 'function' ? input(filled) : input }
    const { cases: found } = must(await perform(filled.workplace, listWork, asked))
    if (found.length === 0) throw new Error(`nothing found by ${JSON.stringify(asked.input)}`)
  }

const count =
  (input: object): Ask =>
  async ({ workplace, officer }) => {
    const counts = must(await perform(workplace, countWork, { actor: officer, input }))
    if (counts.all === 0) throw new Error(`nothing counted by ${JSON.stringify(input)}`)
  }

const questions: Readonly<Record<string, Ask>> = {
  ...Object.fromEntries(Object.keys(rawParts).map(waiting => [`list, ${waiting}`, list({ waiting })])),
  'list, a deep page': list(({ deep }) => ({ cursor: deep.cursor })),
  'counts of all parts': count({}),
  colleagues: ({ workplace, officer }) => perform(workplace, listColleagues, { actor: officer, input: {} }),
  choices: ({ workplace, officer }) => perform(workplace, listWorkChoices, { actor: officer, input: {} }),
  'search of a number': list({ text: 'ICGL.DK.2000.0000400' }),
  'search of an applicant': list({ holder: '7600' }),
  'search of a country': list({ country: 'EG' }),
  'search of a tenth': list({ text: 'amphora' }),
  'counts of a number': count({ text: 'ICGL.DK.2000.0000400' }),
  'counts of a tenth': count({ text: 'amphora' }),
}

export async function compareSizes(report: Report, { small, large }: Record<'small' | 'large', Filled>) {
  for (const [name, ask] of Object.entries(questions)) {
    const times = await interleave(ROUNDS, {
      small: () => timeOf(() => ask(small)),
      large: () => timeOf(() => ask(large)),
    })
    const against = { what: `at ${SMALL.open}`, value: times.small }
    report({ name: `${name}, at ${LARGE.open} open cases`, value: times.large, unit: 'ms', against })
  }
}

export async function compareWithRawQueries(report: Report, large: Filled): Promise<void> {
  const client = new pg.Client({ connectionString: large.url })
  await client.connect()
  const { authorityId } = large.officer.role ?? {}
  const raw = (text: string) => () => timeOf(() => client.query(text, [authorityId]))
  for (const [waiting, condition] of Object.entries(rawParts)) {
    const page = () => timeOf(() => list({ waiting })(large))
    const times = await interleave(ROUNDS, { page, raw: raw(rawPage(condition)) })
    const against = { what: 'its bare SQL', value: times.raw }
    report({ name: `list, ${waiting}`, value: times.page, unit: 'ms', against })
  }
  for (const [text, condition] of Object.entries(rawSearches)) {
    const page = () => timeOf(() => list({ text })(large))
    const times = await interleave(ROUNDS, { page, raw: raw(rawPage(condition)) })
    const against = { what: 'its bare SQL', value: times.raw }
    report({ name: `search of ${text}`, value: times.page, unit: 'ms', against })
  }
  const times = await interleave(ROUNDS, { page: () => timeOf(() => count({})(large)), raw: raw(rawCounts) })
  const against = { what: 'its bare SQL', value: times.raw }
  report({ name: 'counts of all parts', value: times.page, unit: 'ms', against })
  await client.end()
}

/** The clock turns as the server starts, while people work at a steady pace; then they work alone. */
export async function measureServer(report: Report, large: Pick<Filled, 'url' | 'officer'>): Promise<void> {
  const client = new pg.Client({ connectionString: large.url })
  await client.connect()
  await client.query(`delete from pgboss.job where name = 'turn-licence-clocks'`)
  const before = await eventsOf(client)
  const served = await serve('serve-cases', large.url, large.officer.accountId)
  const load = { ...served, paths: await pathsOf(client), perSecond: PER_SECOND }
  try {
    await reportLoad(report, 'while the clock turns', { ...load, seconds: CLOCK_LIMIT })
    const seconds = await untilTurned(client)
    const limit = { what: 'limit', value: CLOCK_LIMIT }
    report({ name: 'a day of the clock', value: seconds, unit: 's', against: limit })
    const acts = (await eventsOf(client)) - before
    const open = { what: 'open cases', value: LARGE.open }
    report({ name: 'acts of the clock', value: acts, unit: 'events', against: open })
    await reportLoad(report, 'lists, counts, cases and searches', { ...load, seconds: SECONDS })
  } finally {
    await served.stop()
    await client.end()
  }
}

async function eventsOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query('select count(*)::int as count from event')
  return rows[0]?.count ?? 0
}

/** Seconds that the job took which began with the server. */
async function untilTurned(client: pg.Client): Promise<number> {
  for (;;) {
    const { rows } = await client.query<{ seconds: number }>(
      `select extract(epoch from completed_on - started_on)::float as seconds from pgboss.job
       where name = 'turn-licence-clocks' and state = 'completed' order by completed_on limit 1`,
    )
    if (rows[0] !== undefined) return rows[0].seconds
    await pause(500)
  }
}

/** What officers look at: every part of their work, cases, their home with its counts, and searches. */
async function pathsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select document_id as id from application where authority_id = (select authority_id from user_role where account_id = 'nbench44')
       and waits_for = 'authority' order by document_id desc limit 20`,
  )
  return rows.flatMap(({ id }, index) => [
    '/cases',
    `/cases/${id}`,
    `/cases?waiting=${Object.keys(rawParts)[index % 6]}`,
    '/',
    `/cases?waiting=all&text=ref${index * 2 + 20_002}`,
  ])
}

async function reportLoad(report: Report, what: string, load: Load): Promise<void> {
  const begun = cpuSecondsOf(load.pid)
  const waits = await sendAtRate(load)
  const each = ((cpuSecondsOf(load.pid) - begun) * 1000) / waits.length
  const limit = { what: 'limit', value: WAIT_LIMIT }
  const name = `${PER_SECOND} requests a second, ${what}`
  report({ name: `${name}: p50`, value: percentile(waits, 50), unit: 'ms', against: limit })
  report({ name: `${name}: p95`, value: percentile(waits, 95), unit: 'ms', against: limit })
  report({ name: `${name}: machine time of the server for each`, value: each, unit: 'ms', against: limit })
}
