import { sql } from 'kysely'
import { createIdentityApp, identityWorkers } from '../../src/identity/app.ts'
import { startEngine } from '../../src/identity/provider/engine.ts'
import { loginPeople } from '../../src/identity/provider/login-people.ts'
import {
  goodPassword,
  linkIn,
  register,
  startTestLogin,
  type TestLogin,
} from '../../src/identity/testing/test-login.ts'
import type { Visitor } from '../../src/platform/testing/visitor.ts'
import { idIn, ownerEmail } from './owner-records.ts'

/** Login with one complete account, one with its password alone, and one stranger's. */
export async function openLoginWorld() {
  const login = await startTestLogin({
    createApp: async (workplace, options) => {
      const people = loginPeople(workplace)
      const engine = await startEngine({
        ...options,
        workplace,
        people,
        cookieKeys: ['key'],
        headers: {},
      })
      return createIdentityApp(workplace, { ...options, engine })
    },
    workersOf: identityWorkers,
  })
  await login.server.ready()
  const owner = login.visitor('en')
  await register({ login, visitor: owner }, ownerEmail)
  const pairing = await owner.post('/account/mobile-devices/new', {
    deviceName: 'Telefon 7319',
    pin: '72915',
    pinAgain: '72915',
  })
  if (pairing.statusCode !== 303)
    throw new Error(
      `adding a phone: ${pairing.body.match(/role="alert"[\s\S]{0,900}|class="[^"]*error[\s\S]{0,600}/)?.[0]}`,
    )
  await addDevice(login)
  let count = 0
  const stranger = login.visitor('en')
  await register({ login, visitor: stranger }, 'fremmed@bench.example')
  return {
    login,
    owner,
    stranger,
    basic: await registerHalfway(login, 'halv@bench.example'),
    secrets: [ownerEmail, 'Telefon 7319'],
    ids: {
      session: await idIn(login, 'sign_in_session'),
      authenticator: await idIn(login, 'authenticator_code'),
      device: await idIn(login, 'phone_device'),
      pairing: await idIn(login, 'phone_pairing'),
    },
    newcomer: async () => {
      const visitor = login.visitor('en')
      count += 1
      await register({ login, visitor }, `ny-${count}@bench.example`)
      return visitor
    },
  }
}

export type LoginWorld = Awaited<ReturnType<typeof openLoginWorld>>

/** An account with a password and nothing more; its session is of level `basic`. */
async function registerHalfway(login: TestLogin, email: string): Promise<Visitor> {
  const visitor = login.visitor('en')
  const names = { firstName: 'Bo', lastName: 'Halv', language: 'en', privacyRead: 'yes' }
  await visitor.post('/create-account', { ...names, email, emailAgain: email })
  await login.work()
  const mail = login.mails.findLast(one => one.to === email)
  const link = new URL(linkIn(mail), 'http://login.test').searchParams.get('link') ?? ''
  await visitor.post('/activate', { link, password: goodPassword, passwordAgain: goodPassword })
  return visitor
}

async function addDevice({ workplace }: TestLogin): Promise<void> {
  await sql`insert into phone_device (id, account_id, name, public_key, sealed_secret, created_at)
    select gen_random_uuid(), id, 'Telefon 7319', '{}', 'x', now() from account where email = ${ownerEmail}`.execute(
    workplace.database.kysely,
  )
}
