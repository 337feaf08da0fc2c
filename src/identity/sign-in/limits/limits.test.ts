import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../platform/durations.ts'
import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import { createIdentityApp, identityWorkers } from '../../app.ts'
import { startRecovery } from '../../recovery/actions/start-recovery.ts'
import { goodPassword, register, startTestLogin } from '../../testing/test-login.ts'

const login = await startTestLogin({
  createApp: createIdentityApp,
  workersOf: identityWorkers,
  mode: 'production',
})
await register({ login, visitor: login.visitor() }, 'karen@galleri.example')
afterAll(() => login.close())
beforeEach(() => login.clock.moveBy(2 * 60 * MINUTE))

interface Posted {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly from: string
  readonly cookie?: string
}

function post({ path, fields, from, cookie = '' }: Posted, server = login.server) {
  return server.inject({
    method: 'POST',
    url: path,
    remoteAddress: from,
    headers: {
      accept: 'text/html',
      'accept-language': 'en',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      cookie,
    },
    payload: new URLSearchParams(fields).toString(),
  })
}

let people = 0

/** Tries a password for an address that nobody has tried, so that only the network counts. */
async function tryPassword(from: string, email?: string, password = 'wrong but long enough') {
  people += 1
  const fields = { email: email ?? `nobody${people}@x.example` }
  const begun = await post({ path: '/sign-in', fields, from })
  const cookie = begun.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return post({ path: '/sign-in/password', fields: { password }, from, cookie })
}

/** Fails quickly, by a link that nobody was ever sent. */
function fail(from: string, server = login.server) {
  const fields = { link: 'no-such-link', password: goodPassword, passwordAgain: goodPassword }
  return post({ path: '/activate', fields, from }, server)
}

async function failTimes(from: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    login.clock.moveBy(5000)
    await fail(from)
  }
}

describe('failures of one network (L13, 28)', () => {
  test('make it wait from the thirtieth on, on a page that says how long', async () => {
    await failTimes('203.0.113.1', 30)
    const answer = await tryPassword('203.0.113.1')
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '5'])
    expect(answer.body).toContain('Wait 5 seconds')
    login.clock.moveBy(5000)
    expect((await tryPassword('203.0.113.1')).statusCode).toBe(422)
    expect((await tryPassword('203.0.113.2')).statusCode).toBe(422)
  })

  test('are refused for a quarter of an hour from the hundredth on, also after a restart (110)', async () => {
    await failTimes('203.0.113.3', 100)
    login.clock.moveBy(MINUTE)
    const again = await createIdentityApp(login.workplace, {
      requestsPerMinute: 1000,
      trustProxy: false,
      checkKeys: async () => true,
    })
    const answer = await fail('203.0.113.3', again)
    await again.close()
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '840'])
    expect(answer.body).toContain('Try again in 14 minutes')
    login.clock.moveBy(14 * MINUTE)
    expect((await fail('203.0.113.3')).statusCode).toBe(404)
    const events = await login.workplace.database.kysely.selectFrom('event').selectAll().execute()
    expect(events.some(event => event.type === 'limit.hit')).toBe(true)
  })

  test('are those of a whole IPv6 network', async () => {
    for (let host = 1; host <= 30; host += 1) await failTimes(`2001:db8:1:2::${host}`, 1)
    expect((await fail('2001:db8:1:2:ffff::1')).statusCode).toBe(429)
    expect((await fail('2001:db8:1:3::1')).statusCode).toBe(404)
  })

  test('win nothing by coming at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => fail('203.0.113.4')))
    expect(answers.filter(answer => answer.statusCode === 404)).toHaveLength(30)
  })

  test('count at every address that checks a secret, and as JSON where machines ask (30)', async () => {
    const from = '203.0.113.5'
    await failTimes(from, 29)
    await post({ path: '/app/api/pairing-codes', fields: { code: 'no-such-code' }, from })
    const answer = await post({ path: '/app/api/answers', fields: {}, from })
    expect(answer.statusCode).toBe(429)
    expect(answer.json()).toMatchObject({ status: 429, code: 'network-slow', seconds: 5 })
    for (const path of [
      '/sign-in/authenticator-code',
      '/sign-in/recovery-code',
      '/reset-password',
      '/activate',
    ])
      expect((await post({ path, fields: {}, from })).statusCode).toBe(429)
  })

  test('are not right answers', async () => {
    for (let time = 0; time < 31; time += 1) {
      const answer = await tryPassword('203.0.113.6', 'karen@galleri.example', goodPassword)
      expect(answer.statusCode).toBe(303)
    }
  })
})

describe('mails asked for (L14)', () => {
  test('from one network are ten an hour, and the page is the same', async () => {
    login.jobs.length = 0
    const ask = (number: number, from: string) => {
      const email = `asker${from}-${number}@x.example`.replaceAll('.', '-').replace('-example', '.example')
      const person = { firstName: 'Karen', lastName: 'Holm', email, emailAgain: email }
      return post({
        path: '/create-account',
        fields: { ...person, language: 'en', privacyRead: 'yes' },
        from,
      })
    }
    for (let number = 0; number < 12; number += 1) {
      const answer = await ask(number, '203.0.113.7')
      expect(answer.headers.location).toBe('/create-account/sent')
    }
    expect(login.jobs.filter(job => job.queue === 'register-account')).toHaveLength(10)
    const reset = { path: '/forgotten-password', fields: { email: 'karen@galleri.example' } }
    const refused = await post({ ...reset, from: '203.0.113.7' })
    expect(refused.headers.location).toBe('/forgotten-password/sent')
    expect(login.jobs.some(job => job.queue === 'start-recovery')).toBe(false)
    await post({ ...reset, from: '203.0.113.8' })
    expect(login.jobs.some(job => job.queue === 'start-recovery')).toBe(true)
    login.clock.moveBy(61 * MINUTE)
    await ask(13, '203.0.113.7')
    expect(login.jobs.filter(job => job.queue === 'register-account')).toHaveLength(11)
  })

  test('to one address at the same moment from many networks are one', async () => {
    login.jobs.length = 0
    const input = { email: 'karen@galleri.example', browser: '', address: '203.0.113.60' }
    const asked = Array.from({ length: 8 }, () =>
      perform(login.workplace, startRecovery, { actor: theClock, input }),
    )
    await Promise.all(asked)
    expect(login.jobs.filter(job => job.queue === 'mail-password-reset')).toHaveLength(1)
  })

  test('to one address are one a minute and five an hour, wherever they are asked for', async () => {
    login.jobs.length = 0
    login.mails.length = 0
    for (let time = 0; time < 12; time += 1) {
      const fields = { email: 'karen@galleri.example' }
      await post({ path: '/forgotten-password', fields, from: `203.0.113.${20 + time}` })
      await login.work()
      login.clock.moveBy(MINUTE / 2)
    }
    expect(login.mails.filter(mail => mail.subject === 'Choose a new password')).toHaveLength(5)
  })
})

test('what networks did is forgotten after an hour (113)', async () => {
  await fail('203.0.113.50')
  login.clock.moveBy(61 * MINUTE)
  await identityWorkers(login.workplace)['tidy-sign-in']?.({})
  const tables = login.workplace.database.kysely.withTables<{ network_event: { id: string } }>()
  expect(await tables.selectFrom('network_event').selectAll().execute()).toEqual([])
})
