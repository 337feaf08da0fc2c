import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { decide, decided, seenBy } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { textOf } from '../testing/licence-server.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'

let world: LicenceWorld
let app: OpenApp
let found: InsertedApplication
let swede: Visitor
let n = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  app = await openApp(world.workplace)
})
afterAll(async () => {
  await app.server.close()
  await closeLicenceWorld(world)
})
beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n, country: 'SE' })
  swede = await app.enter(world.as('swede'))
})

const page = () => `/cases/elsewhere/${found.id}`

interface Sent {
  readonly text: string
  readonly file?: string
  readonly keepUnopened?: string
}

/** The form brings files, so it is sent in parts. */
async function send({ file, ...fields }: Sent, player: Player = 'swede') {
  const { cookies } = await app.enter(world.as(player))
  const parts = [
    ...Object.entries(fields).map(
      ([name, value]) => `--kulturport\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    ...(file === undefined
      ? []
      : [
          `--kulturport\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n${file}\r\n`,
        ]),
  ]
  const answer = await app.server.inject({
    method: 'POST',
    url: `${page()}/information`,
    headers: {
      'content-type': 'multipart/form-data; boundary=kulturport',
      ...{ 'sec-fetch-site': 'same-origin', 'accept-language': 'en' },
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    payload: `${parts.join('')}--kulturport--\r\n`,
  })
  return { status: answer.statusCode, location: answer.headers.location, text: textOf(answer.body) }
}

test('is there for the officers of the home State alone', async () => {
  for (const player of ['holder', 'stranger', 'officer', 'german', 'customs'] as const) {
    const visitor = await app.enter(world.as(player))
    expect((await visitor.get(page())).statusCode, player).toBe(404)
    expect((await send({ text: 'x' }, player)).status).toBe(404)
  }
  for (const player of ['holder', 'customs'] as const)
    expect((await (await app.enter(world.as(player))).get('/cases/elsewhere')).statusCode).toBe(404)
  expect((await (await app.enter(world.as('german'))).get('/cases/elsewhere')).body).not.toContain(found.id)
})

test('shows what the notification says, and no way to the case, its pictures and papers', async () => {
  expect((await swede.get('/cases/elsewhere')).body).toContain(page())
  const { body } = await swede.get(page())
  expect(textOf(body)).toContain('Galleri Havnegade ApS')
  expect(textOf(body)).toContain('c) ')
  expect(body).not.toMatch(/torso/i)
  expect(body).not.toContain(`/import-licences/${found.id}`)
  const paths = [`/cases/${found.id}`, `/import-licences/${found.id}`, `/import-licences/${found.id}/history`]
  for (const path of paths) expect((await swede.get(path)).statusCode, path).toBe(404)
})

test('sends text and file, which the case shows; what is refused is typed still', async () => {
  expect(await send({ text: ' ' })).toMatchObject({ status: 422 })
  const wrong = await send({ text: 'He sold fakes.', file: 'no pdf at all' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('He sold fakes.')
  const damaged = { text: 'He sold fakes.', file: '%PDF-1.4\n%%EOF\n' }
  expect((await send(damaged)).text).toContain('Keep it although it cannot be opened')
  const sent = await send({ ...damaged, keepUnopened: 'yes' })
  expect(sent).toMatchObject({ status: 303, location: `${page()}?done=sent` })
  expect(textOf((await swede.get(page())).body)).toContain('a.pdf')
  const officer = await app.enter(world.as('officer'))
  const shown = await officer.get(`/cases/${found.id}`)
  expect(textOf(shown.body)).toContain('From the State of the applicant')
  expect(textOf(shown.body)).toContain('He sold fakes.')
  const [one] = (await seenBy(world, 'officer', found.id)).information
  const file = one?.files[0]?.id ?? ''
  expect((await officer.get(`/cases/${found.id}/papers/${file}`)).statusCode).toBe(200)
  expect((await officer.get(`/cases/${found.id}/files/${file}`)).headers['content-type']).toContain('pdf')
  expect((await swede.get(`/cases/${found.id}/files/${file}`)).statusCode).toBe(404)
})

test('once it is decided, leads to the document', async () => {
  await decide(world, found.id, decided(found, 'refused'))
  const { body } = await swede.get(page())
  expect(body).toContain(`href="/import-licences/${found.id}"`)
  expect(body).not.toContain(`${page()}/information`)
  expect((await swede.get(`/import-licences/${found.id}`)).statusCode).toBe(200)
  expect((await send({ text: 'Late' })).text).toContain('nothing can be sent any more')
})
