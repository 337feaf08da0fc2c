import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getDocument } from '../../documents/actions/get-document.ts'
import { listDocuments } from '../../documents/lists/actions/list-documents.ts'
import { FileReceipt } from '../../goods/receipts.ts'
import { listHistory } from '../../history/actions/list-history.ts'
import { getCase } from '../cases/actions/get-case.ts'
import { getCaseFile } from '../cases/actions/get-case-file.ts'
import { withdrawApplication } from '../cases/actions/withdraw-application.ts'
import { forwardApplication } from '../forwarding/actions/forward-application.ts'
import { decide, decided, seenBy } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { getApplicationElsewhere } from './actions/get-application-elsewhere.ts'
import { listApplicationsElsewhere } from './actions/list-applications-elsewhere.ts'
import { sendHomeInformation } from './actions/send-home-information.ts'

let world: LicenceWorld
let found: InsertedApplication
let n = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
})
afterAll(() => closeLicenceWorld(world))
beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n, country: 'SE' })
})

const pdf = (name: string) =>
  new FileReceipt({
    ...{ bytes: Buffer.from(`%PDF-1.4\n${name}\n%%EOF\n`), mediaType: 'application/pdf' },
    ...{ name, remarks: [] },
  })
const send = (player: Player, given: object = {}) =>
  world.ask(sendHomeInformation, player, { id: found.id, text: 'He sold fakes in 2020.', ...given })
const get = (player: Player) => world.ask(getApplicationElsewhere, player, { id: found.id })
const listedFor = async (player: Player) => {
  const listed = await world.ask(listApplicationsElsewhere, player, {})
  return listed.ok ? listed.value.applications.map(({ id }) => id) : []
}
const notFound = { ok: false, refusals: [{ code: 'not-found' }] }

describe('refused', () => {
  test.each(['officer', 'head', 'german', 'germanHead'] as const)('%s: was not notified', async player => {
    expect(await get(player)).toEqual(notFound)
    expect(await send(player)).toEqual(notFound)
    expect(await listedFor(player)).not.toContain(found.id)
  })

  test.each(['holder', 'stranger', 'customs'] as const)('%s: cannot even ask', async player => {
    const notPermitted = { refusals: [{ code: 'not-permitted' }] }
    expect(await get(player)).toMatchObject(notPermitted)
    expect(await send(player)).toMatchObject(notPermitted)
    expect(await world.ask(listApplicationsElsewhere, player, {})).toMatchObject(notPermitted)
  })

  test('an application at home, or of another State', async () => {
    n += 1
    found = await insertApplication(world, { n, country: 'DK' })
    expect(await get('swede')).toEqual(notFound)
    expect(await send('swede')).toEqual(notFound)
  })

  test('a text is needed, and files are few', async () => {
    expect(await send('swede', { text: ' ' })).toMatchObject({
      refusals: [{ code: 'required', field: 'text' }],
    })
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(pdf)
    expect(await send('swede', { files: six })).toMatchObject({
      refusals: [{ code: 'too-many-files', field: 'files' }],
    })
    for (const time of ['1', '2', '3', '4'])
      expect(await send('swede', { text: time, files: six.slice(1) })).toMatchObject({ ok: true })
    expect(await send('swede', { files: [pdf('g')] })).toMatchObject({
      refusals: [{ code: 'too-many-files', field: 'files', values: { maximum: 20 } }],
    })
  })

  test.each([
    ['decided', () => decide(world, found.id, decided(found, 'granted')), 'readable'],
    ['withdrawn', () => world.ask(withdrawApplication, 'holder', { id: found.id }), 'closed'],
    [
      'forwarded to the home State itself',
      () =>
        world.ask(forwardApplication, 'officer', {
          ...{ id: found.id, authorityId: world.authorities.SE, reason: 'First placed there' },
        }),
      'readable',
    ],
  ] as const)('once it is %s nothing is sent any more', async (_, end, standing) => {
    await end()
    expect(await send('swede')).toMatchObject({ refusals: [{ code: 'not-open', citation: 'IR 9(4)' }] })
    expect(await get('swede')).toMatchObject({ value: { standing } })
    expect(await listedFor('swede')).not.toContain(found.id)
  })
})

describe('IR 9(3): the home State of the applicant', () => {
  test('is told number, holder, authority, days and categories, and sees nothing else of it', async () => {
    expect(await listedFor('swede')).toContain(found.id)
    const told = await get('swede')
    expect(told).toMatchObject({
      value: {
        standing: 'open',
        application: { holderName: 'Galleri Havnegade ApS', memberState: 'DK', categories: ['c'] },
      },
    })
    expect(JSON.stringify(told)).not.toMatch(/torso|relief/i)
    const { id } = found
    const paper = (await seenBy(world, 'officer', id)).document.goods[0].supportingDocuments[0]
    const fileId = paper?.id ?? ''
    expect(await world.ask(getCase, 'swede', { id })).toEqual(notFound)
    expect(await world.ask(getCaseFile, 'swede', { id, fileId })).toEqual(notFound)
    expect(await world.ask(getDocument, 'swede', { id })).toEqual(notFound)
    expect(await world.ask(listHistory, 'swede', { id })).toEqual(notFound)
    const lists = await world.ask(listDocuments, 'swede', {})
    expect(JSON.stringify(lists)).not.toContain(id)
  })

  test('reads it like any authority once it is decided', async () => {
    await decide(world, found.id, decided(found, 'refused'))
    expect(await world.ask(getDocument, 'swede', { id: found.id })).toMatchObject({ ok: true })
  })

  test('comes page by page, the newest first', async () => {
    for (let more = 0; more < 27; more += 1) {
      n += 1
      await insertApplication(world, { n, country: 'SE', authorityId: world.authorities.DE })
      if (more % 9 === 0) world.days(0.01)
    }
    const first = await world.ask(listApplicationsElsewhere, 'swede', {})
    if (!first.ok) throw new Error('refused')
    expect(first.value.applications).toHaveLength(25)
    const cursor = first.value.next
    const second = await world.ask(listApplicationsElsewhere, 'swede', { cursor })
    if (!second.ok) throw new Error('refused')
    const ids = [...first.value.applications, ...second.value.applications].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain(found.id)
    const days = first.value.applications.map(({ notifiedAt }) => notifiedAt.getTime())
    expect(days).toEqual(days.toSorted((one, other) => other - one))
  })
})

describe('IR 9(4): what it sends', () => {
  test('reaches the officers of the case with who and when, and their files; the applicant not', async () => {
    expect(await send('swede', { files: [pdf('verdict.pdf')] })).toMatchObject({ ok: true })
    const { information } = await seenBy(world, 'officer', found.id)
    const [one] = information
    expect(one).toMatchObject({ text: 'He sold fakes in 2020.', memberState: 'SE', byName: 'Anna Holm' })
    const fileId = one?.files[0]?.id ?? ''
    const paper = await world.ask(getCaseFile, 'officer', { id: found.id, fileId })
    expect(paper).toMatchObject({ value: { name: 'verdict.pdf', mediaType: 'application/pdf' } })
    const asHolder = await seenBy(world, 'holder', found.id)
    expect(asHolder.information).toEqual([])
    expect(JSON.stringify(asHolder)).not.toContain('fakes')
    for (const player of ['holder', 'german', 'swede'] as const)
      expect(await world.ask(getCaseFile, player, { id: found.id, fileId })).toEqual(notFound)
    const typesFor = async (player: Player) => {
      const listed = await world.ask(listHistory, player, { id: found.id })
      return listed.ok ? listed.value.entries.map(({ type }) => type) : []
    }
    expect(await typesFor('officer')).toContain('home-information-sent')
    expect(await typesFor('holder')).not.toContain('home-information-sent')
    const told = await sql<{ event: string }>`select data ->> 'event' as event from pgboss.job
      where name = 'notice' and data ->> 'documentId' = ${found.id}`.execute(world.database.kysely)
    expect(told.rows.map(({ event }) => event)).toContain('home-information-arrived')
  })

  test('follows the application to the authority to which it is forwarded, and stays as it was', async () => {
    await send('swede')
    const forwarded = { id: found.id, authorityId: world.authorities.DE, reason: 'First placed there' }
    expect(await world.ask(forwardApplication, 'officer', forwarded)).toMatchObject({ ok: true })
    expect((await seenBy(world, 'german', found.id)).information).toHaveLength(1)
    const change = sql`delete from home_information where document_id = ${found.id}`
    await expect(change.execute(world.database.kysely)).rejects.toThrow('stays as it was')
  })
})
