import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { must } from '../scripts/faults/must.ts'
import { anonymous, type Person, theClock } from '../src/licensing/actor.ts'
import { getDocument } from '../src/licensing/documents/actions/get-document.ts'
import { getSealedDocument } from '../src/licensing/documents/actions/get-sealed-document.ts'
import { checkDocument } from '../src/licensing/documents/lists/actions/check-document.ts'
import { listDocuments } from '../src/licensing/documents/lists/actions/list-documents.ts'
import { retentionWorkers } from '../src/licensing/documents/retention/jobs.ts'
import { signDocument } from '../src/licensing/documents/signing/actions/sign-document.ts'
import { declaredData } from '../src/licensing/documents/signing/rules/declared-data.ts'
import { declarationOf } from '../src/licensing/documents/signing/seal-document.ts'
import { importerStatement } from '../src/licensing/importer-statements/kind.ts'
import { findRolesOf } from '../src/licensing/roles/actions/find-roles-of.ts'
import { openSession } from '../src/licensing/session/actions/open-session.ts'
import { startLicensing } from '../src/licensing/start.ts'
import { createMovableClock, type MovableClock } from '../src/platform/clock.ts'
import { readConfiguration } from '../src/platform/configuration.ts'
import { connectDatabase } from '../src/platform/database/connect.ts'
import { openFileStore, sha256 } from '../src/platform/files/index.ts'
import { canonicalJson } from '../src/platform/history/event-digests.ts'
import { verifyHistory } from '../src/platform/history/verify-history.ts'
import { perform } from '../src/platform/perform.ts'
import { createOnServer } from '../src/platform/testing/test-databases.ts'
import { createVisitor } from '../src/platform/testing/visitor.ts'
import { evaluationPeople } from './people.ts'

const kept = join(import.meta.dirname, 'kept-installation')
const DAY = 86_400_000
/** The day on which it was kept. */
const then = new Date('2026-11-05T10:00:00Z')

const read = async (name: string) => zstdDecompressSync(await readFile(join(kept, name)))

async function unpackFolder(directory: string): Promise<string> {
  const dataDir = join(directory, 'licensing')
  const loadDataDir = new Blob([Uint8Array.from(await read('licensing.tar.zst'))])
  await (await PGlite.create({ dataDir, loadDataDir, extensions: { pg_trgm } })).close()
  return ''
}

async function unpackFiles(directory: string): Promise<void> {
  const store = await openFileStore({ directory: join(directory, 'files') })
  const contents = z.array(z.base64()).parse(JSON.parse((await read('files.json.zst')).toString()))
  for (const content of contents) await store.put(Buffer.from(content, 'base64'))
}

async function restoreDump(): Promise<string> {
  const url = await createOnServer()
  const database = await connectDatabase({ url })
  await database.runScript((await read('licensing.sql.zst')).toString())
  await database.close()
  return url
}

const documents = [
  ['ICGS.DK.2026.0000001', 'VALID'],
  ['ICGS.DK.2026.0000002', 'VALID'],
  ['ICGS.DK.2026.0000003', 'DRAFT'],
  ['ICGS.DK.2026.0000004', 'VALID'],
  ['ICGS.DK.2026.0000005', 'REPLACED'],
  ['ICGS.DK.2026.0000006', 'DRAFT'],
  ['ICGS.DK.2026.0000007', 'DRAFT'],
  ['ICGS.DK.2026.0000009', 'VALID'],
] as const

describe.each([
  ['an embedded database', unpackFolder],
  ['a dump of PostgreSQL', restoreDump],
])('an installation of version 0.1 of 5 November 2026, kept as %s', (_what, unpack) => {
  let directory: string
  let clock: MovableClock
  let running: Awaited<ReturnType<typeof startLicensing>>

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kept-installation-'))
    await cp(join(kept, 'seal.pem'), join(directory, 'seal.pem'))
    await unpackFiles(directory)
    const configured = readConfiguration({
      DATA_DIR: directory,
      DATABASE_URL: await unpack(directory),
      LOG_LEVEL: 'silent',
    })
    if (!configured.ok) throw new Error(configured.problems.join())
    clock = createMovableClock(then.getTime() - Date.now())
    running = await startLicensing(configured.configuration, clock)
  })

  afterAll(async () => {
    for (const closable of running.closables) await closable.close()
    await rm(directory, { recursive: true, force: true })
  })

  const actorOf = async (uid: (typeof evaluationPeople)[number]['uid']): Promise<Person> => {
    const person = evaluationPeople.find(one => one.uid === uid)
    const asked = { actor: theClock, input: { accountId: uid } }
    const roles = must(await perform(running.workplace, findRolesOf, asked))
    return {
      kind: 'person',
      reference: `account:${uid}`,
      accountId: uid,
      givenName: person?.firstName ?? '',
      familyName: person?.lastName ?? '',
      email: person?.email ?? '',
      language: 'da',
      confirmedAt: clock.now(),
      level: 'http://localhost:3001/loa/two-factor',
      role: roles.find(role => role.active !== undefined)?.active,
    }
  }

  const visitAs = async (uid: (typeof evaluationPeople)[number]['uid']) => {
    const input = { accountId: uid, level: 'l', confirmedAt: clock.now(), idToken: 'token' }
    const session = must(await perform(running.workplace, openSession, { actor: theClock, input }))
    const visitor = createVisitor(running.server, 'da')
    visitor.cookies.set('kulturport_session', session.secret)
    return visitor
  }

  const listAs = async (uid: (typeof evaluationPeople)[number]['uid']) => {
    const asked = { actor: await actorOf(uid), input: {} }
    return must(await perform(running.workplace, listDocuments, asked)).documents
  }

  const getAs = async (uid: (typeof evaluationPeople)[number]['uid'], id: string) =>
    must(await perform(running.workplace, getDocument, { actor: await actorOf(uid), input: { id } }))

  test('lists every document to its holder, and the signed ones to officers', async () => {
    const own = (await listAs('nkarens2')).map(({ number, status }) => [number, status])
    expect(own.sort()).toEqual(documents)
    const signed = documents.filter(([, status]) => status !== 'DRAFT')
    for (const uid of ['nofficr5', 'ncustms8', 'nothers2'] as const)
      expect((await listAs(uid)).map(({ number, status }) => [number, status]).sort()).toEqual(signed)
    expect(await listAs('nstrang3')).toEqual([])
  })

  test('shows every document, its history and its files', async () => {
    const karen = await visitAs('nkarens2')
    const officer = await visitAs('nofficr5')
    for (const { id, number, status, title } of await listAs('nkarens2')) {
      for (const visitor of status === 'DRAFT' ? [karen] : [karen, officer]) {
        const page = await visitor.get(`/importer-statements/${id}`)
        expect([page.statusCode, number, page.body.includes(number)]).toEqual([200, number, true])
        expect((await visitor.get(`/importer-statements/${id}/history`)).statusCode).toBe(200)
      }
      const {
        goods: [good],
      } = await getAs('nkarens2', id)
      expect([title, good.details.title]).toEqual([good.details.title, title])
      const files = [
        ...good.photographs.map(photograph => `photographs/${photograph.id}`),
        ...good.supportingDocuments.map(document => `supporting-documents/${document.id}`),
      ]
      for (const path of files)
        expect((await karen.get(`/importer-statements/${id}/${path}`)).statusCode).toBe(200)
    }
  })

  test('keeps the boxes of authorities, the correction and the look of an officer', async () => {
    const byNumber = new Map((await listAs('nkarens2')).map(line => [line.number, line.id]))
    const correction = await getAs('nofficr5', byNumber.get('ICGS.DK.2026.0000009') ?? '')
    expect(correction).toMatchObject({
      replaces: 'ICGS.DK.2026.0000005',
      authorityBoxes: { admittedUntil: '2027-06-30' },
    })
    const corrected = await getAs('nofficr5', byNumber.get('ICGS.DK.2026.0000005') ?? '')
    expect(corrected.replacedBy).toMatchObject({ id: correction.id, number: correction.number })
    const referenced = await getAs('nofficr5', byNumber.get('ICGS.DK.2026.0000004') ?? '')
    expect(referenced.authorityBoxes.nationalReference).toBe('26/04711')
    const home = await (await visitAs('ncustms8')).get('/')
    expect(home.body).toContain('ICGS.DK.2026.0000004')
  })

  test('what was signed has the digest that was signed, a whole seal, and passes the public check', async () => {
    const { workplace } = running
    const { decoders, seal } = workplace.services
    for (const { id, number, status } of await listAs('nofficr5')) {
      const statement = await getAs('nkarens2', id)
      const declared = declaredData(statement, must(declarationOf(importerStatement, statement)))
      expect(sha256(canonicalJson(declared))).toBe(statement.signature?.digest)
      const asked = { actor: await actorOf('nofficr5'), input: { id } }
      const { bytes } = must(await perform(workplace, getSealedDocument, asked))
      const verdict = must(await decoders.decode('verify-seals', bytes, { owner: 'test' }))
      expect(verdict.valid && verdict.seals.map(one => one.fingerprint)).toEqual([seal.fingerprint])
      const input = { number, code: statement.checkCode ?? '' }
      expect(await perform(workplace, checkDocument, { actor: anonymous, input })).toMatchObject({
        ok: true,
        value: { type: 'ICG-S', status },
      })
    }
  })

  test('finds what was signed by words that it was not found by then', async () => {
    const found = async (search: string) => {
      const asked = { actor: await actorOf('nofficr5'), input: { search } }
      return must(await perform(running.workplace, listDocuments, asked)).documents.map(
        ({ number }) => number,
      )
    }
    for (const { id, number } of await listAs('nofficr5')) {
      const { goods, holder } = await getAs('nofficr5', id)
      const { description = '', techniques } = goods[0].details
      for (const word of [holder.eori, techniques?.[0], description?.split(' ').slice(0, 4).join(' ')])
        await expect.poll(() => found(word ?? ''), { timeout: 20_000 }).toContain(number)
    }
  })

  test('has an intact history, with what was erased', async () => {
    const verdict = await verifyHistory(running.workplace.database.kysely)
    expect(verdict).toMatchObject({ intact: true, events: 77, erased: 2 })
  })

  test('works on: a kept draft is signed, a deleted one is erased in time', async () => {
    const { workplace } = running
    const draft = (await listAs('nkarens2')).find(({ number }) => number === 'ICGS.DK.2026.0000003')
    const id = draft?.id ?? ''
    const actor = await actorOf('nkarens2')
    const { version } = await getAs('nkarens2', id)
    const signing = { actor, input: { id, version, hasDeclared: true } }
    expect(await perform(workplace, signDocument, signing)).toMatchObject({ ok: true })
    clock.moveBy(31 * DAY)
    await retentionWorkers(workplace)['erase-due']?.({})
    const verdict = await verifyHistory(workplace.database.kysely)
    expect(verdict.intact && verdict.erased).toBeGreaterThan(1)
    expect((await getAs('nofficr5', id)).status).toBe('VALID')
  })
})
