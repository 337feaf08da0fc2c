import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../platform/pdf/testing/make-pdf.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { fieldsOf } from '../roles/testing/read-page.ts'
import { hiddenOf, importForm, openStatementSite, startDraft } from './testing/statement-server.tsx'

const today = new Date('2026-11-30T10:00:00Z')

let site: Awaited<ReturnType<typeof openStatementSite>>
let anna: Visitor
let path: string

beforeAll(async () => {
  site = await openStatementSite(today)
  anna = site.served.visit('Anna')
  path = await startDraft(anna)
})

afterAll(() => site.close())

async function save(page: string, fields: Record<string, string>, visitor = anna) {
  const version = hiddenOf((await visitor.get(`${path}/${page}`)).body, 'version')
  return visitor.post(`${path}/${page}`, { version, ...fields })
}

const planned = (plannedImportDate: string) => ({ ...importForm, plannedImportDate })
const savedDate = async () => fieldsOf((await anna.get(`${path}/import`)).body, 'plannedImportDate')

describe('D6: a planned date of import that cannot be meant is refused where it is typed', () => {
  test.each([
    ['2227-03-01', 'The planned date may be 1 December 2031 at the latest'],
    ['9999-12-31', 'The planned date may be 1 December 2031 at the latest'],
    ['2031-12-02', 'The planned date may be 1 December 2031 at the latest'],
    ['2025-11-28', 'The planned date may be 29 November 2025 at the earliest'],
    ['0194-03-01', 'The planned date may be 29 November 2025 at the earliest'],
    ['0027-03-01', 'Type the year with four digits. Did you mean 1 March 2027?'],
    ['22027-03-01', 'Type an existing date: year, month and day.'],
  ])('%s: %s', async (typed, said) => {
    const sent = { ...planned(typed), localReference: `typed with ${typed}` }
    for (const answer of [await save('import', sent), await anna.post('/importer-statements', sent)]) {
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(said)
      expect(fieldsOf(answer.body, 'plannedImportDate')).toEqual([typed])
      expect(fieldsOf(answer.body, 'localReference')).toEqual([sent.localReference])
    }
    expect(await savedDate()).toEqual([''])
  })

  test('in Danish, too', async () => {
    const answer = await save('import', planned('2227-03-01'), site.served.visit('Anna', 'da'))
    expect(answer.body).toContain('Den planlagte dato må senest være 1. december 2031')
  })

  test('a year of more than one year ahead is asked about, and kept', async () => {
    expect((await save('import', planned('2027-11-30'))).statusCode).toBe(303)
    expect((await anna.get(`${path}/import`)).body).not.toContain('Is the year right?')
    expect((await save('import', planned('2028-03-01'))).statusCode).toBe(303)
    for (const page of ['import', 'summary']) {
      const shown = (await anna.get(`${path}/${page}`)).body
      expect(shown).toContain('The planned date of import, 1 March 2028, is more than a year away')
    }
    await save('import', planned(''))
  })
})

describe('D6: a draft of old that names such a date cannot be signed, and says why', () => {
  const young = 'not more than 200 years old'
  const year = { 'dating.kind': 'year', 'dating.year': '1990', 'dating.yearEra': 'AD' }
  const keep = (date: string) =>
    sql`update document set content = content || jsonb_build_object('plannedImportDate', ${date}::text)
      where ${path} like '%' || id`.execute(site.workplace.database.kysely)

  test.each([
    ['2227-03-01', 'The planned date of import lies too far ahead: 30 November 2031 at the latest'],
    ['9999-12-31', 'The planned date of import lies too far ahead: 30 November 2031 at the latest'],
    ['0194-03-01', 'The planned date of import lies too far back: 30 November 2025 at the earliest'],
  ])('%s', async (date, said) => {
    await save('import', planned('2027-03-01'))
    expect((await save('good', { category: 'e', ...year })).statusCode).toBe(303)
    expect((await anna.get(`${path}/summary`)).body).toContain(young)
    await keep(date)
    for (const page of ['import', 'summary']) expect((await anna.get(`${path}/${page}`)).body).toContain(said)
    expect((await anna.get(`${path}/summary`)).body).not.toContain('Everything is filled in')
    expect(await savedDate()).toEqual([date])
  })
})

describe('D6: the dates of papers and rates have bounds', () => {
  test.each([
    ['2026-12-02', 'A document cannot be dated in the future: 1 December 2026 at the latest'],
    ['2227-03-01', 'A document cannot be dated in the future: 1 December 2026 at the latest'],
    ['0999-12-31', 'The date may be 1 January 1000 at the earliest'],
    ['0024-03-01', 'Did you mean 1 March 2024?'],
    ['0095-03-01', 'Did you mean 1 March 1995?'],
  ])('a supporting document of %s: %s', async (date, said) => {
    const fields = { type: 'EXPORT_PERMIT', number: 'A 17', date }
    const files = [['permit.pdf', makePdf()]] as const
    const answer = await site.served.upload(`${path}/supporting-documents`, { field: 'file', files, fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(said)
    expect([fieldsOf(answer.body, 'number'), fieldsOf(answer.body, 'date')]).toEqual([['A 17'], [date]])
  })

  test.each(['1000-01-01', '2026-11-30'])('a supporting document of %s is taken', async date => {
    const fields = { type: 'EXPORT_PERMIT', date }
    const files = [['permit.pdf', makePdf()]] as const
    const answer = await site.served.upload(`${path}/supporting-documents`, { field: 'file', files, fields })
    expect(answer.statusCode).toBe(303)
  })

  test.each([
    ['2021-11-28', 'The rate has to be of the last five years: 29 November 2021 at the earliest'],
    ['2027-01-02', 'The rate has to be one that customs has published: 1 January 2027 at the latest'],
    ['0026-11-01', 'Did you mean 1 November 2026?'],
  ])('a rate of %s: %s', async (rateDate, said) => {
    const value = { amount: '20000', currency: 'DKK', rate: '7.46', rateDate }
    const fields = Object.fromEntries(
      Object.entries(value).map(([name, typed]) => [`customsValue.${name}`, typed]),
    )
    const answer = await save('good', { title: 'Kept', ...fields })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(said)
    expect(fieldsOf(answer.body, 'customsValue.rateDate')).toEqual([rateDate])
    expect(fieldsOf(answer.body, 'title')).toEqual(['Kept'])
    const near = { ...fields, 'customsValue.rateDate': '2026-12-31' }
    expect((await save('good', { title: 'Kept', ...near })).statusCode).toBe(303)
  })
})

describe('a rate that cannot be meant', () => {
  const below = 'The customs value is below the limit'
  const wayRound = 'One euro does not cost 1.19 GBP'

  test.each([
    ['a rate typed the wrong way round', 'GBP', '1.19', [wayRound], [below]],
    ['a rate that is usual', 'GBP', '0.86', [], [wayRound, below]],
    ['a small value by a usual rate', 'USD', '1.19', [below], ['One euro does not cost']],
  ])('%s', async (_name, currency, rate, said, unsaid) => {
    const value = { amount: '20000', currency, rate, rateDate: '2026-11-01' }
    const fields = Object.entries(value).map(([name, typed]) => [`customsValue.${name}`, typed])
    expect((await save('good', { category: 'e', ...Object.fromEntries(fields) })).statusCode).toBe(303)
    const { body } = await anna.get(`${path}/summary`)
    for (const sentence of said) expect(body).toContain(sentence)
    for (const sentence of unsaid) expect(body).not.toContain(sentence)
  })
})
