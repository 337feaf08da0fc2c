import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePdf } from '../../platform/pdf/testing/make-pdf.ts'
import { sendFiles } from '../../platform/testing/send-files.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { declaredData } from '../documents/signing/rules/declared-data.ts'
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

/** An application about goods from Egypt, whose laws the library knows. */
async function fromEgypt(goods: number): Promise<string> {
  const path = await applicant.complete(goods)
  const origin = { countryOfInterest: 'EG', countryOfInterestBasis: 'a', licencePermit: 'not required' }
  await applicant.save(`${path}/provenance`, { ...origin, do: 'stay' })
  return path
}

async function answersOf(path: string, index = 0): Promise<string> {
  const good = (await applicant.read(path)).goods[index]
  return `${path}/goods/${good?.id}/evidence`
}

/** What the page says of one good, without marks. */
async function listOf(path: string, index = 0): Promise<string> {
  const { body } = await anna.get(`${path}/provenance`)
  const blocks = body.split(/<legend[^>]*>(?=[^<]*Evidence \(I\.17\))/).slice(1)
  return (blocks[index] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('R 4(5) the law of the day on which the good left decides what is asked for', async () => {
  const path = await fromEgypt(1)
  expect(await listOf(path)).toContain('When it left the country is not said.')
  expect(await listOf(path)).toMatch(/Proof that no export law existed then Missing/)
  await applicant.save(await answersOf(path), { leftCountry: '1960' })
  expect(await listOf(path)).toContain('cultural goods needed a permit to leave')
  expect(await listOf(path)).toMatch(/Export permit of the country of interest Missing/)
  const summary = (await anna.get(`${path}/summary`)).body
  expect(summary).toContain('Evidence that the law asks for is missing: Export permit')
  expect(summary).toContain('Left the country of interest: 1960')
  expect(summary).toContain(`${path}/provenance#supportingDocuments`)
  expect((await anna.get(`${path}/provenance`)).body).toContain('id="supportingDocuments"')
  expect((await anna.get(`${path}/sign`)).statusCode).toBe(200)
})

test('what does not exist is said with its reason, for one good alone, and signed', async () => {
  const path = await fromEgypt(2)
  for (const index of [0, 1]) await applicant.save(await answersOf(path, index), { leftCountry: '1960' })
  const reason = 'Burnt with the archive of Tanta in 1944.'
  const saved = await applicant.save(await answersOf(path, 1), {
    leftCountry: '15.3.1960',
    'absent.EXPORT_PERMIT': reason,
  })
  expect(saved.headers.location).toBe(`${path}/provenance?done=saved`)
  expect(await listOf(path, 0)).toMatch(/Export permit of the country of interest Missing/)
  expect(await listOf(path, 1)).toMatch(/Export permit of the country of interest Does not exist/)
  expect(await listOf(path, 1)).toContain(reason)
  const summary = (await anna.get(`${path}/summary`)).body
  expect(summary).toContain('Object 1: Evidence that the law asks for is missing')
  expect(summary).not.toContain('Object 2: Evidence that the law asks for is missing')
  expect(summary).toContain(
    `Object 2: Export permit of the country of interest: does not exist, because: ${reason}`,
  )
  expect((await anna.get(`${path}/history`)).body).toContain('I.17')
  const { furtherGoods } = declaredData(await applicant.read(path), { language: 'da', sentences: [] })
  expect(furtherGoods?.[0]?.evidence).toEqual({
    leftCountry: '1960-03-15',
    absent: { EXPORT_PERMIT: reason },
  })
})

test('a document is added for the good and the kind whose button was pressed', async () => {
  const path = await fromEgypt(2)
  const [, second] = (await applicant.read(path)).goods
  const pressed = await applicant.save(`${path}/provenance`, { do: `add:${second?.id}.NO_EXPORT_LAW_PROOF` })
  const form = await anna.follow(pressed)
  expect(form.body).toMatch(new RegExp(`<option[^>]*value="${second?.id}"[^>]*selected`))
  expect(form.body).toMatch(/<option[^>]*value="NO_EXPORT_LAW_PROOF"[^>]*selected/)
  expect(form.body).not.toContain('Optional. Keep the papers')
  expect((await anna.get(`${path}/provenance`)).body).not.toContain('Optional. Keep the papers')
  await sendFiles(applicant.app.server, `${path}/supporting-documents`, {
    ...{ field: 'file', files: [['law.pdf', makePdf()]], cookies: anna.cookies },
    fields: { type: 'NO_EXPORT_LAW_PROOF', goodId: second?.id ?? '' },
  })
  expect(await listOf(path, 1)).toMatch(/Proof that no export law existed then Here/)
  expect(await listOf(path, 1)).toContain('law.pdf')
  expect(await listOf(path, 0)).toMatch(/Proof that no export law existed then Missing/)
  const evil = await applicant.save(`${path}/provenance`, { do: 'answers://evil.example' })
  expect(String(evil.headers.location)).not.toContain('evil')
})

test.each([
  ['a day that is none', { leftCountry: '30.2.1960' }, 'Give a day, such as 1983-07-23'],
  ['a day to come', { leftCountry: '2099' }, 'This day is still to come'],
  ['too many words', { 'absent.EXPORT_PERMIT': 'x'.repeat(1001) }, '1,000'],
])('%s is refused, and what was typed stays', async (_, fields, told) => {
  const page = await answersOf(await fromEgypt(1))
  const refused = await applicant.save(page, { 'absent.INVOICE': 'Never written', ...fields })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain(told)
  expect(refused.body).toContain('Never written')
})

test('of two who answer at once the second is told', async () => {
  const page = await answersOf(await fromEgypt(1))
  const version = hiddenOf((await anna.get(page)).body, 'version')
  await anna.post(page, { version, leftCountry: '1960' })
  expect((await anna.post(page, { version, leftCountry: '1961' })).statusCode).toBe(422)
})

test('strangers find no answers, nor do statements have any', async () => {
  const path = await fromEgypt(1)
  const page = await answersOf(path)
  for (const who of ['Carl', 'Dorte', 'Erik', 'Fie']) {
    const visitor = await applicant.app.enter(personNamed(applicant.people, who))
    expect((await visitor.get(page)).statusCode, who).toBe(404)
    expect((await visitor.post(page, { version: '0', leftCountry: '1960' })).statusCode, who).toBe(404)
  }
  const foreign = (await applicant.read(await fromEgypt(1))).goods[0].id
  expect((await anna.get(`${path}/goods/${foreign}/evidence`)).statusCode).toBe(404)
  const statement = page.replace('import-licences', 'importer-statements')
  expect((await anna.get(statement)).statusCode).toBe(404)
})

test('a signed application has everything that was said of evidence on paper, and none of it changes', async () => {
  const path = await fromEgypt(1)
  const page = await answersOf(path)
  await applicant.save(page, { 'absent.NO_EXPORT_LAW_PROOF': 'The ministry gives no such proof.' })
  const version = hiddenOf((await anna.get(`${path}/sign`)).body, 'version')
  await anna.post(`${path}/signature`, { version, hasDeclared: 'yes' })
  expect((await anna.get(path)).body).toContain('The ministry gives no such proof.')
  const later = await anna.post(page, { version: '1', leftCountry: '1960' })
  expect(later.headers.location).toBe(path)
  const { goods } = await applicant.read(path)
  expect(goods[0].evidence.leftCountry).toBeUndefined()
})
