import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous } from '../actor.ts'
import { answerRequest } from './requests/actions/answer-request.ts'
import { decide, decided, seenBy, shownTo } from './testing/decide.ts'
import { type InsertedApplication, insertApplication } from './testing/insert-application.ts'
import { type LicenceServer, openLicenceServer, textOf } from './testing/licence-server.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from './testing/licence-world.ts'

let world: LicenceWorld
let here: LicenceServer
let found: InsertedApplication
let n = 5000

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2026-11-24T09:00:00Z'))
  here = await openLicenceServer(world)
})

afterAll(async () => {
  await here.server.close()
  await closeLicenceWorld(world)
})

beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n })
})

const get = async (path = '', player: Player = 'officer') => {
  const answer = await here.as(player).get(`/cases/${found.id}${path}`)
  return { status: answer.statusCode, text: textOf(answer.body), body: answer.body }
}

type Fields = Readonly<Record<string, string | readonly string[]>>

const post = async (path: string, fields: Fields = {}, player: Player = 'officer') => {
  const answer = await here.as(player).post(`/cases/${found.id}${path}`, fields)
  const { location = '' } = answer.headers
  return {
    status: answer.statusCode,
    location: String(location),
    text: textOf(answer.body),
    body: answer.body,
  }
}

/** The form of a decision brings a file, so it is sent in parts. */
const prepare = async (fields: Readonly<Record<string, string>>, player: Player = 'officer') => {
  await here.as(player).get('/nowhere')
  const boundary = 'kulturport'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const answer = await here.server.inject({
    method: 'POST',
    url: `/cases/${found.id}/decision`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'sec-fetch-site': 'same-origin',
      'accept-language': 'en',
    },
    payload: `${parts.join('')}--${boundary}--\r\n`,
  })
  return { status: answer.statusCode, location: answer.headers.location, text: textOf(answer.body) }
}

const done = (code: string) => ({ status: 303, location: `/cases/${found.id}?done=${code}` })

const pages = ['', '/request', '/decision', '/seal', '/return', '/amendment', '/revocation', '/reissue']
const forms = [...pages.slice(1), '/appeal', '/assignment', '/forwarding', '/notes', '/look']

describe('a case is there for the officers of its authority alone', () => {
  test.each(['holder', 'stranger', 'customs', 'german', 'swede'] as const)('not for a %s', async player => {
    for (const path of [...pages, '/appeal', '/assignment', '/forwarding', `/papers/${found.id}`])
      expect(await get(path, player)).toMatchObject({ status: 404 })
    for (const path of forms.filter(path => path !== '/decision'))
      expect(await post(path, {}, player)).toMatchObject({ status: 404 })
    expect(await prepare({}, player)).toMatchObject({ status: 404 })
  })

  test('whoever is not signed in is asked to sign in', async () => {
    for (const path of pages)
      expect((await here.as(anonymous).get(`/cases/${found.id}${path}`)).statusCode).toBe(303)
  })

  test('pages of acts that are not allowed now are not there, and no button leads to them', async () => {
    const { body } = await get()
    for (const path of ['/seal', '/return', '/amendment', '/revocation', '/reissue', '/appeal']) {
      expect(await get(path)).toMatchObject({ status: 404 })
      expect(body).not.toContain(`href="/cases/${found.id}${path}"`)
    }
    for (const path of ['/request', '/decision', '/forwarding', '/assignment'])
      expect(body).toContain(`href="/cases/${found.id}${path}"`)
  })
})

describe('a whole case', () => {
  test('is requested, answered, decided by two officers and sealed as it was shown', async () => {
    expect(await post('/take')).toMatchObject(done('taken'))
    const asking = await get('/request')
    expect(asking.text).toContain('The applicant has until Monday, 4 January 2027 to answer.')
    expect(await post('/request', { text: ' ', boxes: 'I.15 title' })).toMatchObject({ status: 422 })
    const request = { text: 'When did it leave?', boxes: ['I.15 title'], papers: ['INVOICE'] }
    expect(await post('/request', request)).toMatchObject(done('requested'))
    const [{ id: requestId = '' } = {}] = (await seenBy(world, 'officer', found.id)).found.requests
    expect((await get()).text).toContain('Waits for its answer')
    const changes = [{ goodId: found.goods[0], boxes: { title: 'Torso of a youth' } }]
    const answer = { id: found.id, requestId, response: 'In 1950.', isSigned: true, changes }
    expect(await world.ask(answerRequest, 'holder', answer)).toMatchObject({ ok: true })
    const { text } = await get()
    expect(text).toContain('In 1950.')
    expect(text).toContain('What the answer changed')
    expect(text).toContain('Torso of a youth')
    const granting = { 'decision.all': 'granted', conditions: 'Show it on arrival.' }
    expect(await prepare(granting)).toMatchObject(done('prepared'))
    expect((await get()).text).toContain('The decision waits for somebody who may use the seal.')
    expect(await get('/seal')).toMatchObject({ status: 404 })
    const sealing = await get('/seal', 'head')
    expect(sealing.text).toContain('Show it on arrival.')
    const { decisionId, digest } = await shownTo(world, 'head', found.id)
    expect(sealing.body).toContain(digest)
    const changed = await post('/seal', { decisionId, digest: '0'.repeat(64) }, 'head')
    expect(changed).toMatchObject({ status: 422 })
    expect(changed.text).toContain('read it again before you seal')
    expect(await post('/seal', { decisionId, digest }, 'head')).toMatchObject(done('sealed'))
    expect((await seenBy(world, 'head', found.id)).found.status).toBe('VALID')
  })

  test('is rejected in part only with grounds, reasons and appeal information', async () => {
    await post('/take')
    expect((await prepare({ 'decision.0': 'granted' })).text).toContain('Decide about every good')
    const halves = { 'decision.0': 'granted', 'decision.1': 'refused' }
    const refused = await prepare({ ...halves, conditions: 'Kept as typed' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Choose at least one ground')
    expect(refused.text).toContain('Give the reasons for the decision')
    expect(refused.text).toContain('Kept as typed')
    const whole = {
      ...halves,
      'grounds.1.7a': 'yes',
      reasons: 'No permit.',
      appealInformation: 'In 4 weeks.',
    }
    expect(await prepare(whole)).toMatchObject(done('prepared'))
    const shown = await shownTo(world, 'head', found.id)
    expect(await post('/seal', shown, 'head')).toMatchObject(done('sealed'))
    const { text } = await get()
    expect(text).toContain('Rejected in part')
    expect(text).toContain('Linked to this case')
    expect(text).toContain('left the country in breach of its laws')
  })

  test('is returned with a reason, and prepared by the head is sealed by nobody alone', async () => {
    await prepare({ 'decision.all': 'granted' }, 'head')
    expect((await get('', 'head')).text).toContain('a second person seals it')
    expect(await get('/seal', 'head')).toMatchObject({ status: 404 })
    const alone = await post('/seal', await shownTo(world, 'head', found.id), 'head')
    expect(alone).toMatchObject({ status: 422 })
    expect(await post('/return', { reason: '' })).toMatchObject({ status: 422 })
    expect(await post('/return', { reason: 'The second picture.' })).toMatchObject(done('returned'))
    expect((await get()).text).toContain('The second picture.')
  })

  test('asks whoever seals for a fresh second factor first', async () => {
    await prepare({ 'decision.all': 'granted' })
    const shown = await shownTo(world, 'head', found.id)
    const stale = { ...world.as('head'), confirmedAt: new Date('2026-11-01T09:00:00Z') }
    expect((await here.as(stale).get(`/cases/${found.id}/seal`)).body).toContain('Confirm and seal')
    expect((await get('/seal', 'head')).text).not.toContain('second factor')
    const answer = await here.as(stale).post(`/cases/${found.id}/seal`, shown)
    expect(answer.headers.location).toBe(
      `/confirm?continue=${encodeURIComponent(`/cases/${found.id}/seal?confirmed=yes`)}`,
    )
  })
})

describe('after the decision', () => {
  test('a licence is revoked by two, with reasons', async () => {
    await decide(world, found.id, decided(found, 'granted'))
    expect(await post('/revocation', { reasons: '' })).toMatchObject({ status: 422 })
    const words = { reasons: 'It was stolen.', appealInformation: 'In 4 weeks.' }
    expect(await post('/revocation', words)).toMatchObject(done('prepared'))
    const shown = await shownTo(world, 'head', found.id)
    expect(await post('/seal', shown, 'head')).toMatchObject(done('sealed'))
    expect((await get()).text).toContain('Revoked')
  })

  test('an appeal is recorded and won, and a licence follows', async () => {
    await decide(world, found.id, decided(found, 'refused'))
    const decisionId = (await seenBy(world, 'officer', found.id)).decisions.at(-1)?.id ?? ''
    expect(await post('/appeal', { decisionId, filedOn: '' })).toMatchObject({ status: 422 })
    const filed = { decisionId, filedOn: '2026-11-24', outcome: '', decidedOn: '' }
    expect(await post('/appeal', filed)).toMatchObject(done('appeal'))
    expect(await get('/reissue')).toMatchObject({ status: 404 })
    const won = { ...filed, outcome: 'annulled', decidedOn: '2026-11-24' }
    expect(await post('/appeal', won)).toMatchObject(done('appeal'))
    expect(await post('/reissue', {})).toMatchObject({ status: 422 })
    expect(await post('/reissue', { goods: [...found.goods] })).toMatchObject(done('prepared'))
    const shown = await shownTo(world, 'head', found.id)
    expect(await post('/seal', shown, 'head')).toMatchObject(done('sealed'))
  })
})

describe('beside decisions', () => {
  test('a request is taken back with a reason', async () => {
    await post('/request', { text: 'When?' })
    const [{ id = '' } = {}] = (await seenBy(world, 'officer', found.id)).found.requests
    const path = `/requests/${id}/take-back`
    expect(await get(path)).toMatchObject({ status: 200 })
    expect(await get(`/requests/${found.id}/take-back`)).toMatchObject({ status: 404 })
    expect(await post(path, { reasons: '' })).toMatchObject({ status: 422 })
    expect(await post(path, { reasons: 'Found it.' })).toMatchObject(done('taken-back'))
    expect(await get(path)).toMatchObject({ status: 404 })
    expect((await get()).text).toContain('Found it.')
  })

  test('an application is forwarded, and is gone', async () => {
    expect(await post('/forwarding', { authorityId: '', reason: 'x' })).toMatchObject({ status: 422 })
    const fields = { authorityId: world.authorities.SE, reason: 'It comes to Malmö.' }
    const forwarded = await post('/forwarding', fields)
    expect(forwarded.location).toMatch(/^\/cases\?done=forwarded&number=ICGL/)
    expect(await get()).toMatchObject({ status: 404 })
    expect((await get('', 'swede')).text).toContain('Received from another authority')
  })

  test('a note is kept for colleagues, and news are shown until they are seen', async () => {
    await get()
    expect(await post('/notes', { text: '' })).toMatchObject({ status: 422 })
    world.clock.moveBy(60_000)
    await post('/notes', { text: 'The permit looks odd.' }, 'head')
    expect((await get()).text).toMatch(/New since you last looked.*Internal note.*The permit looks odd/)
    world.clock.moveBy(60_000)
    expect(await post('/look')).toMatchObject(done('seen'))
    expect((await get()).text).not.toContain('New since you last looked')
  })

  test('letter texts of the authority are kept, filled in and added', async () => {
    const officer = here.as('officer')
    const letter = {
      purpose: 'request',
      language: 'da',
      name: 'Faktura',
      text: 'Om [number]: Send fakturaen.',
    }
    expect((await officer.post('/cases/letters/new', { ...letter, text: '' })).statusCode).toBe(422)
    await officer.post('/cases/letters/new', letter)
    expect((await officer.post('/cases/letters/new', letter)).statusCode).toBe(422)
    const appeal = { ...letter, purpose: 'appeal', name: 'Klage', text: 'Klag inden fire uger.' }
    await officer.post('/cases/letters/new', appeal)
    expect(textOf((await here.as('german').get('/cases/letters')).body)).not.toContain('Faktura')
    const [, id = ''] =
      /\/cases\/letters\/([0-9a-f-]{36})/.exec((await officer.get('/cases/letters')).body) ?? []
    expect((await here.as('german').get(`/cases/letters/${id}`)).statusCode).toBe(404)
    const asking = await get('/request')
    const [, value = ''] = /value="(letter:[^"]+)"/.exec(asking.body) ?? []
    const added = await post('/request', { text: 'Hej', do: value })
    expect(added.body).toMatch(/Hej\n\nOm ICGL\.DK\.2026\.\d+: Send fakturaen\./)
    expect((await get('/decision')).body).toContain('Klag inden fire uger.')
  })

  test('administrators alone settle whether two people are needed', async () => {
    const refused = await here.as('officer').post('/cases/four-eyes', { demands: 'no' })
    expect(refused.statusCode).toBe(422)
    const settled = await here.as('head').post('/cases/four-eyes', { demands: 'no' })
    expect(textOf((await here.as('head').follow(settled)).body)).toContain('One person may do both now.')
    await here.as('head').post('/cases/four-eyes', { demands: 'yes' })
  })
})
