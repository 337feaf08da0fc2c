import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../../../platform/log.ts'
import { coveredParts, findSignatures } from '../../../platform/pdf/find-signatures.ts'
import { judgeSeals, verifySeals } from '../../../platform/pdf/index.ts'
import { perform } from '../../../platform/perform.ts'
import { isAnchored, openHttpAuthority, verifyTokenOfDigest } from '../../../platform/time-stamps/index.ts'
import { theClock } from '../../actor.ts'
import { verifyFile } from '../../documents/lists/actions/verify-file.ts'
import { digestOfEvent } from '../digest-of.ts'
import { answerRequest } from '../requests/actions/answer-request.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { decide, decided } from '../testing/decide.ts'
import { insertApplication } from '../testing/insert-application.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { passNinetyDays } from '../timers/actions/pass-ninety-days.ts'
import { fillTimeStamp } from './actions/fill-time-stamp.ts'
import { listAgeingPapers } from './actions/list-ageing-papers.ts'
import { renewPaper } from './actions/renew-paper.ts'
import { paperWorkers } from './jobs.ts'

const log = openLog({ name: 'test', level: 'silent' })
const awayAuthority = () => openHttpAuthority({ url: 'http://127.0.0.1:1/', anchors: [], log })

let world: LicenceWorld
let n = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-02-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))

const start = () => insertApplication(world, { n: ++n })
const without = (): LicenceWorld => {
  const services = { ...world.workplace.services, timeStamps: awayAuthority() }
  return { ...world, workplace: { ...world.workplace, services } }
}

async function stampsOf(id: string) {
  const found = await sql<{ id: string; event: string; digest: string; at: Date; time_stamp: Buffer | null }>`
    select id, event, digest, at, time_stamp from application_stamp where document_id = ${id} order by at, id`.execute(
    world.database.kysely,
  )
  return found.rows
}

/** Whether a token is the authority's own over a digest, and when it says that it was. */
function timeOf(token: Uint8Array | null, digest: string): Date | undefined {
  if (token === null) return undefined
  const verified = verifyTokenOfDigest(new Uint8Array(token), Buffer.from(digest, 'hex'))
  const anchors = world.workplace.services.timeStamps?.anchors ?? []
  return verified.ok && isAnchored(verified.token, anchors) ? verified.token.time : undefined
}

const request = { text: 'Where was it found?', boxes: [], goods: [], papers: [] }

test('IR 17(3)(a) to (d): submission, request, answer and decision are each stamped, over what they are', async () => {
  const application = await start()
  const { id } = application
  const asked = await world.ask(requestInformation, 'officer', { id, ...request })
  const requestId = asked.ok ? asked.value.id : ''
  await world.ask(answerRequest, 'holder', { id, requestId, response: 'x', isSigned: true })
  await decide(world, id, decided(application, 'granted'))
  const stamps = await stampsOf(id)
  expect(stamps.map(({ event }) => event)).toEqual([
    ...['submit-application', 'request-information', 'answer-request', 'grant-licence'],
  ])
  for (const { time_stamp, digest } of stamps) expect(timeOf(time_stamp, digest)).toBeInstanceOf(Date)
  const [decision] = (
    await sql<{ digest: string; number: string; at: Date; token: Buffer }>`
      select decision.digest, number, sealed_at as at, time_stamp as token from decision
      join document on document.id = document_id where document_id = ${id}`.execute(world.database.kysely)
  ).rows
  const { digest = '', number = '', at = new Date(0), token = null } = decision ?? {}
  const stamped = digestOfEvent({ number, event: 'grant-licence', at, data: { digest } })
  expect(timeOf(token, stamped)).toBeInstanceOf(Date)
  expect(timeOf(token, digest)).toBeUndefined()
})

test('IR 17(3)(e): the passing of ninety days is stamped by a job that follows at once', async () => {
  const { id } = await start()
  world.days(110)
  expect(
    await perform(world.workplace, passNinetyDays, { actor: theClock, input: { ids: [id] } }),
  ).toMatchObject({ ok: true })
  const queued = await sql`select 1 from pgboss.job where name = 'fill-time-stamps'`.execute(
    world.database.kysely,
  )
  expect(queued.rows).toHaveLength(1)
  expect((await stampsOf(id)).at(-1)).toMatchObject({ event: 'pass-ninety-days', time_stamp: null })
  await paperWorkers(world.workplace)['fill-time-stamps']?.({})
  const last = (await stampsOf(id)).at(-1)
  expect(timeOf(last?.time_stamp ?? null, last?.digest ?? '')).toBeInstanceOf(Date)
})

test('an application is received while the authority is away; a job adds the stamp, which then stays', async () => {
  const { id } = await insertApplication(without(), { n: ++n })
  const [missing] = await stampsOf(id)
  expect(missing).toMatchObject({ event: 'submit-application', time_stamp: null })
  const jobs = (on: LicenceWorld) => paperWorkers(on.workplace)['fill-time-stamps']
  await expect(jobs(without())?.({})).rejects.toThrow('time-stamp-authority-away')
  expect((await stampsOf(id))[0]?.time_stamp).toBeNull()
  await jobs(world)?.({})
  const [filled] = await stampsOf(id)
  expect(timeOf(filled?.time_stamp ?? null, missing?.digest ?? '')).toBeInstanceOf(Date)
  const again = { actor: theClock, input: { id: missing?.id ?? '' } }
  expect(await perform(world.workplace, fillTimeStamp, again)).toMatchObject({ ok: false })
  const other = sql`update application_stamp set time_stamp = 'x' where id = ${missing?.id}`
  await expect(other.execute(world.database.kysely)).rejects.toThrow('stays as it was')
})

async function filesOf(id: string) {
  const found = await sql<{ file: string }>`
    select file from sealed_paper where document_id = ${id} order by at`.execute(world.database.kysely)
  return Promise.all(found.rows.map(({ file }) => world.workplace.services.files.get(file)))
}

const hasOpenssl = spawnSync('openssl', ['version']).error === undefined

test.skipIf(!hasOpenssl)('openssl judges both seals of a licence valid', async () => {
  const application = await start()
  await decide(world, application.id, decided(application, 'granted'))
  const [bytes = new Uint8Array()] = await filesOf(application.id)
  const directory = await mkdtemp(join(tmpdir(), 'licence-'))
  const written = (await findSignatures(bytes)).filter(({ kind }) => kind === 'seal')
  expect(written).toHaveLength(2)
  for (const one of written) {
    await writeFile(join(directory, 'seal.der'), one.contents)
    await writeFile(join(directory, 'covered'), Buffer.concat(coveredParts(bytes, one)))
    const asked = ['cms', '-verify', '-binary', '-noverify', '-inform', 'DER', '-in', 'seal.der']
    execFileSync('openssl', [...asked, '-content', 'covered', '-out', '/dev/null'], {
      ...{ cwd: directory, stdio: 'ignore' },
    })
  }
  await rm(directory, { recursive: true })
})

test('the long life of a paper is renewed when its stamp grows old, once, and the earlier file stays known', async () => {
  const application = await start()
  await decide(world, application.id, decided(application, 'granted'))
  const renew = (on: LicenceWorld) => paperWorkers(on.workplace)['renew-archive-stamps']
  await renew(world)?.({})
  expect(await filesOf(application.id)).toHaveLength(1)
  world.days(1100)
  await expect(renew(without())?.({})).rejects.toThrow('time-stamp-authority-away')
  const ageing = await perform(world.workplace, listAgeingPapers, { actor: theClock, input: {} })
  expect(ageing.ok && ageing.value.length).toBeGreaterThan(0)
  await renew(world)?.({})
  await renew(world)?.({})
  const files = await filesOf(application.id)
  expect(files).toHaveLength(2)
  const { seal, timeStamps } = world.workplace.services
  const trust = { seals: [seal.fingerprint], anchors: timeStamps?.anchors ?? [], now: world.clock.now() }
  const judgement = judgeSeals(await verifySeals(files[1] ?? new Uint8Array()), trust)
  expect([judgement.indication, judgement.signatures.length]).toEqual(['passed', 4])
  for (const bytes of files)
    expect(await world.ask(verifyFile, 'stranger', { bytes, owner: 'test' })).toMatchObject({
      value: { verdict: 'kept' },
    })
  const [first = ''] = ageing.ok ? ageing.value : []
  expect(await perform(world.workplace, renewPaper, { actor: theClock, input: { id: first } })).toMatchObject(
    {
      refusals: [{ code: 'not-due' }],
    },
  )
})
