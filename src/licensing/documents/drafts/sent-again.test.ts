import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import {
  hiddenOf,
  importForm,
  openStatementSite,
  type StatementServer,
  startDraft,
} from '../../importer-statements/testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let served: StatementServer
let anna: Visitor

beforeAll(async () => {
  site = await openStatementSite()
  served = site.served
  anna = served.visit('Anna')
})

afterAll(() => site.close())

test('keeps what is changed after going back to the first page, in the same draft', async () => {
  const sent = {
    ...importForm,
    _key: hiddenOf((await anna.get('/importer-statements/new/import')).body, '_key'),
  }
  const [path = ''] = String((await anna.post('/importer-statements', sent)).headers.location).split('/good')
  site.clock.moveBy(1000)
  expect((await anna.post('/importer-statements', sent)).headers.location).toBe(`${path}/good?done=started`)
  const changed = { ...sent, localReference: 'A 17' }
  const again = await anna.post('/importer-statements', changed)
  expect(again.headers.location).toBe(`${path}/import?done=saved`)
  expect((await anna.follow(again)).body).toContain('value="A 17"')
  const late = await anna.post('/importer-statements', { ...sent, localReference: 'B 18' })
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('value="B 18"')
  expect(late.body).toContain('This page has been changed since you opened it')
})

test('never takes what is typed after going back for what was sent before', async () => {
  const path = await startDraft(anna)
  const sent = { version: '0', _key: 'one-form-key', title: 'First' }
  expect((await anna.post(`${path}/good`, sent)).statusCode).toBe(303)
  expect((await anna.post(`${path}/good`, sent)).statusCode).toBe(303)
  const changed = await anna.post(`${path}/good`, { ...sent, title: 'Second' })
  expect(changed.statusCode).toBe(422)
  expect(changed.body).toContain('value="Second"')
})

test('photographs chosen after going back are added, and a button pressed twice acts once', async () => {
  const path = await startDraft(anna)
  const [one, two, three] = await Promise.all(['#a52', '#25a', '#5a2'].map(paint))
  const upload = (files: readonly (readonly [string, Uint8Array])[]) =>
    served.upload(`${path}/photographs/upload`, {
      field: 'photographs',
      files,
      fields: { _key: 'upload-key' },
    })
  const photographs = async () => {
    const { body } = await anna.get(`${path}/photographs`)
    const ids = [...body.matchAll(/name="photographs\.([^."]+)\.view"/g)].map(match => match[1] ?? '')
    return { ids, version: hiddenOf(body, 'version') }
  }
  if (!one || !two || !three) throw new Error('no pictures')
  for (const files of [[['a.jpg', one]], [['a.jpg', one]], [['b.jpg', two]], [['c.jpg', three]]] as const) {
    await upload(files)
  }
  const { ids, version } = await photographs()
  expect(ids).toHaveLength(3)
  const [first = '', second, third] = ids
  const later = { version, _key: 'button-key', do: `later:${first}` }
  for (const sent of [later, later]) {
    expect((await anna.post(`${path}/photographs`, sent)).statusCode).toBe(303)
  }
  expect((await photographs()).ids).toEqual([second, first, third])
})

function paint(background: string): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 1000, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

test('of more files than one form may bring, it says so and keeps the rest', async () => {
  const path = await startDraft(anna)
  const files = Array.from(
    { length: 102 },
    (_, index) => [`${index}.txt`, Buffer.from('no picture')] as const,
  )
  const answer = await served.upload(`${path}/photographs/upload`, { field: 'photographs', files })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('At most 100 files can be sent at once.')
})

describe('sent to another language a page of the form', () => {
  test('keeps what was typed, also what is wrong, and saves nothing', async () => {
    const path = await startDraft(anna)
    const version = hiddenOf((await anna.get(`${path}/good`)).body, 'version')
    const page = await anna.post(`${path}/good?language=da`, {
      version,
      title: 'Kande',
      'customsValue.amount': 'mange penge',
    })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<html lang="da"')
    expect(page.body).toContain('value="Kande"')
    expect(page.body).toContain('value="mange penge"')
    expect((await anna.get(`${path}/good?language=en`)).body).not.toContain('Kande')
  })

  test('makes no draft of the first page', async () => {
    const count = async () => (await anna.get('/documents')).body.match(/ICGS\./g)?.length
    const before = await count()
    const page = await anna.post('/importer-statements?language=en', { ...importForm, _key: 'language-0001' })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('form="typed-form"')
    expect(await count()).toBe(before)
  })

  test('signs nothing', async () => {
    const path = await startDraft(anna)
    const page = await anna.post(`${path}/signature?language=en`, { version: '1', hasDeclared: 'yes' })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('checked')
    expect((await anna.get(`${path}?language=en`)).body).not.toContain('Valid')
  })
})
