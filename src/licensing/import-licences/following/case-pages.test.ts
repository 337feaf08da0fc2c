import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Visitor } from '../../../platform/testing/visitor.ts'
import { theClock } from '../../actor.ts'
import { beginExamination } from '../cases/actions/begin-examination.ts'
import { prepareDecision } from '../decisions/actions/prepare-decision.ts'
import { requestInformation } from '../requests/actions/request-information.ts'
import { decide, decided } from '../testing/decide.ts'
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

async function ask(text = 'Send the invoice.') {
  const sent = await world.ask(requestInformation, 'officer', { id: application.id, text })
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals))
  return sent.value.id
}

test('nobody but the applicant finds the page, its questions and its files', async () => {
  const requestId = await ask()
  const pages = ['/case', '/withdrawal', `/papers/${requestId}`, `/decisions/${requestId}.pdf`]
  for (const player of ['stranger', 'german', 'customs'] as const) {
    const visitor = await world.app.enter(world.as(player))
    for (const page of pages)
      expect((await visitor.get(path + page)).statusCode, `${player} ${page}`).toBe(404)
    expect((await visitor.post(`${path}/withdrawal`, {})).statusCode).toBe(404)
  }
})

test('the officers of its authority are led to their own page of it, and withdraw nothing', async () => {
  const officer = await world.app.enter(world.as('officer'))
  for (const page of ['/case', '/withdrawal'])
    expect((await officer.get(path + page)).headers.location).toBe(`/cases/${application.id}`)
  expect((await officer.post(`${path}/withdrawal`, {})).statusCode).toBe(404)
})

test('that something is prepared for the seal changes nothing on the page', async () => {
  await world.ask(beginExamination, 'officer', { id: application.id })
  const before = (await holder.get(`${path}/case`)).body
  const prepared = await world.ask(prepareDecision, 'officer', {
    id: application.id,
    goods: decided(application, 'granted'),
  })
  expect(prepared.ok).toBe(true)
  const after = (await holder.get(`${path}/case`)).body
  expect(after).toBe(before)
  expect(after).toContain('Under examination')
})

test('says who acts, until when, on what basis, and why this date', async () => {
  const { body } = await holder.get(`${path}/case?done=registered`)
  for (const said of [
    'Monday, 31 May 2027',
    'Regulation 2019/880, Article 4(7)',
    'How this day was found',
    'Until Monday, 22 March 2027 the authority may ask',
    'Nothing may be imported before the licence is granted.',
  ])
    expect(body).toContain(said)
  expect((await holder.get(path)).body).toContain(`href="${path}/case"`)
})

test('a request stands on the page with its own days, and the officers stay unnamed in the rest', async () => {
  const requestId = await ask('Send the invoice of 1962.')
  const { body } = await holder.get(`${path}/case`)
  expect(body).toContain('Waiting for your answer')
  expect(body).toContain('Send the invoice of 1962.')
  expect(body).toContain(`href="${path}/requests/${requestId}"`)
  expect(body).toContain('Conditionally rejected')
})

test('the home of the holder shows what waits for an answer first, and of others nothing', async () => {
  await ask()
  const { body } = await holder.get('/')
  expect(body).toContain('Applications under way')
  expect(body).toContain('Answer by 12 April 2027')
  expect((await (await world.app.enter(world.as('stranger'))).get('/')).body).not.toContain('under way')
})

test('an unanswered request says that a rejection is due, and may still be withdrawn', async () => {
  await ask()
  world.days(45)
  const passed = await world.ask(passFortyDays, theClock, { ids: [application.id] })
  expect(passed.ok).toBe(true)
  holder = await world.app.enter(world.as('holder'))
  const { body } = await holder.get(`${path}/case`)
  expect(body).toContain('Not answered in time')
  expect((await holder.get(`${path}/withdrawal`)).body).toContain('stays visible to authorities')
})

test('a decision stands with grounds, reasons and appeal; nothing can be withdrawn any more', async () => {
  await decide(world, application.id, decided(application, 'refused'))
  const { body } = await holder.get(`${path}/case`)
  for (const said of ['It left without a permit.', 'Within four weeks.', 'Article 4(7)(a)', 'Rejected'])
    expect(body).toContain(said)
  expect(body).not.toContain(`${path}/withdrawal`)
  expect((await holder.get(`${path}/withdrawal`)).headers.location).toBe(`${path}/case`)
  const late = await holder.post(`${path}/withdrawal`, { reason: 'Sold' })
  expect(late.headers.location).toBe(`${path}/case?done=too-late`)
})

test('withdrawn by the page, and told so', async () => {
  const tooLong = await holder.post(`${path}/withdrawal`, { reason: 'x'.repeat(2001) })
  expect(tooLong.statusCode).toBe(422)
  const sent = await holder.post(`${path}/withdrawal`, { reason: 'Sold' })
  expect(sent.headers.location).toBe(`${path}/case?done=withdrawn`)
  const { body } = await holder.get(`${path}/case?done=withdrawn`)
  expect(body).toContain('You withdrew the application')
})
