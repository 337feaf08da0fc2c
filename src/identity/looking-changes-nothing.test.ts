import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listRoutes } from '../../e2e/routes/list-routes.ts'
import { MINUTE } from '../platform/durations.ts'
import type { Visitor } from '../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from './app.ts'
import { startEngine } from './provider/engine.ts'
import { loginPeople } from './provider/login-people.ts'
import { addPhone, approve } from './testing/phone-steps.ts'
import { activate, goodPassword, register, startTestLogin, type TestLogin } from './testing/test-login.ts'

let login: TestLogin

beforeAll(async () => {
  login = await startTestLogin({
    createApp: async (workplace, options) => {
      const people = loginPeople(workplace)
      const parts = { workplace, people, cookieKeys: ['key'], headers: {} }
      return createIdentityApp(workplace, { ...options, engine: await startEngine({ ...options, ...parts }) })
    },
    workersOf: identityWorkers,
  })
  await login.server.ready()
})
afterAll(() => login.close())

/** What may change when a page is looked at, and why. */
const exempt: Readonly<Record<string, string>> = {
  'sign_in_session.last_seen_at': 'keeps the session of whoever is at work alive, once a minute',
}

/** Tables with all that is in them, but what is exempt. */
async function contents(): Promise<string> {
  const db = login.workplace.database.kysely
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const tables = []
  for (const { name } of rows) {
    const kept = await sql<{
      row: object
    }>`select to_jsonb(t) as row from ${sql.table(name)} t order by t::text`.execute(db)
    const left = Object.keys(exempt).flatMap(one =>
      one.startsWith(`${name}.`) ? [one.slice(name.length + 1)] : [],
    )
    const rest = kept.rows.map(({ row }) => Object.entries(row).filter(([column]) => !left.includes(column)))
    tables.push([name, rest])
  }
  return JSON.stringify(tables)
}

let count = 0
const newEmail = () => `looker${++count}@x.example`

async function basic(): Promise<Visitor> {
  const visitor = login.visitor()
  await activate({ login, visitor }, newEmail())
  return visitor
}

async function complete(withoutRecoveryCodes = false) {
  const [visitor, email] = [login.visitor(), newEmail()]
  await register({ login, visitor, withoutRecoveryCodes }, email)
  return { visitor, email }
}

/** Somebody who has typed address and password, and not yet the second factor. */
async function proving(): Promise<Visitor> {
  const { email } = await complete()
  const visitor = login.visitor()
  await visitor.post('/sign-in', { email })
  await visitor.post('/sign-in/password', { password: goodPassword })
  return visitor
}

/** Every kind of person that looks at pages of Login. */
const people: Readonly<Record<string, () => Promise<Visitor>>> = {
  'a stranger': async () => login.visitor(),
  'somebody with the password alone': basic,
  'somebody whose phone was just added': async () => {
    const visitor = await basic()
    await addPhone(login, visitor)
    return visitor
  },
  'somebody who is asked for a code': proving,
  'somebody whose phone has approved': async () => {
    const visitor = await basic()
    const phone = await addPhone(login, visitor)
    const asked = await visitor.post('/confirm', { method: 'phone-app' })
    await approve(login, phone, { page: (await visitor.follow(asked)).body })
    return visitor
  },
  'a complete account': async () => (await complete()).visitor,
  'an account that is reminded': async () => {
    const { visitor } = await complete(true)
    await sql`update sign_in_session set reminder_due = true where level <> 'basic'`.execute(
      login.workplace.database.kysely,
    )
    return visitor
  },
}

const places = ['', '?continue=/sign-out', '?continue=/interaction/x&over=yes&language=da']

function addressesOf(route: string): readonly string[] {
  const path = route
    .replace(':name', 'icon-192.png')
    .replace(':uid', 'x')
    .replace(/:\w+/g, '00000000-0000-7000-8000-000000000000')
    .replace('*', 'assets/manifest.json')
  return places.map(place => path + place)
}

test.each(Object.keys(people))('attack F14, 103: no table changes when %s looks at every page', async who => {
  const visitor = await people[who]?.()
  login.clock.moveBy(2 * MINUTE)
  const paths = listRoutes(login.server).flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
  const before = await contents()
  const looked = async (addresses: readonly string[]) => {
    for (const address of addresses) await visitor?.get(address)
    return contents()
  }
  if ((await looked(paths.flatMap(addressesOf))) === before) return
  const changing: string[] = []
  for (const path of paths) {
    const until = await contents()
    if ((await looked(addressesOf(path))) !== until) changing.push(path)
  }
  expect(changing).toEqual([])
  expect(await contents()).toBe(before)
})
