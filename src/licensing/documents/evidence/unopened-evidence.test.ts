import { PDF } from '@libpdf/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../../platform/pdf/testing/make-pdf.ts'
import { openStatementSite, startDraft } from '../../importer-statements/testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let path: string

beforeAll(async () => {
  site = await openStatementSite()
  path = await startDraft(site.served.visit('Anna'))
})

afterAll(() => site.close())

const attach = (file: Uint8Array, fields: Readonly<Record<string, string>> = {}) =>
  site.served.upload(`${path}/supporting-documents`, {
    field: 'file',
    files: [['permit.pdf', file]],
    fields: { type: 'EXPORT_PERMIT', number: 'A 1', ...fields },
  })

const evidence = async (language = 'en') => (await site.served.visit('Anna', language).get(path)).body

async function locked(): Promise<Uint8Array> {
  const pdf = await PDF.load(makePdf())
  pdf.setProtection({ userPassword: 'secret', ownerPassword: 'boss' })
  return pdf.save()
}

const whole = makePdf()

describe('F5 evidence that nobody can open is told at once and kept by choice only', () => {
  const cases: readonly (readonly [string, string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['locked', 'The PDF asks for a password', 'It asks for a password', locked],
    ['torn', 'it is damaged or incomplete', 'It is damaged', () => whole.subarray(0, whole.length / 2)],
    ['empty', 'it is damaged or incomplete', 'It is damaged', () => Buffer.from('%PDF-1.4\n')],
    ['without pages', 'The PDF has no pages', 'It has no pages', () => makePdf({ pages: 0 })],
  ]
  test.each(cases)('%s', async (_what, reason, remark, make) => {
    path = await startDraft(site.served.visit('Anna'))
    const file = await make()
    expect(await evidence()).not.toContain(remark)
    const told = await attach(file)
    expect(told.statusCode).toBe(422)
    expect(told.body).toContain(reason)
    expect(told.body).toContain('name="keepUnopened"')
    expect(told.body).toContain('value="A 1"')
    expect(await evidence()).not.toContain(remark)
    const kept = await attach(file, { keepUnopened: 'yes' })
    expect(kept.headers.location).toContain('done=attached')
    expect(await evidence()).toContain(`Take care with this file. ${remark}`)
  })
})

test('F4 F5 a PDF that opens is taken without a word, also behind a byte order mark', async () => {
  path = await startDraft(site.served.visit('Anna'))
  const form = await site.served.visit('Anna').get(`${path}/supporting-documents/new`)
  expect(form.body).not.toContain('keepUnopened')
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a]), whole])
  for (const file of [whole, marked]) {
    expect((await attach(file)).headers.location).toContain('done=attached')
  }
  expect(await evidence()).not.toContain('Take care')
})

test('attack F9 a PDF that acts or carries files is kept, and whoever opens it is told', async () => {
  const catalog =
    '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [] >> >>'
  expect((await attach(makePdf({ catalog, behind: '<html>' }))).headers.location).toContain('done=attached')
  const remarks = ['It contains a script.', 'It can start something by itself', 'It carries other files']
  const english = await evidence()
  for (const remark of remarks) expect(english).toContain(remark)
  expect(english).toContain('stands behind its end')
  expect(await evidence('da')).toContain('Vær forsigtig med denne fil. Den indeholder et script.')
})
