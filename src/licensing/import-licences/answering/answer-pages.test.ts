import { PDF } from '@libpdf/core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sendFiles } from '../../../platform/testing/send-files.ts'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { theClock } from '../../actor.ts'
import { hiddenOf } from '../../importer-statements/testing/statement-server.tsx'
import { requestInformation } from '../requests/actions/request-information.ts'
import { takeBackRequest } from '../requests/actions/take-back-request.ts'
import { seenBy } from '../testing/decide.ts'
import { openSubmittedWorld, type Submitted, type SubmittedWorld } from '../testing/submitted-world.ts'
import { passFortyDays } from '../timers/actions/pass-forty-days.ts'

let world: SubmittedWorld
let application: Submitted['application']
let path = ''
let holder: Visitor

beforeAll(async () => {
  world = await openSubmittedWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  ;({ application, path, holder } = await world.submit())
})

async function ask(about: object = {}): Promise<string> {
  const input = { id: application.id, text: 'Which year?', ...about }
  const sent = await world.ask(requestInformation, 'officer', input)
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals))
  return `${path}/requests/${sent.value.id}`
}

const pdf = async (): Promise<Buffer> => {
  const made = PDF.create()
  made.addPage()
  return Buffer.from(await made.save())
}

const requestOf = async (page: string, player: 'holder' | 'officer' = 'holder') => {
  const { found } = await seenBy(world, player, application.id)
  return found.requests.find(({ id }) => page.endsWith(id))
}

test('nobody but the applicant finds a request, its pages and its forms', async () => {
  const page = await ask({ boxes: ['I.15 title'] })
  const [good] = application.goods
  for (const player of ['stranger', 'german', 'customs'] as const) {
    const visitor = await world.app.enter(world.as(player))
    for (const below of ['', '/sign', '/papers/new', `/goods/${good}`])
      expect((await visitor.get(page + below)).statusCode, `${player} ${below}`).toBe(404)
    for (const below of ['', '/signature', `/goods/${good}`])
      expect((await visitor.post(page + below, { response: 'x' })).statusCode, player).toBe(404)
  }
  const officer = await world.app.enter(world.as('officer'))
  expect((await officer.get(page)).headers.location).toBe(`/cases/${application.id}`)
  expect((await officer.post(`${page}/signature`, { response: 'x' })).statusCode).toBe(404)
  expect((await holder.get(`${path}/requests/${good}`)).statusCode).toBe(404)
})

test('an answer without words is saved and refused, with what was typed', async () => {
  const page = await ask({ boxes: ['I.5'], papers: ['EXPORT_PERMIT'] })
  const sent = await holder.post(page, { response: ' ', localReference: 'L-77' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Write your answer in your own words.')
  expect(sent.body).toContain('value="L-77"')
  expect(sent.body).toContain('Missing')
  expect((await holder.get(`${page}/sign`)).headers.location).toBe(page)
  await holder.post(page, { response: 'Here it is.', do: 'save' })
  const emptied = (await holder.post(page, { response: '' })).body
  expect(emptied).not.toContain('>There<')
})

test('what cannot be read is told at its box, and nothing is saved', async () => {
  const page = await ask({ boxes: ['I.16 quantity'], goods: [application.goods[1]] })
  const sent = await holder.post(page, { response: 'Two.', pieces: 'several' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('value="several"')
  expect((await requestOf(page))?.draft).toBeUndefined()
})

test('who decides is not changed by an answer', async () => {
  const page = await ask({ boxes: ['I.6'] })
  const { body } = await holder.get(page)
  expect(body).not.toContain('name="competentAuthority"')
  expect(body).toContain('These are answered in your own words or by papers')
})

test('boxes are prefilled, and only those that change are kept; the authority sees nothing of it', async () => {
  const page = await ask({ boxes: ['I.15 title', 'I.5'], goods: [application.goods[0]] })
  expect((await holder.get(page)).body).toContain('value="Torso"')
  const saved = await holder.post(page, {
    response: '1890.',
    title: 'Torso',
    localReference: 'L-1',
    do: 'save',
  })
  expect(saved.headers.location).toBe(`${page}?done=saved`)
  expect((await requestOf(page))?.draft?.changes).toEqual([{ key: 'localReference', value: 'L-1' }])
  expect((await requestOf(page, 'officer'))?.draft).toBeUndefined()
})

test('each of several goods has its page, and both stand in one answer', async () => {
  const page = await ask({ boxes: ['I.15 title'] })
  const [first, second] = application.goods
  await holder.post(page, { response: 'See the titles.', do: `good:${first}` })
  await holder.post(`${page}/goods/${first}`, { title: 'Marble torso' })
  await holder.post(`${page}/goods/${second}`, { title: 'Relief with lion' })
  const { body } = await holder.get(`${page}/sign`)
  for (const said of ['See the titles.', 'Torso', 'Marble torso', 'Relief with lion'])
    expect(body).toContain(said)
})

test('is signed with a fresh second factor only, as it was shown', async () => {
  const page = await ask({ boxes: ['I.5'] })
  await holder.post(page, { response: 'First.', localReference: 'L-9' })
  const shown = hiddenOf((await holder.get(`${page}/sign`)).body, 'shownDigest')
  const unsigned = await holder.post(`${page}/signature`, { shownDigest: shown })
  expect(unsigned.statusCode).toBe(422)
  expect(unsigned.body).toContain('Tick that you sign this answer.')
  await holder.post(page, { response: 'Second.', localReference: 'L-9' })
  const stale = await holder.post(`${page}/signature`, { shownDigest: shown, isSigned: 'yes' })
  expect(stale.headers.location).toBe(`${page}?done=changed`)
  const now = hiddenOf((await holder.get(`${page}/sign`)).body, 'shownDigest')
  const tired = await world.app.enter({
    ...world.as('holder'),
    confirmedAt: new Date('2027-03-01T09:00:00Z'),
  })
  const asked = await tired.post(`${page}/signature`, { shownDigest: now, isSigned: 'yes' })
  expect(asked.headers.location).toBe(`/confirm?continue=${encodeURIComponent(`${page}/sign?confirmed=yes`)}`)
  const signed = await holder.post(`${page}/signature`, { shownDigest: now, isSigned: 'yes' })
  expect(signed.headers.location).toBe(`${path}/case?done=answered`)
  expect((await seenBy(world, 'officer', application.id)).document.content.localReference).toBe('L-9')
  const { body } = await holder.get(page)
  expect(body).toContain('Second.')
  expect(body).toContain('L-9')
  expect(body).not.toContain('<textarea')
})

test('a paper is added, seen by the holder alone until it is signed, and removed', async () => {
  const page = await ask({ papers: ['INVOICE'] })
  const { cookies } = holder
  const send = (
    fields: Readonly<Record<string, string>>,
    files: readonly (readonly [string, Uint8Array])[],
  ) => sendFiles(world.app.server, `${page}/papers`, { cookies, field: 'file', files, fields })
  expect((await send({ type: 'INVOICE' }, [])).statusCode).toBe(422)
  const untyped = await send({ number: '77' }, [['invoice.pdf', await pdf()]])
  expect(untyped.statusCode).toBe(422)
  expect(untyped.body).toContain('value="77"')
  const added = await send({ type: 'INVOICE', goodId: application.goods[1] }, [['invoice.pdf', await pdf()]])
  expect(added.headers.location).toBe(`${page}?done=paper-added`)
  const address = /\/papers\/[0-9a-f-]{36}/.exec((await holder.get(page)).body)?.[0] ?? ''
  expect((await holder.get(path + address)).statusCode).toBe(200)
  const officer = await world.app.enter(world.as('officer'))
  expect((await officer.get(path + address)).statusCode).toBe(404)
  const paper = address.split('/')[2]
  const removed = await holder.post(page, { response: '', do: `remove:${paper}` })
  expect(removed.headers.location).toBe(`${page}?done=paper-removed`)
})

test('a request that was taken back says so and takes no answer', async () => {
  const page = await ask()
  const input = { id: application.id, requestId: page.split('/').at(-1), reasons: 'Asked twice.' }
  await world.ask(takeBackRequest, 'officer', input)
  expect((await holder.get(page)).body).toContain('Asked twice.')
  expect((await holder.post(page, { response: 'x' })).headers.location).toBe(page)
})

test('after its last day a request says so, before and after the clock has passed it', async () => {
  const page = await ask()
  world.days(45)
  holder = await world.app.enter(world.as('holder'))
  expect((await holder.get(page)).body).toContain('Nothing can be answered any more')
  await world.ask(passFortyDays, theClock, { ids: [application.id] })
  expect((await holder.get(page)).body).toContain('Nothing can be answered any more')
  expect((await holder.get(`${page}/sign`)).headers.location).toBe(page)
})
