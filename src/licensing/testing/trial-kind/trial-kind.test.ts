import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '../../../platform/durations.ts'
import { verifySeals } from '../../../platform/pdf/index.ts'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { retentionWorkers } from '../../documents/retention/jobs.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import { personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { hiddenOf } from '../../importer-statements/testing/statement-server.tsx'
import { noticeWorkers } from '../../notices/jobs.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { type OpenApp, openApp } from '../open-app.ts'
import { trialKind } from './kind.ts'

let opened: TestWorkplace
let app: OpenApp
let anna: Visitor
let dorte: Visitor

beforeAll(async () => {
  opened = await openTestWorkplace()
  const services = { ...opened.workplace.services, kinds: [importerStatement, trialKind] }
  opened = { ...opened, workplace: { ...opened.workplace, services } }
  await opened.workplace.queue.start(noticeWorkers(opened.workplace))
  const people = await startPeople(opened.workplace)
  app = await openApp(opened.workplace)
  anna = await app.enter(personNamed(people, 'Anna'))
  dorte = await app.enter(personNamed(people, 'Dorte'))
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await app.server.close()
  await opened.database.close()
})

async function save(path: string, page: string, fields: Record<string, string>) {
  const version = hiddenOf((await anna.get(`${path}/${page}`)).body, 'version')
  return anna.post(`${path}/${page}`, { version, ...fields })
}

async function startDraft(): Promise<string> {
  const form = { countryOfImport: 'IE', customsOffice: 'IE009001', documentLanguage: 'en' }
  const answer = await anna.post('/trial-descriptions', form)
  return /^\/trial-descriptions\/[0-9a-f-]+/.exec(String(answer.headers.location))?.[0] ?? ''
}

/** A draft with its title, signed; gives its page. */
async function sign(): Promise<string> {
  const path = await startDraft()
  expect((await anna.get(`${path}/summary`)).body).toContain('Title is missing')
  expect((await save(path, 'good', { title: 'Trial vase' })).headers.location).toContain('/photographs')
  const page = (await anna.get(`${path}/sign`)).body
  expect(page).toContain('The holder vouches for ICGD.IE.')
  const signed = await anna.post(`${path}/signature`, {
    version: hiddenOf(page, 'version'),
    hasDeclared: 'yes',
  })
  expect(signed.headers.location).toBe(`${path}?done=registered`)
  return path
}

test('a document of one kind is not found below the path of another, and not changed there', async () => {
  const path = await startDraft()
  const elsewhere = path.replace('trial-descriptions', 'importer-statements')
  const version = hiddenOf((await anna.get(`${path}/good`)).body, 'version')
  for (const page of ['', '/import', '/good', '/summary', '/sign', '/history', '/document.pdf', '/deletion'])
    expect((await anna.get(`${elsewhere}${page}`)).statusCode, page).toBe(404)
  const sent = { version, title: 'Moved' }
  expect((await anna.post(`${elsewhere}/good`, sent)).statusCode).toBe(404)
  expect((await anna.post(`${elsewhere}/photographs`, sent)).statusCode).toBe(404)
  expect((await anna.post(`${elsewhere}/deletion`)).statusCode).toBe(404)
  expect((await anna.get(`${path}/good`)).body).not.toContain('Moved')
})

test('a kind of three files goes from draft to sealed document, list, check, history, mail and erasure', async () => {
  const path = await sign()
  const shown = (await anna.get(path)).body
  const number = /ICGD\.IE\.\d{4}\.\d+/.exec(shown)?.[0] ?? ''
  const [code = ''] = /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/.exec(shown) ?? []

  const pdf = await anna.get(`${path}/document.pdf`)
  expect(pdf.headers['content-type']).toBe('application/pdf')
  expect(await verifySeals(pdf.rawPayload)).toMatchObject({ valid: true })

  for (const visitor of [anna, dorte]) {
    const list = (await visitor.get('/documents?q=trial')).body
    expect(list).toContain(number)
    expect(list).toContain(`href="${path}"`)
  }
  const checked = await createVisitor(app.server).get(`/check/${number}?code=${code}`)
  expect(checked.body).toContain('Genuine and valid')

  const history = (await anna.get(`${path}/history`)).body
  for (const said of ['Begun as a draft', 'Changed', 'Title', 'Signed, sealed and registered'])
    expect(history).toContain(said)
  expect((await anna.get(path.replace('trial-descriptions', 'importer-statements'))).statusCode).toBe(404)

  await expect
    .poll(() => opened.mails.map(({ subject, text }) => `${subject} ${text}`), { timeout: 20_000 })
    .toEqual([expect.stringContaining(`http://localhost:3000${path}`)])

  opened.clock.moveBy(21 * 366 * DAY)
  await retentionWorkers(opened.workplace)['erase-due']?.({})
  const rows = await opened.database.kysely
    .withTables<{ document: { number: string } }>()
    .selectFrom('document')
    .select('number')
    .where('number', '=', number)
    .execute()
  expect(rows).toEqual([])
})
