import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedStatements } from '../../../../development/seed-statements.ts'
import { findEvents } from '../../../platform/events.ts'
import { verifyHistory } from '../../../platform/history/verify-history.ts'
import { perform } from '../../../platform/perform.ts'
import { anonymous, theClock } from '../../actor.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { noticeWorkers } from '../../notices/jobs.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { getSealedDocument } from '../actions/get-sealed-document.ts'
import { deleteDraft } from '../drafts/actions/delete-draft.ts'
import { saveBoxes } from '../form/actions/save-boxes.ts'
import { listDocuments } from '../lists/actions/list-documents.ts'
import { eraseDocument } from './actions/erase-document.ts'
import { retentionWorkers } from './jobs.ts'

const DAY = 24 * 60 * 60 * 1000

let opened: TestWorkplace
let people: People
let drafts: readonly string[]
let signed: string

beforeAll(async () => {
  // At noon the day is the same in all countries, in summer and in winter.
  opened = await openTestWorkplace(new Date(new Date().setUTCHours(12, 0, 0, 0)))
  await opened.workplace.queue.start(noticeWorkers(opened.workplace))
  people = await startPeople(opened.workplace)
  const actor = personNamed(people, 'Anna')
  await seedStatements(opened.workplace, { operatorId: actor.role?.operatorId ?? '', actor, count: 6 })
  const listed = await list()
  drafts = listed.filter(line => line.status === 'DRAFT').map(line => line.id)
  signed = listed.find(line => line.status === 'VALID')?.id ?? ''
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

async function list() {
  const outcome = await perform(opened.workplace, listDocuments, {
    actor: personNamed(people, 'Anna'),
    input: {},
  })
  return outcome.ok ? outcome.value.documents : []
}

const ask = (id: string) =>
  perform(opened.workplace, getDocument, { actor: personNamed(people, 'Anna'), input: { id } })

const eventsOf = (id: string) => findEvents(opened.database.kysely, { type: 'importer-statement', id })

/** A number of days pass, and the nightly job runs. */
async function pass(days: number): Promise<void> {
  opened.clock.moveBy(days * DAY)
  await retentionWorkers(opened.workplace)['erase-due']?.({})
}

test('only the clock erases, and only what is due', async () => {
  const input = { id: drafts[0] }
  for (const actor of [anonymous, personNamed(people, 'Anna'), personNamed(people, 'Dorte')]) {
    expect(await perform(opened.workplace, eraseDocument, { actor, input })).toMatchObject({ ok: false })
  }
  expect(await perform(opened.workplace, eraseDocument, { actor: theClock, input })).toMatchObject({
    refusals: [{ code: 'not-due' }],
  })
})

test('an upload that came to nothing is removed, and nothing that a row names', async () => {
  const { files } = opened.workplace.services
  const { digest } = await files.put(Buffer.from('an upload that came to nothing'))
  const named: string[] = []
  for await (const kept of files.list()) if (kept !== digest) named.push(kept)
  expect(named.length).toBeGreaterThan(0)
  await pass(0)
  expect(await files.has(digest)).toBe(false)
  for (const one of named) expect(await files.has(one)).toBe(true)
})

test('a file that a row names which is just being written stays', async () => {
  const { files } = opened.workplace.services
  const { digest } = await files.put(Buffer.from('named while nobody sees it'))
  opened.clock.moveBy(2 * DAY)
  const good = sql`(select id from cultural_good where frozen_at is null limit 1)`
  let removing: Promise<void> | undefined
  const named = opened.database.kysely.transaction().execute(async db => {
    await sql`insert into supporting_document (id, good_id, type, file, media_type, bytes, name, created_at)
      values (gen_random_uuid(), ${good}, 'INVOICE', ${digest}, 'application/pdf', 1, 'a.pdf', now())`.execute(
      db,
    )
    removing = retentionWorkers(opened.workplace)['erase-due']?.({})
    await new Promise(resolve => setTimeout(resolve, 300))
  })
  await named
  await removing
  expect(await files.has(digest)).toBe(true)
  await sql`delete from supporting_document where file = ${digest}`.execute(opened.database.kysely)
})

test('a deleted draft is gone for good after thirty days', async () => {
  const [id = ''] = drafts
  await perform(opened.workplace, deleteDraft, { actor: personNamed(people, 'Anna'), input: { id } })
  await pass(29)
  expect((await eventsOf(id)).some(event => event.erased)).toBe(false)
  await pass(1)
  const events = await eventsOf(id)
  expect(events.at(-1)).toMatchObject({ type: 'erased', actor: 'clock' })
  expect(events.slice(0, -1).every(event => event.erased && event.actor === '')).toBe(true)
})

test('the holder of an untouched draft is told a month before, and a change keeps it', async () => {
  const [, id = ''] = drafts
  const mails = () =>
    opened.mails.filter(mail => mail.to === 'anna@example.org' && mail.subject.includes('slettes'))
  await pass(300)
  expect(mails()).toEqual([])
  await pass(10)
  const told = drafts.length - 1
  await expect.poll(mails, { timeout: 20_000 }).toHaveLength(told)
  await pass(1)
  const { number } = (await list()).find(line => line.id === id) ?? { number: '?' }
  expect(mails().filter(mail => mail.subject.includes(number))).toHaveLength(1)
  const actor = personNamed(people, 'Anna')
  const boxes = { localReference: 'still wanted' }
  const change = { id, page: 'import', version: 1, boxes }
  expect(await perform(opened.workplace, saveBoxes, { actor, input: change })).toMatchObject({ ok: true })
  await pass(60)
  expect(await ask(id)).toMatchObject({ ok: true })
  await pass(280)
  await expect.poll(mails, { timeout: 20_000 }).toHaveLength(told + 1)
  await pass(29)
  expect(await ask(id)).toMatchObject({ ok: true })
  await pass(1)
  expect(await ask(id)).toMatchObject({ ok: false })
  expect((await eventsOf(id)).at(-1)?.type).toBe('erased')
})

test('after twenty years a document, its files and who did what are erased, and the chain stays whole', async () => {
  const sealed = await perform(opened.workplace, getSealedDocument, {
    actor: personNamed(people, 'Anna'),
    input: { id: signed },
  })
  expect(sealed.ok).toBe(true)
  await pass(18 * 365)
  expect(await ask(signed)).toMatchObject({ ok: true })
  await pass(370)
  expect(await ask(signed)).toMatchObject({ ok: false })
  const events = await eventsOf(signed)
  expect(events.map(event => event.type)).toEqual(expect.arrayContaining(['started', 'registered', 'erased']))
  const erased = events.filter(event => event.type !== 'erased')
  expect(erased.map(({ actor, reason, data }) => ({ actor, reason, data }))).toEqual(
    erased.map(() => ({ actor: '', reason: undefined, data: {} })),
  )
  expect(await list()).toEqual([])
  for await (const digest of opened.workplace.services.files.list()) expect(digest).toBe('no file is left')
  expect(await verifyHistory(opened.database.kysely)).toMatchObject({ intact: true })
})
