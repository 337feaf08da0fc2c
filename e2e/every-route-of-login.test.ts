import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../src/platform/testing/visitor.ts'
import { PATIENCE } from './patience.ts'
import { type Form, formsOf, hostileTexts, hostileVersions } from './routes/hostile-forms.ts'
import { complaintAbout } from './routes/judge-answer.ts'
import { listRoutes, nameOf, type Route } from './routes/list-routes.ts'
import { type LoginWorld, openLoginWorld } from './routes/login-world.ts'
import { digestOfAccount } from './routes/owner-records.ts'
import { publicOfLogin } from './routes/public-routes.ts'

let world: LoginWorld
let routes: readonly Route[]

const doors = ['/sign-in', '/confirm', '/account/second-factor']

/** What a script asks while it waits: over for a stranger as for what never was. */
const waiting = ['GET /sign-in/phone-app/status', 'GET /account/mobile-devices/pairings/:id/status']

/** Routes that end a session or spend a step of it would spoil the next question. */
const ending = ['POST /sign-out', 'POST /account/sessions/others/end']

beforeAll(async () => {
  world = await openLoginWorld()
  routes = listRoutes(world.login.server)
})

afterAll(() => world?.login.close())

function addressOf({ path }: Route): string {
  const { session, authenticator, device, pairing } = world.ids
  const id = /sessions/.test(path)
    ? session
    : /codes/.test(path)
      ? authenticator
      : /pairings/.test(path)
        ? pairing
        : device
  const address = path
    .replace(/:(id|deviceId)/, id)
    .replace(':name', 'icon-192.png')
    .replace(':uid', 'x')
    .replace('*', 'assets/manifest.json')
  if (address.includes(':')) throw new Error(`${path}: no example for its parameter`)
  return address
}

async function complaintsOf(visitor: Visitor, route: Route, isClosed: boolean): Promise<readonly string[]> {
  const before = await digestOfAccount(world.login)
  const address = addressOf(route)
  const form = {
    password: 'wrong but long enough',
    code: '123456',
    number: '42',
    pin: '1593',
    email: 'x@x.example',
  }
  const answer = await (route.method === 'GET' ? visitor.get(address) : visitor.post(address, form))
  const isOver = waiting.includes(nameOf(route)) && answer.body === '{"state":"over"}'
  const complaint = complaintAbout(answer, { secrets: world.secrets, doors, isClosed: isClosed && !isOver })
  const changed = (await digestOfAccount(world.login)) !== before
  return [
    ...(complaint === undefined ? [] : [`${nameOf(route)} ${complaint}`]),
    ...(changed ? [`${nameOf(route)} changes the account`] : []),
  ]
}

test('the public list has no stale line, and the examples are real', async () => {
  const names = routes.map(nameOf)
  expect(names.length).toBeGreaterThan(60)
  expect(Object.keys(publicOfLogin).filter(name => !names.includes(name))).toEqual([])
  expect(Object.values(world.ids).filter(id => id === '')).toEqual([])
  for (const path of ['/account/authenticator-codes/:id/removal', '/account/mobile-devices/:id/removal']) {
    expect((await world.owner.get(addressOf({ method: 'GET', path }))).statusCode, path).toBe(200)
  }
})

test('every route that is not public leads nobody anywhere but to the door', async () => {
  const complaints: string[] = []
  for (const route of routes) {
    const isClosed = !(nameOf(route) in publicOfLogin)
    complaints.push(...(await complaintsOf(world.login.visitor('en'), route, isClosed)))
  }
  expect(complaints).toEqual([])
})

test.each(['stranger', 'basic'] as const)('every route keeps an account from another: %s', async name => {
  const complaints: string[] = []
  for (const route of routes.filter(one => !ending.includes(nameOf(one)))) {
    const isClosed = route.path.includes(':') && !(nameOf(route) in publicOfLogin)
    complaints.push(...(await complaintsOf(world[name], route, isClosed)))
  }
  expect(complaints).toEqual([])
})

test('the password alone reaches no application', async () => {
  const answer = await world.basic.get('/interaction/x')
  expect([answer.statusCode, answer.headers.location]).toEqual([410, undefined])
  expect((await world.basic.get('/sign-in?continue=/interaction/x')).headers.location).toMatch(
    /^\/account\/second-factor/,
  )
})

async function findForms(): Promise<readonly Form[]> {
  const found = new Map<string, Form>()
  for (const visitor of [world.owner, world.login.visitor('en')]) {
    for (const route of routes.filter(({ method, path }) => method === 'GET' && path !== '/*')) {
      const answer = await visitor.get(addressOf(route))
      if (!String(answer.headers['content-type']).includes('html')) continue
      for (const form of formsOf(answer.body, addressOf(route)))
        found.set(`${form.action} ${Object.keys(form.fields)}`, form)
    }
  }
  return [...found.values()].filter(form => !/sign-out|\/end$|removal/.test(form.action))
}

test('no page fails, whatever stands in its address', { timeout: PATIENCE }, async () => {
  const failures: string[] = []
  let visitor = await world.newcomer()
  for (const route of routes.filter(one => !ending.includes(nameOf(one)))) {
    for (const text of Object.values(hostileTexts)) {
      const part = encodeURIComponent(text.toWellFormed()).slice(0, 8000)
      const search = `continue=${part}&link=${part}&done=${part}&over=${part}&fresh=${part}&email=${part}&name=${part}&known=${part}`
      if ((await visitor.get('/account')).statusCode !== 200) visitor = await world.newcomer()
      for (const address of [
        route.path.replace(/:[a-z]+/i, part),
        `${addressOf(route)}?${search}`,
        `${addressOf(route)}?${search}&${search}`,
      ]) {
        const { statusCode } = await (route.method === 'GET' ? visitor.get(address) : visitor.post(address))
        if (statusCode >= 500) failures.push(`${nameOf(route)}: ${address.slice(0, 200)}`)
      }
    }
  }
  expect(failures).toEqual([])
})

test('no form fails, whatever is written into it', { timeout: PATIENCE }, async () => {
  const forms = await findForms()
  expect(forms.length).toBeGreaterThan(6)
  const failures: string[] = []
  for (const form of forms) {
    const visitor = await world.newcomer()
    for (const fields of hostileVersions(form)) {
      const { statusCode } = await visitor.post(form.action, fields)
      if (statusCode >= 500) failures.push(`POST ${form.action} ${JSON.stringify(fields).slice(0, 300)}`)
    }
  }
  expect(failures).toEqual([])
})
