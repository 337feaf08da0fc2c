import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextEasterMonday } from './next-easter-monday.ts'
import { PATIENCE } from './patience.ts'
import { type Form, formsOf, hostileTexts, hostileVersions } from './routes/hostile-forms.ts'
import { type LicensingWorld, openLicensingWorld } from './routes/licensing-world.ts'
import { listRoutes, nameOf, type Route } from './routes/list-routes.ts'
import { type Name, rightful } from './routes/world-people.ts'

let world: LicensingWorld
let routes: readonly Route[]

beforeAll(async () => {
  world = await openLicensingWorld()
  await world.server.ready()
  routes = listRoutes(world.server)
})

afterAll(() => world.close())

const parameters = /:[a-z]+/gi

/** The route's addresses with the rightful person's own records. */
function addressesOf({ path }: Route): readonly string[] {
  const { draft, signed, photograph, evidence, request, ownRole, privateOperator, firm, signedNumber } =
    world.samples
  if (!path.includes(':')) return [path]
  return [draft, signed, request, ownRole, privateOperator, firm].map(id =>
    path
      .replace(':id', id)
      .replace(':photo', photograph)
      .replace(':file', evidence)
      .replace(':number', signedNumber)
      .replace(':country', 'DK')
      .replace(':date', nextEasterMonday)
      .replace(parameters, 'x'),
  )
}

interface FormOfPerson {
  readonly name: Name
  readonly form: Form
}

/** Of a form that is the same for many records so many are sent. */
const most = 2

const kindOf = ({ action, fields }: Form) =>
  `${action} ${Object.keys(fields)}`.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')

/** The forms that the rightful people find on their pages. */
async function findForms(): Promise<readonly FormOfPerson[]> {
  const found = new Map<string, Map<string, FormOfPerson>>()
  const pages = routes.filter(({ method, path }) => method === 'GET' && path !== '/*')
  for (const name of [...rightful, 'withoutRole'] as const) {
    const visitor = await world.visitor(name)
    for (const address of pages.flatMap(addressesOf)) {
      const { body, headers } = await visitor.get(address)
      if (!String(headers['content-type']).includes('html')) continue
      for (const form of formsOf(body, address)) {
        const same = found.get(kindOf(form)) ?? new Map<string, FormOfPerson>()
        found.set(kindOf(form), same.set(form.action, { name, form }))
      }
    }
  }
  return [...found.values()].flatMap(same => [...same.values()].slice(-most))
}

/** A form on the draft is sent to a fresh one, which may be spoilt. */
async function onFreshDraft({ action, fields }: Form): Promise<Form> {
  const { draft, photograph, evidence } = world.samples
  if (!action.includes(draft) || action.includes(photograph) || action.includes(evidence))
    return { action, fields }
  return { action: action.replace(draft, await world.startDraft()), fields }
}

async function failuresOf({ name, form }: FormOfPerson): Promise<readonly string[]> {
  if (form.action === '/sign-out') return []
  const { action } = await onFreshDraft(form)
  const visitor = await world.visitor(name)
  const failures: string[] = []
  for (const fields of hostileVersions(form)) {
    const { statusCode } = await visitor.post(action, fields)
    if (statusCode >= 500) failures.push(`POST ${action} as ${name} ${JSON.stringify(fields).slice(0, 300)}`)
  }
  return failures
}

test('no form fails, whatever is written into it', { timeout: PATIENCE }, async () => {
  const forms = await findForms()
  expect(forms.length).toBeGreaterThan(10)
  const failures: string[] = []
  for (const one of forms) failures.push(...(await failuresOf(one)))
  expect(failures).toEqual([])
})

const bodies = [
  ['application/json', '{"id":{"a":[1,null]},"version":{},"roleId":[[]]}'],
  ['application/json', '{"__proto__":{"polluted":true}'],
  ['application/x-www-form-urlencoded', '%zz=%&&&=&a[b][c]=1'],
  ['multipart/form-data', 'no boundary'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="\0"\r\n\r\n\r\n--x--',
  ],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--',
  ],
  ['text/plain', 'text'],
  ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
] as const

test('no route fails, whatever its body is', async () => {
  const failures: string[] = []
  for (const route of routes.filter(({ method }) => method === 'POST')) {
    world.forgetVisitors()
    const person = await world.visitor(route.path.startsWith('/importer-statements') ? 'owner' : 'officer')
    const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    for (const [type, payload] of bodies) {
      const url = addressesOf(route)[0] ?? route.path
      const headers = { cookie, 'content-type': type, 'sec-fetch-site': 'same-origin', accept: 'text/html' }
      const { statusCode } = await world.server.inject({ method: 'POST', url, headers, payload })
      if (statusCode >= 500) failures.push(`${nameOf(route)} ${type} ${payload}`)
    }
  }
  expect(failures).toEqual([])
})

const queries = [
  'q',
  'status',
  'after',
  'done',
  'continue',
  'search',
  'number',
  'code',
  'language',
  'lang',
  'year',
  'value',
  'page',
  'count',
  'size',
  'country',
  'name',
  'operators',
]

const texts = Object.values(hostileTexts)

type Visitor = Awaited<ReturnType<LicensingWorld['visitor']>>

/** The page of a route that somebody has, by the records there are. */
async function findPage(visitor: Visitor, route: Route): Promise<string | undefined> {
  for (const address of addressesOf(route))
    if ((await visitor.get(address)).statusCode === 200) return address
  return undefined
}

/** With each text in the path and in the query of a page; with the first also in a query that says everything twice. */
function hostileAddresses({ method, path }: Route, page: string): readonly string[] {
  return texts.flatMap((text, index) => {
    const part = encodeURIComponent(text.toWellFormed()).slice(0, 8000)
    const search = new URLSearchParams(queries.map(query => [query, text]))
    const open = path.replace(parameters, part)
    const twice = index > 0 ? [] : [`${page}?q=1&q=2&after=${part}`, `${page}?${search}&${search}`]
    // What is sent says what it wants by its body.
    return method === 'GET' ? [open, `${page}?${search}`, ...twice] : [open]
  })
}

test('no page fails, whatever stands in its address', { timeout: PATIENCE }, async () => {
  const failures: string[] = []
  for (const name of ['owner', 'officer', 'nobody'] as const) {
    for (const route of routes) {
      // Signing out is one of the routes.
      world.forgetVisitors()
      const visitor = await world.visitor(name)
      // Whoever is turned away is turned away whatever is asked.
      const page = route.method === 'GET' ? await findPage(visitor, route) : route.path
      const most = page === undefined ? 4 : undefined
      for (const address of hostileAddresses(route, page ?? route.path).slice(0, most)) {
        const { statusCode } = await (route.method === 'GET' ? visitor.get(address) : visitor.post(address))
        if (statusCode >= 500) failures.push(`${nameOf(route)} as ${name}: ${address.slice(0, 200)}`)
      }
    }
  }
  expect(failures).toEqual([])
})
