import { PDF } from '@libpdf/core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { drawPicture } from '../../development/drawn-picture.ts'
import {
  countryOf,
  describeObject,
  isThreeDimensional,
  measureObject,
  readMuseumObjects,
} from '../../development/museum-object.ts'
import type { Action } from '../platform/action.ts'
import { perform } from '../platform/perform.ts'
import { createVisitor, type Visitor } from '../platform/testing/visitor.ts'
import { type Actor, theClock } from './actor.ts'
import { createLicensingApp } from './app.ts'
import { getDocument } from './documents/actions/get-document.ts'
import { getSealedDocument } from './documents/actions/get-sealed-document.ts'
import { saveBoxes } from './documents/form/actions/save-boxes.ts'
import { addPhotographs } from './documents/photographs/actions/add-photographs.ts'
import { retentionWorkers } from './documents/retention/jobs.ts'
import { signDocument } from './documents/signing/actions/sign-document.ts'
import { preparePhotograph } from './goods/actions/prepare-photograph.ts'
import { type People, personNamed, startPeople } from './importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from './roles/testing/test-workplace.ts'
import { openSession } from './session/actions/open-session.ts'
import { stubLogin } from './session/testing/stub-login.ts'
import { licensingWorkers } from './workers.ts'
import type { LicensingServices, LicensingWorkplace } from './workplace.ts'

const offices = {
  DK: { customsOffice: 'DK003102', documentLanguage: 'da' },
  IE: { customsOffice: 'IE009001', documentLanguage: 'en' },
} as const
type Country = keyof typeof offices

/** When a statement is made, where, and what its clock shows: for people, and for machines. */
const lives: readonly (readonly [instant: string, country: Country, said: string, distance: string])[] = [
  ['2026-10-25T00:30:00Z', 'DK', '25 October 2026 at 02:30 CEST', '+02:00'],
  ['2026-10-25T00:30:00Z', 'IE', '25 October 2026 at 01:30 GMT+1', '+01:00'],
  ['2026-10-25T01:30:00Z', 'DK', '25 October 2026 at 02:30 CET', '+01:00'],
  ['2026-10-25T01:30:00Z', 'IE', '25 October 2026 at 01:30 GMT', '+00:00'],
  ['2026-12-31T23:30:00Z', 'DK', '1 January 2027 at 00:30 CET', '+01:00'],
  ['2026-12-31T23:30:00Z', 'IE', '31 December 2026 at 23:30 GMT', '+00:00'],
  ['2027-03-28T00:30:00Z', 'DK', '28 March 2027 at 01:30 CET', '+01:00'],
  ['2027-03-28T01:30:00Z', 'DK', '28 March 2027 at 03:30 CEST', '+02:00'],
  ['2027-03-28T01:30:00Z', 'IE', '28 March 2027 at 02:30 GMT+1', '+01:00'],
]

const months: Readonly<Record<string, string>> = {
  January: 'januar',
  March: 'marts',
  October: 'oktober',
  December: 'december',
}

function inDanish(said: string): string {
  return said
    .replace(/^(\d+) (\w+)/, (_, day, month) => `${day}. ${months[month]}`)
    .replace(/ at (\d\d):(\d\d)/, ' kl. $1.$2')
}

const dayOf = (said: string) => said.replace(/ at .*/, '')
const yearOf = (said: string) => /\d{4}/.exec(said)?.[0]
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')

let opened: TestWorkplace
let workplace: LicensingWorkplace
let server: FastifyInstance
let people: People
let time = Date.parse('2026-10-24T12:00:00Z')
const signed: Life[] = []

// A clock that only goes on when it is looked at, so that a busy machine changes no minute.
const clock = {
  now: () => {
    time += 2
    return new Date(time)
  },
}

beforeAll(async () => {
  opened = await openTestWorkplace(clock.now())
  workplace = { ...opened.workplace, clock }
  await workplace.queue.start(licensingWorkers(workplace))
  server = await createLicensingApp(workplace, {
    login: stubLogin,
    requestsPerMinute: 10_000,
    trustProxy: false,
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency',
  })
  people = await startPeople(workplace)
})

afterAll(async () => {
  await workplace.queue.stop()
  await server.close()
  await opened.database.close()
})

async function enter(accountId: string): Promise<Visitor> {
  const visitor = createVisitor(server, 'en')
  const input = { accountId, level: 'two-factor', confirmedAt: clock.now(), idToken: 'token' }
  const session = await perform(workplace, openSession, { actor: theClock, input })
  if (session.ok) visitor.cookies.set('kulturport_session', session.value.secret)
  return visitor
}

const anna = () => ({ ...personNamed(people, 'Anna'), confirmedAt: clock.now() })

async function ask<Schema extends z.ZodType, Value>(
  action: Action<Actor, LicensingServices, Schema, Value>,
  input: unknown,
): Promise<Value> {
  const outcome = await perform(workplace, action, { actor: anna(), input })
  if (!outcome.ok) throw new Error(`${action.name}: ${JSON.stringify(outcome.refusals)}`)
  return outcome.value
}

interface Life {
  readonly id: string
  readonly path: string
  readonly number: string
  readonly objectNumber: string
  readonly code: string
  readonly instant: string
  readonly country: Country
}

async function start(country: Country): Promise<string> {
  const holder = await enter('anna')
  const form = { countryOfImport: country, ...offices[country] }
  const answer = await holder.post('/importer-statements', form)
  return /[0-9a-f-]{36}/.exec(String(answer.headers.location))?.[0] ?? ''
}

async function fill(id: string): Promise<void> {
  const object = readMuseumObjects().find(each => !isThreeDimensional(each))
  if (object === undefined) throw new Error('no flat museum object')
  const save = (page: string, boxes: object) => ask(saveBoxes, { id, page, version: 0, boxes })
  await save('good', describeObject(object, 20_000))
  for (const view of ['front', 'back']) {
    const bytes = await drawPicture(view, 0)
    await ask(addPhotographs, {
      id,
      pictures: [await ask(preparePhotograph, { bytes, name: `${view}.jpg` })],
    })
  }
  await save('photographs', measureObject(object))
  const answers = { countryOfInterestBasis: 'a', exportPermit: 'not required' }
  await save('provenance', { countryOfInterest: countryOf(object), ...answers })
}

async function live(instant: string, country: Country): Promise<Life> {
  time = Math.max(time, Date.parse(instant))
  const id = await start(country)
  await fill(id)
  const { version } = await ask(getDocument, { id })
  await ask(signDocument, { id, version, hasDeclared: true })
  const { number, goods, checkCode = '' } = await ask(getDocument, { id })
  const path = `/importer-statements/${id}`
  return { id, path, number, objectNumber: goods[0].objectNumber, code: checkCode, instant, country }
}

const timesIn = (page: string) =>
  [...page.matchAll(/<time datetime="([^"]*)"[^>]*>([^<]*)</g)].map(([, stamp = '', said = '']) => ({
    stamp,
    said,
  }))

describe.each(lives)('D5: the whole life of a statement at %s in %s', (instant, country, said, distance) => {
  let life: Life

  beforeAll(async () => {
    life = await live(instant, country)
    signed.push(life)
  })

  test('its numbers and those of its copy are of the year there', async () => {
    const series = `${country}.${yearOf(said)}`
    expect([life.number, life.objectNumber]).toEqual([
      expect.stringMatching(`^ICGS\\.${series}\\.\\d{7}$`),
      expect.stringMatching(`^CGO\\.${series}\\.\\d{7}$`),
    ])
    const copied = await (await enter('anna')).post(`${life.path}/copies`, {})
    const copy = /[0-9a-f-]{36}/.exec(String(copied.headers.location))?.[0] ?? ''
    const { number, goods } = await ask(getDocument, { id: copy })
    expect(number).toContain(`ICGS.${series}.`)
    expect(goods[0].objectNumber).toContain(`CGO.${series}.`)
  })

  test('the holder’s page and the history tell its times in order, by the clock there', async () => {
    const holder = await enter('anna')
    for (const path of [life.path, `${life.path}/history`]) {
      const times = timesIn((await holder.get(path)).body)
      expect(times.length).toBeGreaterThan(1)
      for (const each of times) {
        expect(each.said).toBe(said)
        expect(each.stamp).toContain(distance)
        expect(Math.abs(Date.parse(each.stamp) - Date.parse(instant))).toBeLessThan(60_000)
      }
      const moments = times.map(({ stamp }) => Date.parse(stamp))
      expect(moments).toEqual(moments.toSorted((one, other) => one - other))
    }
  })

  test('the sealed document tells when it was signed', async () => {
    const { bytes } = await ask(getSealedDocument, { id: life.id })
    const pages = (await PDF.load(bytes)).extractText().map(page => spaced(page.text))
    const told = country === 'DK' ? inDanish(said) : said
    // Once for the signature, once for the second factor.
    expect(pages.join(' ').split(told)).toHaveLength(3)
  })

  test('the public check tells the day of its status, and when it was asked', async () => {
    const answer = await createVisitor(server, 'en').get(`/check/${life.number}?code=${life.code}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain(`>${dayOf(said)}<`)
    expect(answer.body).toContain(said)
  })

  test('customs finds it again, and officers list and export it, under the day there', async () => {
    const customs = await enter('fie')
    await customs.get(`/check/${life.number}?code=${life.code}`)
    const looked = (await customs.get('/')).body.split('<tr').find(text => text.includes(life.number))
    expect(looked).toContain(said)
    const officer = await enter('dorte')
    const row = (await officer.get('/documents')).body.split('<tr').find(text => text.includes(life.number))
    expect(row).toContain(dayOf(said))
    const table = (await officer.get('/documents/export.csv')).body
    const line = table.split('\r\n').find(text => text.startsWith(life.number)) ?? ''
    const stamps = [...line.matchAll(/\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d/g)].map(([stamp]) => stamp)
    expect(stamps).toHaveLength(2)
    for (const stamp of stamps) {
      expect(stamp.endsWith(distance)).toBe(true)
      expect(stamp.slice(0, 4)).toBe(yearOf(said))
      expect(Math.abs(Date.parse(stamp) - Date.parse(instant))).toBeLessThan(60_000)
    }
  })

  test('the signer is told when', async () => {
    const told = () => opened.mails.filter(mail => mail.text.includes(life.number)).map(({ text }) => text)
    await expect.poll(told, { timeout: 30_000 }).toHaveLength(1)
    expect(spaced(told()[0] ?? '')).toContain(inDanish(said))
  })
})

test('D5: no two statements of one country were signed at a time that reads alike', async () => {
  const holder = await enter('anna')
  for (const country of ['DK', 'IE'] as const) {
    const there = signed.filter(life => life.country === country)
    const times = await Promise.all(
      there.map(async ({ path }) => timesIn((await holder.get(path)).body).at(-1)?.said),
    )
    expect(new Set(times).size).toBe(there.length)
    const numbers = there.map(({ number }) => number)
    expect(numbers).toEqual(numbers.toSorted())
  }
})

test('D5: a document is erased when its day begins there, twenty years later', async () => {
  const left = async () => {
    await retentionWorkers(workplace)['erase-due']?.({})
    const found = await Promise.all(
      signed.map(async ({ id, instant, country }) => {
        const outcome = await perform(workplace, getDocument, { actor: anna(), input: { id } })
        return outcome.ok ? [`${instant.slice(0, 10)} ${country}`] : []
      }),
    )
    return found.flat().filter(each => each < '2027-03')
  }
  const newYear = ['2026-12-31 DK', '2026-12-31 IE']
  const october = ['2026-10-25 DK', '2026-10-25 IE', '2026-10-25 DK', '2026-10-25 IE']
  time = Date.parse('2046-10-25T21:59:00Z')
  expect(await left()).toEqual([...october, ...newYear])
  time = Date.parse('2046-10-25T22:01:00Z')
  expect(await left()).toEqual([...october.filter(each => each.endsWith('IE')), ...newYear])
  time = Date.parse('2046-12-31T23:59:00Z')
  expect(await left()).toEqual(newYear)
  time = Date.parse('2047-01-01T00:01:00Z')
  expect(await left()).toEqual(['2026-12-31 DK'])
  time = Date.parse('2047-01-01T22:59:00Z')
  expect(await left()).toEqual(['2026-12-31 DK'])
  time = Date.parse('2047-01-01T23:01:00Z')
  expect(await left()).toEqual([])
}, 300_000)
