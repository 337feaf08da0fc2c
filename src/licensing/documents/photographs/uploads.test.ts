import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  coloured,
  promisingPng,
  ramp,
  sample,
  tiff,
  tiffPage,
} from '../../../platform/files/testing/samples.ts'
import { writeTiff } from '../../../platform/files/write-tiff.ts'
import { makePdf } from '../../../platform/pdf/testing/make-pdf.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import {
  openStatementSite,
  type StatementServer,
  startDraft,
} from '../../importer-statements/testing/statement-server.tsx'

let site: Awaited<ReturnType<typeof openStatementSite>>
let served: StatementServer
let anna: Visitor
let path: string

beforeAll(async () => {
  site = await openStatementSite()
  served = site.served
  anna = served.visit('Anna')
})

beforeEach(async () => {
  path = await startDraft(anna)
})

afterAll(() => site.close())

async function countKept(): Promise<number> {
  let kept = 0
  for await (const _digest of site.workplace.services.files.list()) kept += 1
  return kept
}

const picture = (colour = '#aa5522') => coloured(60, 40, colour).jpeg().toBuffer()
const send = (files: readonly (readonly [string, Uint8Array])[]) =>
  served.upload(`${path}/photographs/upload`, { field: 'photographs', files })
const shown = async () =>
  [...(await anna.get(`${path}/photographs`)).body.matchAll(/name="photographs\.[^."]+\.view"/g)].length

describe('one bad file costs only itself', () => {
  test('F2 the others of the form are added, and each refused one is named with its reason', async () => {
    const answer = await send([
      ['first.jpg', await picture()],
      ['scroll.tif', await coloured(66_000, 40).tiff({ compression: 'lzw' }).toBuffer()],
      ['cut.jpg', (await coloured(400, 300).jpeg().toBuffer()).subarray(0, 700)],
      ['pages.tif', sample('two-pages.tif')],
      ['bomb.png', promisingPng(10_000, [16, 6, 0])],
      ['old.jp2', Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1')],
      ['empty.jpg', Buffer.alloc(0)],
      ['last.jpg', await picture('#2255aa')],
    ])
    expect(answer.statusCode).toBe(422)
    const said = answer.body.replace(/<[^>]+>/g, '\n')
    for (const sentence of [
      'cut.jpg: The picture cannot be opened',
      'pages.tif: This file holds 2 pictures',
      'bomb.png: Opening this file takes too much time or memory',
      'old.jp2: This file is of the kind JPEG 2000',
      'empty.jpg: The file is empty',
    ]) {
      expect(said).toContain(sentence)
    }
    expect(said).not.toMatch(/(first|scroll|last)\.[a-z]{3}: /)
    expect(await shown()).toBe(3)
  })
})

test('C8 of three hundred files at once a hundred are looked at, and the rest is told', async () => {
  const files = Array.from({ length: 300 }, (_, n) => [`${n}.jpg`, Buffer.alloc(0)] as const)
  const answer = await send([...files.slice(0, 99), ['real.jpg', await picture()], ...files.slice(99)])
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('At most 100 files can be sent at once')
  expect(answer.body).not.toContain('150.jpg')
  expect(await shown()).toBe(1)
})

const evidence = async (fields: Record<string, string>, bytes: Uint8Array, name = 'permit.jpg') =>
  served.upload(`${path}/supporting-documents`, { field: 'file', files: [[name, bytes]], fields })

/** Sends the file before the fields, as no browser does. */
async function sendBackwards(fields: Record<string, string>, bytes: Uint8Array) {
  const form = new FormData()
  form.append('file', new Blob([Uint8Array.from(bytes)]), 'permit.pdf')
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = { 'content-type': request.headers.get('content-type') ?? '', cookie: 'who=Anna' }
  const payload = Buffer.from(await request.arrayBuffer())
  const sent = { ...headers, 'sec-fetch-site': 'same-origin', accept: 'text/html' }
  return served.server.inject({ method: 'POST', url: `${path}/supporting-documents`, headers: sent, payload })
}

const pdf = makePdf()

/** The draft's only photograph as often again. */
async function repeatPhotograph(times: number): Promise<void> {
  const same = `view, type, text, language, translation, file, media_type, bytes, width, height, is_colour,
    display_file, print_file, thumbnail_file, name`
  const id = path.split('/').at(-1) ?? ''
  await sql`insert into photograph (id, good_id, position, ${sql.raw(same)}, created_at)
    select gen_random_uuid(), good_id, position + nth, ${sql.raw(same)}, created_at
    from photograph, generate_series(1, ${sql.lit(times)}) as nth
    where good_id = (select id from cultural_good where document_id = ${id})`.execute(
    site.workplace.database.kysely,
  )
}

describe('what is refused is not on disk', () => {
  test('attack F6 evidence with a wrong field, in any order of the parts', async () => {
    const before = await countKept()
    expect((await evidence({ type: 'nonsense' }, await picture('#123456'))).statusCode).toBe(422)
    expect((await evidence({ type: 'EXPORT_PERMIT', date: '2026-13-40' }, pdf)).statusCode).toBe(422)
    expect((await sendBackwards({ type: 'nonsense' }, pdf)).statusCode).toBe(422)
    expect(await countKept()).toBe(before)
  })

  test('attack F6 pictures beyond the hundredth', async () => {
    const bytes = await picture()
    await send([['first.jpg', bytes]])
    await repeatPhotograph(98)
    const before = await countKept()
    const more = await send([
      ['hundredth.jpg', bytes],
      ['beyond.jpg', await picture('#000033')],
    ])
    expect(more.body).toContain('beyond.jpg: There are already 100 files')
    expect(more.body).not.toContain('hundredth.jpg: ')
    expect((await send([['later.jpg', await picture('#003300')]])).body).toContain(
      'There are already 100 files',
    )
    expect((await evidence({ type: 'EXPORT_PERMIT' }, pdf)).body).toContain('There are already 100 files')
    expect(await countKept()).toBe(before)
  })
})

test('attack F9 pictures as evidence lose position, camera and what is appended, and look the same', async () => {
  const exif = { IFD0: { Copyright: 'GPSMARK' } }
  const taken = coloured(60, 40).withExif(exif).withXmp('<x>GPSMARK</x>')
  const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/jpeg', tiff: 'image/tiff' } as const
  for (const format of ['jpeg', 'png', 'webp', 'tiff'] as const) {
    const bytes = Buffer.concat([await taken.clone().toFormat(format).toBuffer(), Buffer.from('<b>APPENDED')])
    expect(bytes.includes('GPSMARK')).toBe(true)
    path = await startDraft(anna)
    expect((await evidence({ type: 'EXPORT_PERMIT' }, bytes, `permit.${format}`)).statusCode).toBe(303)
    const [, file] = /value="remove:([^"]+)"/.exec((await anna.get(`${path}/provenance`)).body) ?? []
    const found = await anna.get(`${path}/supporting-documents/${file}`)
    expect(found.headers['content-type']).toBe(types[format])
    expect(found.rawPayload.includes('GPSMARK') || found.rawPayload.includes('APPENDED')).toBe(false)
    const [red = 0, green = 0, blue = 0] = await sharp(found.rawPayload).raw().toBuffer()
    expect(Math.abs(red - 0xaa) + Math.abs(green - 0x55) + Math.abs(blue - 0x22)).toBeLessThan(10)
  }
})

test('a TIFF of several pages as evidence keeps them all', async () => {
  const page = (value: number) => tiffPage(new Uint8Array(64 * 64).fill(value), { 315: 'CAMERAMARK' })
  const bytes = writeTiff([page(10), page(200), page(90)])
  expect((await evidence({ type: 'EXPORT_PERMIT' }, bytes, 'permit.tif')).statusCode).toBe(303)
  const [, file] = /value="remove:([^"]+)"/.exec((await anna.get(`${path}/provenance`)).body) ?? []
  const { rawPayload } = await anna.get(`${path}/supporting-documents/${file}`)
  expect(rawPayload.includes('CAMERAMARK')).toBe(false)
  for (const [index, value] of [10, 200, 90].entries()) {
    expect((await sharp(rawPayload, { page: index }).raw().toBuffer())[0]).toBe(value)
  }
})

test('an X-ray of few steps becomes a photograph that is not black', async () => {
  const xray = tiff(Uint16Array.from(ramp(0, 900)), { 258: [16] })
  expect((await send([['x-ray.tif', xray]])).statusCode).toBe(303)
})

async function usedByAnna(): Promise<number> {
  const found = await sql<{ bytes: string }>`select sum(bytes)::text as bytes from (
    select file, bytes from photograph union select file, bytes from supporting_document) as kept`.execute(
    site.workplace.database.kysely,
  )
  return Number(found.rows[0]?.bytes)
}

async function sizeOf(bytes: Uint8Array): Promise<number> {
  const owner = 'test'
  const prepared = await site.workplace.services.decoders.decode('prepare-picture', bytes, { owner })
  return prepared.ok && prepared.value.ok ? prepared.value.value.original.length : 0
}

describe('how much an operator may keep', () => {
  test('attack F6 two drafts begun at once cannot both be the last one', async () => {
    const karen = served.visit('Karen')
    Object.assign(site.workplace.services.quotas, { drafts: 3 })
    for (let begun = 0; begun < 2; begun += 1) await startDraft(karen)
    expect((await karen.get('/importer-statements/new')).statusCode).toBe(200)
    const paths = await Promise.all([startDraft(karen), startDraft(karen), startDraft(karen)])
    expect(paths.filter(begun => begun !== '')).toHaveLength(1)
    const refused = await karen.post('/importer-statements', {
      countryOfImport: 'DK',
      documentLanguage: 'da',
    })
    expect([refused.statusCode, refused.body.includes('Your organisation has 3 drafts')]).toEqual([422, true])
    Object.assign(site.workplace.services.quotas, { drafts: 500 })
  })

  test('attack F6 bytes are told from 80 % on, and no upload passes the last one, also not two at once', async () => {
    const { quotas } = site.workplace.services
    const first = await picture()
    expect((await send([['first.jpg', first]])).statusCode).toBe(303)
    const used = await usedByAnna()
    Object.assign(quotas, { bytes: Math.ceil(used / 0.8) + 10 })
    expect((await anna.get(`${path}/photographs`)).body).not.toContain('of at most')
    Object.assign(quotas, { bytes: Math.floor(used / 0.8) })
    for (const page of ['photographs', 'supporting-documents/new']) {
      expect((await anna.get(`${path}/${page}`)).body).toContain('of at most')
    }
    const [one, two] = [await picture('#110022'), await picture('#220011')]
    Object.assign(quotas, { bytes: used + (await sizeOf(one)) + 5 })
    const before = await countKept()
    const answers = await Promise.all([send([['one.jpg', one]]), send([['two.jpg', two]])])
    expect(answers.map(answer => answer.statusCode).sort()).toEqual([303, 422])
    expect(answers.map(answer => answer.body).join()).toContain('There is no room left')
    expect(await countKept()).toBeLessThanOrEqual(before + 4)
    expect((await evidence({ type: 'EXPORT_PERMIT' }, pdf)).body).toContain('There is no room left')
    const carl = await startDraft(served.visit('Carl'))
    expect(carl).not.toBe('')
    Object.assign(quotas, { bytes: 1_000_000_000 })
  })
})
