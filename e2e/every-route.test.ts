import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVisitor, type Visitor } from '../src/platform/testing/visitor.ts'
import { nextEasterMonday } from './next-easter-monday.ts'
import { PATIENCE } from './patience.ts'
import { complaintAbout, type Sent } from './routes/judge-answer.ts'
import { digestOfOwned, type LicensingWorld, openLicensingWorld } from './routes/licensing-world.ts'
import { listRoutes, nameOf, type Route } from './routes/list-routes.ts'
import { publicOfLicensing } from './routes/public-routes.ts'
import { type Name, rightful, strangers } from './routes/world-people.ts'

/** Words of the owner's draft and signed statement; officers of all Member States read the latter (IR 19). */
function secretsFor(name: Name): readonly string[] {
  const { draftNumber } = world.samples
  return name === 'otherState' ? [draftNumber] : [draftNumber, 'View of a harbour', 'HH-2026-014']
}

/** Pages that are there only in a state that no example is in. */
const rare: readonly string[] = [
  'GET /session/callback',
  'GET /invitations/:secret',
  'GET /opinions/invitations/:secret',
  'GET /opinions/:opinion/papers/:paper',
  'GET /opinions/:opinion/files/:file',
  'GET /opinions/:opinion/photographs/:file',
  'GET /cases/:id/opinions/:opinion/files/:file',
  'GET /calendar/:file',
  'GET /cases/letters/:letter',
  'GET /cases/:id/amendment',
  'GET /cases/elsewhere/:id',
  'GET /importer-statements/:id/following',
  'GET /importer-statements/:id/access/new',
  'GET /import-licences/:id/access/new',
  'GET /import-licences/:id/following',
  'GET /import-licences/:id/papers/:file',
]
const doors = ['/sign-in', '/confirm', '/roles', 'http://login.test/']

let world: LicensingWorld
let routes: readonly Route[]

beforeAll(async () => {
  world = await openLicensingWorld()
  await world.server.ready()
  routes = listRoutes(world.server)
}, PATIENCE)

afterAll(() => world.close())

/** Addresses of the owner's records that a route stands for; a parameter without an example fails. */
function addressesOf({ path }: Route): readonly string[] {
  if (!path.includes(':')) return [path.replace('*', 'assets/manifest.json')]
  const { samples } = world
  const isOfLicence = /^\/(?:import-licences|cases)\//.test(path)
  const ids = isOfLicence
    ? [samples.application, samples.submitted, ...decidedFor(path)]
    : path.startsWith('/importer-statements/')
      ? [samples.draft, samples.signed]
      : [idFor(path)]
  const address = (id: string) =>
    path
      .replace(':id', id)
      .replace(':request', samples.informationRequest)
      .replace(':opinion', samples.opinion)
      .replace(':inspection', samples.inspection)
      .replace(':view', samples.view)
      .replace(':good', path.includes(':request') ? samples.goodOfSubmitted : samples.good)
      .replace(':decision', samples.decisionOfGranted)
      .replace(':paper', samples.paperOfGranted)
      .replace(':letter', samples.draft)
      .replace(':secret', samples.draft)
      .replace(':photo', isOfLicence ? samples.photographOfGood : samples.photograph)
      .replace(':file', fileFor(path))
      .replace(':topic', 'create-account')
      .replace(':number', samples.signedNumber)
      .replace(':country', path.startsWith('/law-library/') ? 'EG' : 'DK')
      .replace(':date', nextEasterMonday)
  const addresses = ids.map(address)
  if (addresses.some(one => one.includes(':'))) throw new Error(`${path}: no example for its parameter`)
  return addresses
}

/** Of the applications that are decided those in which a route is open. */
function decidedFor(path: string): readonly string[] {
  const { granted, inPart, prepared } = world.samples
  if (/\/(return|seal)$/.test(path)) return [prepared]
  return /\/(appeal|reissue)$/.test(path) ? [inPart] : [granted]
}

function fileFor(path: string): string {
  const { samples } = world
  if (path.includes('/decisions/')) return samples.decisionOfGranted
  if (path.startsWith('/cases/')) return samples.paperOfGranted
  return path.startsWith('/import-licences/') ? samples.evidenceOfGood : samples.evidence
}

function idFor(path: string): string {
  const { samples } = world
  if (path.startsWith('/law-library/entries/')) return samples.lawEntry
  if (path.startsWith('/law-library/')) return samples.proposal
  if (path.startsWith('/mandates/')) return samples.mandate
  if (path === '/operators/:id/correction') return samples.newOperator
  if (path.startsWith('/operators/')) return samples.privateOperator
  if (/\/(rights|status)$/.test(path)) return samples.ownRole
  return samples.request
}

const ask = (visitor: Visitor, method: Route['method'], address: string) =>
  method === 'GET' ? visitor.get(address) : visitor.post(address, bodyOfStranger())

/** Names the owner's records also in the form, where an action might take them from. */
function bodyOfStranger(): Readonly<Record<string, string>> {
  const { draft, ownRole, firm } = world.samples
  const decision = { step: 'end', reason: 'because', mayUseSeal: 'yes', isAdministrator: 'yes' }
  return { id: draft, roleId: ownRole, operatorId: firm, version: '1', ...decision }
}

/** What is posted to an address, and how the same form is answered where no record is named. */
async function sentTo(address: string): Promise<Sent> {
  const nothing = await createVisitor(world.server).post('/users/nothing/status', bodyOfStranger())
  return { address, fields: bodyOfStranger(), answerAtNothing: nothing.body }
}

/** Officers may read what is signed or decided, so they may be led back to it; change it they may not. All keep the law library. */
function mayRead(name: Name, address: string): boolean {
  const { signed, granted, inPart } = world.samples
  const readable = [signed, granted, inPart, '/law-library/']
  return name === 'otherState' && readable.some(part => address.includes(part))
}

async function complaintsOf(name: Name, route: Route): Promise<readonly string[]> {
  if (name === 'nobody' && nameOf(route) in publicOfLicensing) return []
  const isOfOwner = route.path.includes(':') && !(nameOf(route) in publicOfLicensing)
  const complaints: string[] = []
  for (const address of addressesOf(route)) {
    const isClosed = name === 'nobody' || (isOfOwner && !mayRead(name, address))
    const before = await digestOfOwned(world)
    const answer = await ask(await world.visitor(name), route.method, address)
    const sent = route.method === 'POST' ? await sentTo(address) : undefined
    const complaint = complaintAbout(answer, { secrets: secretsFor(name), doors, isClosed, sent })
    if (complaint !== undefined) complaints.push(`${nameOf(route)} as ${name} ${complaint}`)
    if ((await digestOfOwned(world)) !== before)
      complaints.push(`${nameOf(route)} as ${name} changes records`)
    world.forgetVisitors()
  }
  return complaints
}

async function complaintsAbout(name: Name, asked: readonly Route[]): Promise<readonly string[]> {
  const complaints: string[] = []
  for (const route of asked) complaints.push(...(await complaintsOf(name, route)))
  return complaints
}

test('the list of routes is whole and its public part has no stale line', () => {
  const names = routes.map(nameOf)
  expect(names.length).toBeGreaterThan(30)
  const known = [...Object.keys(publicOfLicensing), ...rare]
  expect(known.filter(name => !names.includes(name))).toEqual([])
})

test('the examples are real: each page is there for somebody who may see it', async () => {
  const unseen: string[] = []
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    const statuses: number[] = []
    for (const name of [...rightful, 'sealer'] as const) {
      const visitor = await world.visitor(name)
      for (const address of addressesOf(route)) statuses.push((await visitor.get(address)).statusCode)
    }
    const isThere = statuses.some(status => status < 400)
    if (!isThere && !rare.includes(nameOf(route))) unseen.push(nameOf(route))
    if (statuses.some(status => status >= 500)) unseen.push(`${nameOf(route)} fails`)
  }
  expect(unseen).toEqual([])
})

test.each(strangers)('every route keeps the owner’s records from %s', async name => {
  expect(await complaintsAbout(name, routes)).toEqual([])
})

test('public routes tell nobody of the owner’s records', async () => {
  const visitor = await world.visitor('nobody')
  for (const route of routes.filter(one => nameOf(one) in publicOfLicensing)) {
    for (const address of addressesOf(route)) {
      const answer = await ask(visitor, route.method, address)
      expect(
        complaintAbout(answer, { secrets: secretsFor('nobody'), doors, isClosed: false }),
        nameOf(route),
      ).toBeUndefined()
    }
  }
})

test('a new route that is neither guarded nor public is noticed', async () => {
  const other = await openLicensingWorld()
  other.server.get('/unguarded', async () => 'for everybody')
  await other.server.ready()
  const route = listRoutes(other.server).find(({ path }) => path === '/unguarded')
  const kept = world
  world = other
  const complaints = route === undefined ? [] : await complaintsOf('nobody', route)
  world = kept
  await other.close()
  expect(complaints).toEqual(['GET /unguarded as nobody answers 200'])
})

test('a form sent back with anything of a record is noticed', async () => {
  const address = `/users/${world.samples.ownRole}/status`
  const answer = await createVisitor(world.server).post(address, bodyOfStranger())
  const sent = await sentTo(address)
  const complaint = (body: string) =>
    complaintAbout({ ...answer, statusCode: 401, body }, { secrets: [], doors, isClosed: true, sent })
  expect(complaint(answer.body)).toBeUndefined()
  expect(complaint(answer.body.replace('</main>', 'Anna</main>'))).toBe('answers 401')
  expect(complaint(answer.body.replace('value="because"', 'value="Anna"'))).toBe('answers 401')
})
