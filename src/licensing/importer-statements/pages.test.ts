import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeObject, measureObject, readMuseumObjects } from '../../../development/museum-object.ts'
import { verifySeals } from '../../platform/pdf/index.ts'
import { makePdf } from '../../platform/pdf/testing/make-pdf.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import type { FormState } from '../../platform/ui/form-state.ts'
import { formOfBoxes } from '../documents/boxes/testing/boxes-of.ts'
import {
  hiddenOf,
  importForm,
  openStatementSite,
  type StatementServer,
  startDraft,
} from './testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let served: StatementServer
let anna: Visitor

beforeAll(async () => {
  site = await openStatementSite()
  served = site.served
  anna = served.visit('Anna')
})

afterAll(() => site.close())

const start = (visitor = anna) => startDraft(visitor)

const photograph = () =>
  sharp({ create: { width: 1200, height: 1000, channels: 3, background: '#a52' } })
    .jpeg()
    .toBuffer()

async function save(path: string, page: string, fields: FormState['values']) {
  const version = hiddenOf((await anna.get(`${path}/${page}`)).body, 'version')
  return anna.post(`${path}/${page}`, { version, ...fields })
}

async function fillIn(path: string): Promise<void> {
  const object = readMuseumObjects()[1]
  if (object === undefined) throw new Error('no museum objects')
  expect(
    (await save(path, 'good', formOfBoxes('good', describeObject(object, 18_000)))).headers.location,
  ).toContain('/photographs')
  const sent = await served.upload(`${path}/photographs/upload`, {
    field: 'photographs',
    files: [
      ['IMG_1.jpg', await photograph()],
      ['bagside.jpg', await photograph()],
    ],
  })
  expect(sent.headers.location).toContain('done=uploaded&count=2')
  expect(
    (await save(path, 'photographs', formOfBoxes('photographs', measureObject(object)))).headers.location,
  ).toContain('/provenance')
  const provenance = { countryOfInterest: 'GB', countryOfInterestBasis: 'a', exportPermit: 'not required' }
  expect((await save(path, 'provenance', provenance)).headers.location).toContain('/summary')
  const law = (await anna.get(`${path}/provenance`)).body
  expect(law).toContain('The law library has nothing about United Kingdom yet.')
  expect(law).toContain('href="/law-library/GB"')
}

describe('a stranger', () => {
  const pages = [
    '',
    '/import',
    '/good',
    '/photographs',
    '/provenance',
    '/summary',
    '/sign',
    '/deletion',
    '/copy',
    '/document.pdf',
  ]
  test.each(pages)('does not reach a draft at %s', async page => {
    const path = await start()
    const asked = await createVisitor(served.server).get(`${path}${page}`)
    expect(asked.headers.location).toMatch(/^\/sign-in\?continue=/)
    for (const who of ['Carl', 'Dorte', 'Erik', 'Fie', 'Gorm']) {
      expect((await served.visit(who).get(`${path}${page}`)).statusCode).toBe(404)
    }
  })

  test('changes nothing, and a colleague of the same operator may', async () => {
    const path = await start()
    for (const page of ['import', 'good', 'photographs', 'provenance', 'signature', 'deletion', 'copies']) {
      expect((await served.visit('Carl').post(`${path}/${page}`, { version: '1' })).statusCode).toBe(404)
    }
    expect((await served.visit('Bent').get(`${path}/good`)).statusCode).toBe(200)
  })

  test.each([
    '/importer-statements/x',
    '/importer-statements/%27;drop',
    `/importer-statements/${'a'.repeat(3000)}`,
    '/importer-statements/01a2100d-2e70-7cf7-b2f3-4fc0c40986d5/good',
  ])('finds nothing at %s', async path => {
    expect([404, 414]).toContain((await anna.get(path)).statusCode)
  })
})

describe('the form', () => {
  test('keeps what was typed and tells what is wrong with it', async () => {
    const path = await start()
    const hostile = `<script>alert(1)</script>'; drop table document; --`
    const answer = await save(path, 'good', {
      title: 'x'.repeat(10_000),
      subject: hostile,
      'dating.year': 'old',
      'customsValue.amount': 'much',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('This text is too long: at most 300 characters fit.')
    expect(answer.body).toContain('Dating: Type a whole number, without letters.')
    expect(answer.body).toContain('&lt;script>alert(1)')
    expect(answer.body).not.toContain('<script>alert(1)')
    expect(answer.body).toContain('x'.repeat(10_000))
    expect((await save(path, 'good', { subject: hostile })).statusCode).toBe(303)
    expect((await anna.get(path)).body).toContain('&lt;script>alert(1)')
  })

  test.each([
    ['category', 'zz'],
    ['customsValue.currency', 'euro'],
    ['dating.kind', 'stone age'],
    ['version', 'x'],
    ['title', 'a\u0000b'],
    ['description', 'a\u0000b'],
  ])('refuses an impossible %s', async (field, value) => {
    const path = await start()
    expect((await save(path, 'good', { [field]: value })).statusCode).toBe(422)
  })

  test('saves a draft with nothing in it and lists what is missing with articles and links', async () => {
    const path = await start()
    expect((await save(path, 'good', {})).statusCode).toBe(303)
    const { body } = await anna.get(`${path}/summary`)
    expect(body).toContain(`href="${path}/good#taric"`)
    expect(body).toContain('TARIC code is missing (Annex I, box I.14).')
    expect(body).toContain('A photograph is missing: Front')
    expect(body).toContain('<dt>I.15 Place of origin</dt><dd>–</dd>')
    expect(body).not.toContain('Go on to sign')
    expect((await anna.get(`${path}/sign`)).headers.location).toBe(`${path}/summary`)
  })

  test('D8 never overwrites what somebody else saved', async () => {
    const path = await start()
    const version = hiddenOf((await anna.get(`${path}/good`)).body, 'version')
    await served.visit('Bent').post(`${path}/good`, { version, title: 'Bent was here', maker: 'Same' })
    const stale = await anna.post(`${path}/good`, { version, title: 'Mine', maker: 'Same' })
    expect(stale.statusCode).toBe(422)
    expect(stale.body).toContain('This page has been changed since you opened it')
    expect(stale.body).toContain('Bent was here')
    expect(stale.body).toContain('value="Mine"')
    const again = await anna.post(`${path}/good`, {
      version: hiddenOf(stale.body, 'version'),
      title: 'Mine',
      maker: 'Same',
    })
    expect(again.statusCode).toBe(303)
    const other = await anna.post(`${path}/provenance`, { version: '0', countryOfInterest: 'JP' })
    expect(other.statusCode).toBe(303)
  })

  test('starts once, however often the button is pressed', async () => {
    const key = hiddenOf((await anna.get('/importer-statements/new/import')).body, '_key')
    const answers = await Promise.all(
      [1, 2].map(() => anna.post('/importer-statements', { ...importForm, _key: key })),
    )
    expect(new Set(answers.map(answer => answer.headers.location)).size).toBe(1)
  })
})

describe('files', () => {
  test('refuses what is no picture, by name, and stores nothing of it', async () => {
    const path = await start()
    const answer = await served.upload(`${path}/photographs/upload`, {
      field: 'photographs',
      files: [
        ['virus.jpg', Buffer.from('MZ not a picture')],
        ['huge.jpg', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(26 * 1024 * 1024)])],
        ['front.jpg', await photograph()],
      ],
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('virus.jpg: This kind of file cannot be used.')
    expect(answer.body).toContain('huge.jpg: The file is too large: at most 25 MB.')
    expect(answer.body.match(/<figure/g)).toHaveLength(1)
    expect(
      (await served.upload(`${path}/photographs/upload`, { field: 'photographs', files: [] })).body,
    ).toContain('Choose at least one file first.')
  })

  test.each([
    ['in a file', '--x\r\ncontent-disposition: form-data; name="photographs"; filename="a.jpg"\r\n\r\nabc'],
    ['in a field', '--x\r\ncontent-disposition: form-data; name="version"\r\n\r\n1'],
    ['at its first line', '--x'],
  ])('a form that ends %s is no failure of ours', async (_where, payload) => {
    const url = `${await start()}/photographs/upload`
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
      cookie: 'who=Anna',
    }
    const answer = await served.server.inject({ method: 'POST', url, headers, payload })
    expect(answer.statusCode).toBe(400)
  })

  test('are described, moved, replaced and removed', async () => {
    const path = await start()
    const bytes = await photograph()
    const files = [['a.jpg', bytes] as const, ['b.jpg', bytes] as const]
    const twice = { field: 'photographs', files, fields: { _key: 'form-key-1' } }
    await served.upload(`${path}/photographs/upload`, twice)
    await served.upload(`${path}/photographs/upload`, twice)
    const idsIn = (body: string) =>
      [...body.matchAll(/name="photographs\.([^."]+)\.view"/g)].map(match => match[1] ?? '')
    const [first = '', second = ''] = idsIn((await anna.get(`${path}/photographs`)).body)
    await save(path, 'photographs', {
      [`photographs.${first}.view`]: 'mark',
      [`photographs.${first}.type`]: 'stamp',
      do: `later:${first}`,
    })
    const moved = (await anna.get(`${path}/photographs`)).body
    expect(idsIn(moved)).toEqual([second, first])
    expect(moved).toContain('Kind of mark or feature')
    const replaced = await served.upload(`${path}/photographs/${first}/replacement`, {
      field: 'photographs',
      files: [['c.png', await sharp(bytes).png().toBuffer()]],
    })
    expect(replaced.headers.location).toContain('done=replaced')
    await save(path, 'photographs', { do: `remove:${second}` })
    expect(idsIn((await anna.get(`${path}/photographs`)).body)).toEqual([first])
    const picture = await anna.get(`${path}/photographs/${first}?size=thumbnail`)
    expect(picture.headers['content-type']).toBe('image/jpeg')
    expect(picture.headers['cache-control']).toContain('private')
    expect((await served.visit('Carl').get(`${path}/photographs/${first}`)).statusCode).toBe(404)
    expect((await served.visit('Fie').get(`${path}/photographs/${first}`)).statusCode).toBe(404)
  })

  test('of box I.17 are attached with their particulars and removed', async () => {
    const path = await start()
    const paper = makePdf()
    const target = `${path}/supporting-documents`
    const untyped = await served.upload(target, {
      field: 'file',
      files: [['permit.pdf', paper]],
      fields: { type: '', number: 'A 1', place: 'x'.repeat(200) },
    })
    expect(untyped.statusCode).toBe(422)
    expect(untyped.body).toContain('Choose what kind of document it is.')
    expect(untyped.body).toContain('Place of issue: This text is too long: at most 100 characters fit.')
    expect(untyped.body).toContain('value="A 1"')
    const attached = await served.upload(target, {
      field: 'file',
      files: [['permit.pdf', paper]],
      fields: {
        type: 'EXPORT_PERMIT',
        number: 'A 1',
        country: 'GB',
      },
    })
    expect(attached.headers.location).toContain('done=attached')
    const { body } = await anna.get(`${path}/provenance`)
    expect(body).toContain('Export permit of the country of interest, A 1')
    expect((await anna.get(path)).body).toContain('permit.pdf')
    const [, document = ''] = /value="remove:([^"]+)"/.exec(body) ?? []
    const file = await anna.get(`${target}/${document}`)
    expect(file.headers['content-disposition']).toContain('attachment')
    expect((await served.visit('Carl').get(`${target}/${document}`)).statusCode).toBe(404)
    await save(path, 'provenance', { do: `remove:${document}` })
    expect((await anna.get(`${path}/provenance`)).body).toContain('No documents attached.')
  })
})

describe('from the first question to the sealed document', () => {
  test('a museum object, in Danish law and English words', async () => {
    const path = await start()
    await fillIn(path)
    expect((await anna.get(`${path}?done=checked`)).body).not.toContain('Genuine')
    const signPage = await anna.get(`${path}/sign`)
    expect(signPage.body).toContain(
      'exported in accordance with the laws of the country of interest (United Kingdom)',
    )
    const form = { version: hiddenOf(signPage.body, 'version'), _key: hiddenOf(signPage.body, '_key') }
    const undeclared = await anna.post(`${path}/signature`, form)
    expect(undeclared.statusCode).toBe(422)
    expect(undeclared.body).toContain('Read the declaration and tick the box.')

    served.confirmed.set('Anna', site.workplace.clock.now())
    site.clock.moveBy(6 * 60_000)
    const both = await anna.post(`${path}/signature`, form)
    expect(both.statusCode).toBe(422)
    expect(both.body).toContain('Read the declaration and tick the box.')
    const declared = { ...form, hasDeclared: 'yes' }
    const late = await Promise.all([1, 2].map(() => anna.post(`${path}/signature`, declared)))
    const confirm = `/confirm?continue=${encodeURIComponent(`${path}/sign?confirmed=yes`)}`
    expect(late.map(answer => answer.headers.location)).toEqual([confirm, confirm])
    served.confirmed.delete('Anna')

    const back = await anna.get(`${path}/sign?confirmed=yes`)
    expect(back.body).toContain('You have confirmed that it is you.')
    const fresh = { ...declared, version: hiddenOf(back.body, 'version'), _key: hiddenOf(back.body, '_key') }
    const answers = await Promise.all([
      anna.post(`${path}/signature`, fresh),
      anna.post(`${path}/signature`, fresh),
    ])
    for (const answer of answers) {
      expect([path, `${path}?done=registered`]).toContain(answer.headers.location)
    }
    const shown = await anna.get(path)
    expect(shown.body).toContain('Valid')
    expect(shown.body).toContain('Check code')
    expect(shown.body).toContain(`href="${path}/history"`)
    const pdf = await anna.get(`${path}/document.pdf`)
    expect(await verifySeals(pdf.rawPayload)).toMatchObject({ valid: true })

    expect((await anna.get(`${path}/good`)).headers.location).toBe(path)
    expect((await anna.post(`${path}/good`, { version: '1', title: 'changed' })).headers.location).toBe(path)
    expect((await anna.post(`${path}/deletion`)).headers.location).toBe(path)
    expect((await anna.post(`${path}/signature`, fresh)).headers.location).toBe(path)
    for (const who of ['Dorte', 'Erik', 'Fie']) {
      expect((await served.visit(who).get(path)).body).toContain('Galleri Havnegade ApS')
      expect((await served.visit(who).get(`${path}/document.pdf`)).statusCode).toBe(200)
    }
    expect((await served.visit('Fie').get(path)).body).not.toContain('Genuine')
    expect((await served.visit('Fie').get(`${path}?done=checked`)).body).toContain('Genuine and valid')
    for (const who of ['Carl', 'Gorm']) expect((await served.visit(who).get(path)).statusCode).toBe(404)

    const copyPage = await anna.get(`${path}/copy`)
    const [, taken = ''] = /name="photographs" value="([^"]+)"/.exec(copyPage.body) ?? []
    const wanted = { photographs: taken, _key: hiddenOf(copyPage.body, '_key') }
    const copied = await anna.post(`${path}/copies`, wanted)
    expect(taken).not.toBe('')
    expect(copied.statusCode).toBe(303)
    const again = await anna.post(`${path}/copies`, wanted)
    expect(again.headers.location).toBe(copied.headers.location)
    const changed = await anna.post(`${path}/copies`, { _key: wanted._key })
    expect(changed.headers.location).not.toBe(copied.headers.location)
    const copy = String(copied.headers.location).replace(/\/import\?.*/, '')
    const { body } = await anna.get(`${copy}/summary`)
    expect(body.match(/<figure/g)).toHaveLength(1)
    expect(body).toContain(`href="${copy}/provenance#exportPermit"`)
    expect((await served.visit('Dorte').post(`${path}/copies`)).statusCode).toBe(404)
  })

  test('signing answers for the version that was read', async () => {
    const path = await start()
    await fillIn(path)
    const version = hiddenOf((await anna.get(`${path}/sign`)).body, 'version')
    await served.visit('Bent').post(`${path}/provenance`, {
      version: '1',
      countryOfInterest: 'US',
      countryOfInterestBasis: 'a',
      exportPermit: 'not required',
    })
    const answer = await anna.post(`${path}/signature`, { version, hasDeclared: 'yes' })
    expect(answer.headers.location).toBe(`${path}/summary?done=changed`)
    expect((await anna.follow(answer)).body).toContain(
      'The draft has been changed since you read the summary.',
    )
  })

  test('a draft that is deleted is gone for everybody', async () => {
    const path = await start()
    expect((await anna.get(`${path}/deletion`)).body).toContain('Keep the draft')
    const sent = { _key: 'deletion-key' }
    for (const form of [sent, sent]) {
      expect((await anna.post(`${path}/deletion`, form)).headers.location).toBe(
        '/documents?done=draft-deleted',
      )
    }
    expect((await anna.get(path)).statusCode).toBe(404)
  })
})
