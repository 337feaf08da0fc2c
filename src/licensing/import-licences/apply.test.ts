import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifySeals } from '../../platform/pdf/index.ts'
import { sendFiles } from '../../platform/testing/send-files.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { personNamed } from '../importer-statements/testing/people.ts'
import { hiddenOf } from '../importer-statements/testing/statement-server.tsx'
import { type Applicant, openApplicant } from './testing/applicant.ts'

let applicant: Applicant
let anna: Visitor

beforeAll(async () => {
  applicant = await openApplicant()
  anna = applicant.anna
})

afterAll(() => applicant.close())

async function begin(): Promise<string> {
  const answer = await anna.post('/import-licences', { countryOfImport: 'DK', documentLanguage: 'da' })
  return /^\/import-licences\/[0-9a-f-]+/.exec(String(answer.headers.location))?.[0] ?? ''
}

test('an application begins with the goods, and the authority of the country is proposed', async () => {
  const start = (await anna.get('/import-licences/new')).body
  expect(start).toContain('href="/import-licences/new/import"')
  const [, whichDocument = ''] = /href="(\/importer-statements\/[^"]*)"/.exec(start) ?? []
  expect((await anna.get(whichDocument)).statusCode).toBe(200)
  const path = await begin()
  expect((await applicant.read(path)).content.competentAuthority).toMatchObject({ country: 'DK' })
  const form = (await anna.get(`${path}/import`)).body
  expect(form).toContain('name="competentAuthority"')
  expect(form).toContain('Show the authorities of this country')
  expect(form).not.toContain('customs offices')
  for (const other of ['customsOffice', 'isCommercialArtFair', 'artFair.name'])
    expect(form).not.toContain(other)
  const list = (await anna.get(`${path}/goods`)).body
  expect(list).toContain('Object 1')
  expect(list).not.toContain('/removal')
})

test('V-03 a licence offers the categories of Part B alone, and refuses another one', async () => {
  const path = await begin()
  const [good] = (await applicant.read(path)).goods
  const page = `${path}/goods/${good.id}/good`
  const form = (await anna.get(page)).body
  expect([...form.matchAll(/<option[^>]*value="([^"]*)"/g)].map(([, value]) => value)).toEqual(
    expect.arrayContaining(['c', 'd']),
  )
  expect(form).not.toContain('value="g.i"')
  await applicant.save(page, { category: 'e' })
  expect((await anna.get(`${path}/summary`)).body).toContain('Object 1: ')
})

test('each of several goods is described by itself, and two tabs about two goods do not disturb each other', async () => {
  const path = await begin()
  const added = await anna.post(`${path}/goods`, {})
  expect(added.headers.location).toMatch(/\/goods\/[0-9a-f-]+\/good\?done=good-added/)
  const [first, second] = (await applicant.read(path)).goods
  const pageOf = (id = '') => `${path}/goods/${id}/good`
  const versions = [hiddenOf((await anna.get(pageOf(first.id))).body, 'version')]
  versions.push(hiddenOf((await anna.get(pageOf(second?.id))).body, 'version'))
  for (const [index, good] of [first, second].entries()) {
    const sent = { version: versions[index] ?? '', title: `Vase ${index + 1}`, category: 'c' }
    expect((await anna.post(pageOf(good?.id), sent)).headers.location).toContain('/photographs')
  }
  const { goods } = await applicant.read(path)
  expect(goods.map(({ details }) => details.title)).toEqual(['Vase 1', 'Vase 2'])
  const stale = await anna.post(pageOf(second?.id), { version: versions[1] ?? '', title: 'Late' })
  expect(stale.statusCode).toBe(422)
  const summary = (await anna.get(`${path}/summary`)).body
  expect(summary).toContain('Object 1: ')
  expect(summary).toContain(`/goods/${second?.id}/good#`)
})

test('a stranger, and a good of another application, are not found', async () => {
  const [path, other] = [await begin(), await begin()]
  const [foreign] = (await applicant.read(other)).goods
  for (const page of ['good', 'photographs', 'removal'])
    expect((await anna.get(`${path}/goods/${foreign.id}/${page}`)).statusCode, page).toBe(404)
  expect((await anna.post(`${path}/goods/${foreign.id}/good`, { version: '0' })).statusCode).toBe(404)
  const carl = await applicant.app.enter(personNamed(applicant.people, 'Carl'))
  const dorte = await applicant.app.enter(personNamed(applicant.people, 'Dorte'))
  const own = (await applicant.read(path)).goods[0].id
  for (const visitor of [carl, dorte])
    for (const page of ['', '/goods', `/goods/${own}/good`, '/summary'])
      expect((await visitor.get(`${path}${page}`)).statusCode, page).toBe(404)
  expect((await carl.post(`${path}/goods`, {})).statusCode).toBe(404)
})

test('photographs belong to the good on whose page they were uploaded', async () => {
  const path = await applicant.complete(2)
  const [, second] = (await applicant.read(path)).goods
  const page = `${path}/goods/${second?.id}/photographs`
  const sharp = (await import('sharp')).default
  const create = { width: 1200, height: 1000, channels: 3 as const, background: '#a52' }
  const bytes = await sharp({ create }).jpeg().toBuffer()
  const sent = { field: 'photographs', files: [['left.jpg', bytes] as const], cookies: anna.cookies }
  const answer = await sendFiles(applicant.app.server, `${page}/upload`, sent)
  expect(answer.headers.location).toBe(`${page}?done=uploaded&count=1`)
  const { goods } = await applicant.read(path)
  expect(goods.map(({ photographs }) => photographs.length)).toEqual([2, 3])
  const photograph = goods[1]?.photographs[2]
  expect((await anna.get(`${path}/photographs/${photograph?.id}`)).statusCode).toBe(200)
  const removed = await applicant.save(page, { do: `remove:${photograph?.id}` })
  expect(removed.headers.location).toBe(`${page}?done=removed`)
  expect((await applicant.read(path)).goods[1]?.photographs).toHaveLength(2)
})

test('a good is taken out after a question, and the last one stays', async () => {
  const path = await applicant.complete(2)
  const [, second] = (await applicant.read(path)).goods
  expect((await anna.get(`${path}/goods/${second?.id}/removal`)).body).toContain('2 files')
  const removed = await anna.post(`${path}/goods/${second?.id}/removal`)
  expect(removed.headers.location).toBe(`${path}/goods?done=removed`)
  const [last, ...none] = (await applicant.read(path)).goods
  expect(none).toEqual([])
  expect((await anna.post(`${path}/goods/${last.id}/removal`)).statusCode).toBe(422)
})

test('Default 7 goods move into a draft of their own with their files and numbers', async () => {
  const path = await applicant.complete(3)
  const before = await applicant.read(path)
  const [first, second, third] = before.goods
  const all = await anna.post(`${path}/split`, { goods: before.goods.map(({ id }) => id) })
  expect(all.statusCode).toBe(422)
  expect(all.body).toContain('At least one object has to stay')
  expect((await anna.post(`${path}/split`, {})).statusCode).toBe(422)
  const split = await anna.post(`${path}/split`, { goods: [second?.id ?? '', third?.id ?? ''] })
  const target = String(split.headers.location).replace(/\/goods\?done=split$/, '')
  const [left, moved] = [await applicant.read(path), await applicant.read(target)]
  expect(left.goods.map(({ id }) => id)).toEqual([first.id])
  expect(moved.goods.map(({ objectNumber }) => objectNumber)).toEqual([
    second?.objectNumber,
    third?.objectNumber,
  ])
  expect(moved.goods.every(({ photographs }) => photographs.length === 2)).toBe(true)
  expect(moved.content.countryOfInterest).toBe(before.content.countryOfInterest)
  expect(moved.number).not.toBe(left.number)
})

test('Default 15 an earlier rejection is asked before the signature', async () => {
  const path = await applicant.complete(1)
  await applicant.save(`${path}/summary`, { wasRejectedBefore: 'yes' })
  expect((await anna.get(`${path}/summary`)).body).toContain('Number of the refused application is missing')
  expect((await anna.get(`${path}/sign`)).headers.location).toBe(`${path}/summary`)
  await applicant.save(`${path}/summary`, {
    wasRejectedBefore: 'yes',
    earlierRejectionReference: 'ICGL.DE.2026.0000007',
  })
  expect((await anna.get(`${path}/sign`)).statusCode).toBe(200)
  await applicant.save(`${path}/summary`, {
    wasRejectedBefore: 'no',
    earlierRejectionReference: 'ICGL.DE.2026.0000007',
  })
  expect((await applicant.read(path)).content.earlierRejectionReference).toBeUndefined()
})

test('V-15 a permit that is said to be uploaded has to be attached to each good', async () => {
  const path = await applicant.complete(2)
  await applicant.save(`${path}/provenance`, {
    ...{ countryOfInterest: 'TR', countryOfInterestBasis: 'a', licencePermit: 'uploaded' },
  })
  expect((await anna.get(`${path}/summary`)).body).toContain('You say that the export permit is uploaded')
})

test('R 4(4) signed and submitted: sealed with all goods, with the authority, hidden from all others', async () => {
  const path = await applicant.complete(2)
  const page = (await anna.get(`${path}/sign`)).body
  expect(page).toContain('Sign and submit the application')
  const version = hiddenOf(page, 'version')
  const signed = await anna.post(`${path}/signature`, { version, hasDeclared: 'yes' })
  expect(signed.headers.location).toBe(`${path}/case?done=registered`)
  const shown = (await anna.follow(signed)).body
  expect(shown).toContain('is signed and submitted')
  const application = await applicant.read(path)
  expect(application).toMatchObject({ status: 'SUBMITTED_FOR_DECISION', subState: 'RECEIVED' })
  const pdf = await anna.get(`${path}/document.pdf`)
  expect(await verifySeals(pdf.rawPayload)).toMatchObject({ valid: true })
  expect((await applicant.read(path, 'Dorte')).id).toBe(application.id)
  for (const who of ['Erik', 'Fie', 'Carl']) {
    const visitor = await applicant.app.enter(personNamed(applicant.people, who))
    for (const each of ['', '/document.pdf', '/history', '/goods'])
      expect((await visitor.get(`${path}${each}`)).statusCode, `${who} ${each}`).toBe(404)
    expect((await visitor.get(`/documents?q=${application.number}`)).body).not.toContain(path)
  }
})
