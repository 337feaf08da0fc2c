import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { westernEaster } from '../../law/calendars/easter.ts'
import { addDays } from '../../law/iso-date.ts'
import { anonymous } from '../actor.ts'
import { openTestServer, type TestServer } from '../documents/lists/testing/test-server.ts'
import { personAs } from '../roles/testing/every-actor.ts'
import { addCalendarPages } from './pages/index.tsx'

let here: TestServer
const central = { isAdministrator: true, isCentral: true }
const administrator = personAs('authority-officer', central)
const swedish = personAs('authority-officer', { ...central, memberState: 'SE' })
const year = new Date().getUTCFullYear() + 1
const goodFriday = addDays(westernEaster(year), -2)
const easterMonday = addDays(westernEaster(year), 1)

beforeAll(async () => {
  here = await openTestServer(addCalendarPages)
})

afterAll(() => here.close())

describe('deadlines are public law', () => {
  test.each(['mange', '', '2025.5'])('the year %j is the present one or the first', async wanted => {
    const { statusCode, body } = await here.as(anonymous).get(`/calendars/DK?year=${wanted}`)
    expect(statusCode).toBe(200)
    expect(body).toContain(`Public holidays: Denmark ${wanted === '' ? 2025 : year - 1}`)
  })

  test('a stranger finds every State', async () => {
    const { statusCode, body } = await here.as(anonymous).get('/calendars')
    expect(statusCode).toBe(200)
    expect(body.match(/href="\/calendars\/[A-Z]{2}"/g)).toHaveLength(28)
    expect(body).toContain('Northern Ireland')
    expect(body).toContain('Regulation 1182/71, Article 3(4)')
  })

  test('and reads which days count for what, where that stands, and how sure it is', async () => {
    const { body } = await here.as(anonymous).get('/calendars/NL?year=2026')
    expect(body).toContain('Public holidays: Netherlands 2026')
    const row = body.split('<tr').find(part => part.includes('Goede Vrijdag')) ?? ''
    expect(row).toContain('Friday, 3 April 2026')
    expect(row).toContain('Doubtful')
    expect(row).toContain('Only the 40 days for an answer')
    expect(row).toContain('Algemene termijnenwet art. 3(2)')
    expect(row).toContain('Checked against other sources only')
    expect(body).toContain('days off by decree that are not known yet')
    expect(body).not.toContain('/addition')
  })

  test('in Danish a Danish holiday stands under its own name alone', async () => {
    const { body } = await here.as(anonymous, 'da').get('/calendars/DK?year=2026')
    expect(body).toContain('Helligdage: Danmark 2026')
    expect(body).toContain('<span lang="da">Skærtorsdag</span>')
    expect(body).not.toContain('Maundy Thursday')
    expect(body).toContain('fredag den 5. juni 2026')
  })

  test('in Danish a foreign holiday has a Danish name, and its own', async () => {
    const { body } = await here.as(anonymous, 'da').get('/calendars/NL?year=2026')
    expect(body).toMatch(/Langfredag<br\/><span [^>]*lang="nl">Goede Vrijdag</)
    expect(body).not.toContain('Good Friday')
  })

  test.each(['/calendars/US', '/calendars/dk', '/calendars/x'])('%s is not there', async address => {
    expect((await here.as(anonymous).get(address)).statusCode).toBe(404)
  })
})

describe('the forms', () => {
  const forms = ['/calendars/DK/addition', `/calendars/DK/${easterMonday}`]

  test.each(forms)('%s asks a stranger to sign in', async address => {
    const answer = await here.as(anonymous).get(address)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toMatch(/^\/sign-in\?/)
  })

  test.each(forms)('%s is there for the administrator of the State alone', async address => {
    const statusFor = async (actor: Parameters<TestServer['as']>[0]) =>
      (await here.as(actor).get(address)).statusCode
    expect(await statusFor(administrator)).toBe(200)
    expect(await statusFor(swedish)).toBe(404)
    expect(await statusFor(personAs('authority-officer', { isCentral: true }))).toBe(404)
    expect(await statusFor(personAs('system-administrator', { isAdministrator: true }))).toBe(404)
    expect(await statusFor(personAs('holder', { isAdministrator: true }))).toBe(404)
  })

  test.each(['/calendars/DK/addition', `/calendars/DK/${easterMonday}/change`])(
    'what others send to %s is not taken',
    async address => {
      const fields = { step: 'strike', date: `${year}-12-23`, name: 'x', reason: 'y' }
      expect((await here.as(swedish).post(address, fields)).statusCode).toBe(404)
      expect((await here.as(personAs('customs-officer')).post(address, fields)).statusCode).toBe(404)
      expect((await here.as(anonymous).post(address, fields)).statusCode).toBe(401)
    },
  )

  test.each([`/calendars/DK/${year}-02-30`, '/calendars/DK/x', `/calendars/DK/${goodFriday.slice(0, 7)}`])(
    '%s is no day',
    async address => {
      expect((await here.as(administrator).get(address)).statusCode).toBe(404)
    },
  )

  test('an empty one says what is missing, and keeps what was typed', async () => {
    const answer = await here.as(administrator).post('/calendars/DK/addition', { name: 'Valgdag' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Choose the day that you want to add.')
    expect(answer.body).toContain('Give a reason')
    expect(answer.body).toContain('value="Valgdag"')
  })

  test.each([
    [{ date: `${year}-12-25` }, 'There already is a public holiday on'],
    [{ date: '2026-12-05' }, 'No deadline ends on a Saturday or Sunday anyway'],
    [{ date: '1999-12-31' }, 'The date may be 1 January 2025 at the earliest'],
    [{ date: '31.12.2026' }, 'date'],
  ])('a day that cannot be added, %j: %s', async (given, text) => {
    const fields = { name: 'x', reason: 'y', ...given }
    const answer = await here.as(administrator).post('/calendars/DK/addition', fields)
    // Christmas may be at a weekend, which is said first.
    const isWeekend = text.startsWith('There') && answer.body.includes('Saturday or Sunday')
    expect(answer.statusCode).toBe(422)
    if (!isWeekend) expect(answer.body).toContain(text)
  })
})

test('an administrator strikes a day, sees it, and takes it back', async () => {
  const browser = here.as(administrator)
  const list = await browser.get(`/calendars/DK?year=${year}`)
  expect(list.body).toContain(`href="/calendars/DK/${easterMonday}"`)
  const address = `/calendars/DK/${easterMonday}/change`
  const refused = await browser.post(address, { step: 'strike', reason: '' })
  expect(refused.statusCode).toBe(422)
  const struck = await browser.post(address, { step: 'strike', reason: 'Lov 5' })
  expect(struck.headers.location).toBe(`/calendars/DK?year=${year}&done=struck`)
  const shown = await browser.follow(struck)
  expect(shown.body).toContain('The day is struck.')
  expect(shown.body).toContain('No deadline')
  expect(shown.body).toContain('Struck: 2. påskedag')
  expect(shown.body).toContain('Lov 5')
  const twice = await browser.post(address, { step: 'strike', reason: 'Lov 5' })
  expect(twice.statusCode).toBe(422)
  expect(twice.body).toContain('has been changed for')
  const back = await browser.post(address, { step: 'withdraw', reason: 'Fejl' })
  expect(back.headers.location).toBe(`/calendars/DK?year=${year}&done=withdrawn`)
  expect((await browser.follow(back)).body).toContain('Change taken back: 2. påskedag')
})

test('a step that is none is asked for again', async () => {
  const address = `/calendars/DK/${easterMonday}/change`
  const answer = await here.as(administrator).post(address, { step: 'erase', reason: 'x' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Choose what you want to do.')
})
