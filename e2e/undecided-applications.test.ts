import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../scripts/faults/must.ts'
import { renewCalendarAddress } from '../src/licensing/notices/feed/actions/renew-calendar-address.ts'
import { readAllNotices } from '../src/licensing/notices/inbox/actions/read-all-notices.ts'
import { perform } from '../src/platform/perform.ts'
import { PATIENCE } from './patience.ts'
import { listRoutes, nameOf, type Route } from './routes/list-routes.ts'
import { type Address, hasParameter } from './undecided/addresses.ts'
import { KeptAnswers } from './undecided/answers.ts'
import { decidedMark, mark, searchedWord } from './undecided/applications.ts'
import { type Belonging, belongingsOf, identifiersOf, removeBelongings } from './undecided/belongings.ts'
import { lookAgain, lookAtHidden, lookAtLists } from './undecided/look.ts'
import { type Name, type Onlooker, onlookers } from './undecided/people.ts'
import { sendingsOf, tryForms } from './undecided/try-forms.ts'
import type { UndecidedWorld } from './undecided/types.ts'
import { addressesOfHolder, type Findings, listAddresses, roomOf, walkThrough } from './undecided/walk.ts'
import { openUndecidedWorld } from './undecided/world.ts'

/** Pages of cases that are there once something was decided, for the home State alone, or that are about nothing in a case. */
const notOfUndecided = [
  'GET /cases/elsewhere/:id',
  'GET /cases/views/:view',
  'GET /cases/letters/:letter',
  'GET /cases/:id/appeal',
  'GET /cases/:id/reissue',
  'GET /cases/:id/revocation',
  'GET /import-licences/:id/access',
  'GET /import-licences/:id/access/new',
  'GET /import-licences/:id/decisions',
  'GET /import-licences/:id/decisions/:decision.pdf',
  'GET /import-licences/:id/following',
]

let world: UndecidedWorld
let routes: readonly Route[]
let cases: readonly (readonly Belonging[])[]
let identifiers: readonly string[]
let found: Findings
let lists: readonly Address[]
const kept = new KeptAnswers()

beforeAll(async () => {
  world = await openUndecidedWorld()
  routes = listRoutes(world.server)
  cases = await Promise.all([...world.undecided.values()].map(id => belongingsOf(world.database, [id])))
  identifiers = identifiersOf(cases.flat())
  found = await walkThrough(world, ['holder', 'handler', 'sealer'], { routes, cases, word: mark })
  lists = [...listAddresses(routes, found), ...addressesOfHolder(routes, world)]
}, PATIENCE)
afterAll(() => world.close())

/** The calendar of somebody, by its secret address. */
async function feedOf(name: Name): Promise<readonly Address[]> {
  const route = routes.find(({ path }) => path === '/calendar/:file')
  const renewed = await perform(world.workplace, renewCalendarAddress, { actor: world.as(name), input: {} })
  const { secret } = must(renewed)
  return route === undefined ? [] : [{ route, at: `/calendar/${secret}.ics`, typed: [secret] }]
}

test('there is an application in every state before a decision, and all of them are found by their own people', () => {
  const heads = cases.flat().filter(({ table }) => table === 'document')
  const stages = heads.map(({ row }) => `${row.status} ${row.sub_state} ${row.flags}`)
  expect(new Set(stages).size).toBe(10)
  const tellers = [...found.telling.values()]
  expect(tellers.filter(name => name === 'holder').length).toBeGreaterThan(15)
  expect(tellers.filter(name => name !== 'holder').length).toBeGreaterThan(4)
  expect([...found.telling.keys()]).toEqual(
    expect.arrayContaining(['GET /documents', 'GET /documents/export.csv']),
  )
})

test('every route of applications is walked with one that has such a page', () => {
  const rooms = new Set(found.real.map(({ route }) => roomOf(route)))
  const unreached = routes
    .filter(route => route.method === 'GET' && hasParameter(route) && rooms.has(roomOf(route)))
    .filter(route => !found.real.some(one => one.route === route))
    .map(nameOf)
  expect(unreached.toSorted()).toEqual(notOfUndecided.toSorted())
})

test.each(['customs', 'otherState', 'nextHolder'] as const)('%s finds one that is decided', async name => {
  const visitor = await world.visitor(name)
  const { body } = await visitor.get(`/documents?q=${searchedWord}`)
  expect(body).toContain(decidedMark)
  expect(body).not.toContain(mark)
})

test.each(onlookers)('%s is shown nothing at the addresses of applications', async name => {
  expect(await lookAtHidden(world, { name, identifiers }, found.real)).toEqual([])
})

test.each(onlookers)('%s can do nothing to applications', async name => {
  const sendings = sendingsOf(routes, found, cases)
  expect(await tryForms(world, { name, identifiers }, sendings)).toEqual([])
})

test('mails tell nothing to others but the home State, and to that its number alone', () => {
  const others = onlookers.flatMap(name => (name === 'nobody' ? [] : [[name, world.as(name).email] as const]))
  const told = others.flatMap(([name, email]) =>
    world.mails
      .filter(({ to, text }) => to === email && new RegExp(`${mark}|ICGL`, 'i').test(text))
      .map(() => name),
  )
  expect([...new Set(told)]).toEqual(['homeState'])
  expect(
    world.mails.filter(({ to, text }) => to === world.as('homeState').email && text.includes(mark)),
  ).toEqual([])
})

test('lists, searches, counts and calendars say to others what they say without any application', async () => {
  const complaints: string[] = []
  const asked = new Map<Onlooker, readonly Address[]>()
  for (const name of onlookers) {
    const own = name === 'nobody' ? [] : await feedOf(name)
    asked.set(name, [...lists, ...own])
    if (name !== 'nobody')
      await perform(world.workplace, readAllNotices, { actor: world.as(name), input: {} })
    const look = { name, identifiers }
    complaints.push(...(await lookAtLists(world, look, { lists: [...lists, ...own], kept })))
  }
  const [feed] = await feedOf('holder')
  expect((await world.server.inject(feed?.at ?? '')).body).toContain(String(cases[0]?.[0]?.row.number))
  await removeBelongings(world.database, cases.flat())
  for (const [name, addresses] of asked)
    complaints.push(...(await lookAgain(world, { name, identifiers }, { lists: addresses, kept })))
  expect(complaints).toEqual([])
})
