import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePdf } from '../../../platform/pdf/testing/make-pdf.ts'
import { openStatementSite, startDraft } from '../../importer-statements/testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let path: string

beforeAll(async () => {
  site = await openStatementSite()
  path = await startDraft(site.served.visit('Anna'))
})

afterAll(() => site.close())

const attach = (name: string, fields: Readonly<Record<string, string>>) =>
  site.served.upload(`${path}/supporting-documents`, {
    field: 'file',
    files: [[name, makePdf()]],
    fields,
  })

const read = async (page: string, language = 'en') =>
  (await site.served.visit('Anna', language).get(`${path}${page}`)).body

/** The papers that the form offers as originals. */
async function offered(): Promise<readonly string[]> {
  const form = (await read('/supporting-documents/new')).split('name="translationOf"')[1] ?? ''
  const options = form.split('</select>')[0] ?? ''
  return [...options.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
}

test('IR 8(3) a translation needs its original, is shown behind it, and goes with it', async () => {
  expect(await read('/supporting-documents/new')).toContain('An official translation can be added once')
  expect(await offered()).toEqual([])
  const lonely = await attach('lonely.pdf', { type: 'TRANSLATION' })
  expect(lonely.statusCode).toBe(422)
  expect(lonely.body).toContain('Choose the document that this one translates')
  const foreign = await attach('foreign.pdf', {
    type: 'TRANSLATION',
    translationOf: '0199a000-0000-7000-8000-000000000001',
  })
  expect(foreign.statusCode).toBe(422)
  await attach('permit.pdf', { type: 'EXPORT_PERMIT', number: 'A 1' })
  await attach('bill.pdf', { type: 'INVOICE', number: '7' })
  const [permit = '', bill = ''] = await offered()
  const sent = await attach('oversat.pdf', { type: 'TRANSLATION', translationOf: permit })
  expect(sent.headers.location).toContain('done=attached')
  expect(await offered()).toEqual([permit, bill])
  const again = await attach('ignored.pdf', { type: 'OTHER', translationOf: permit })
  expect(again.statusCode).toBe(303)
  const page = await read('/provenance')
  const places = ['permit.pdf', 'oversat.pdf', 'bill.pdf', 'ignored.pdf'].map(name =>
    page.indexOf(`>${name}`),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(page).toContain('Official translation, of: Export permit of the country of interest, A 1')
  expect(page).toContain('Remove permit.pdf and its translations')
  expect(await read('/summary', 'da')).toContain('Officiel oversættelse, af: ')
  const anna = site.served.visit('Anna')
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  await anna.post(`${path}/provenance`, { version, do: `remove:${permit}` })
  const left = await read('/provenance')
  for (const gone of ['permit.pdf', 'oversat.pdf']) expect(left).not.toContain(gone)
  for (const kept of ['bill.pdf', 'ignored.pdf']) expect(left).toContain(kept)
})
