import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { insertApplication } from '../testing/insert-application.ts'
import { type LicenceServer, openLicenceServer, textOf } from '../testing/licence-server.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'
import { listSavedViews } from './actions/list-saved-views.ts'
import { removeView } from './actions/remove-view.ts'
import { renameView } from './actions/rename-view.ts'
import { saveView } from './actions/save-view.ts'

let world: LicenceWorld
let here: LicenceServer

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  here = await openLicenceServer(world)
  await insertApplication(world, { n: 1 })
})
afterAll(async () => {
  await here.server.close()
  await closeLicenceWorld(world)
})
beforeEach(async () => {
  await sql`delete from saved_view`.execute(world.database.kysely)
})

const coins = { name: 'Coins', waiting: 'all', text: 'coin', country: 'EG' }

async function save(input: object = coins, player: Player = 'officer'): Promise<string> {
  const saved = await world.ask(saveView, player, input)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusals))
  return saved.value.id
}

async function namesOf(player: Player): Promise<readonly string[]> {
  const listed = await world.ask(listSavedViews, player, {})
  return listed.ok ? listed.value.map(({ name }) => name) : []
}

describe('refused', () => {
  test('a view of a colleague, or of oneself at another authority, is not there', async () => {
    const id = await save()
    const elsewhere = { ...world.as('german'), accountId: 'officer', reference: 'account:officer' }
    for (const actor of ['head', 'german', elsewhere] as const) {
      const notFound = { ok: false, refusals: [{ code: 'not-found' }] }
      expect(await world.ask(renameView, actor, { id, name: 'Mine' })).toEqual(notFound)
      expect(await world.ask(removeView, actor, { id })).toEqual(notFound)
      expect(await world.ask(listSavedViews, actor, {})).toMatchObject({ value: [] })
    }
    expect(await namesOf('officer')).toEqual(['Coins'])
  })

  test.each(['holder', 'customs', 'stranger'] as const)('%s: has no work list', async player => {
    const answers = await Promise.all([
      world.ask(saveView, player, coins),
      world.ask(renameView, player, {}),
      world.ask(removeView, player, {}),
      world.ask(listSavedViews, player, {}),
    ])
    for (const answer of answers) expect(answer).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
  })

  test.each([
    [{ ...coins, name: ' ' }, 'required'],
    [{ ...coins, name: 'x'.repeat(61) }, 'too-long'],
    [{ ...coins, name: 'COINS' }, 'name-taken'],
  ])('%j: %s', async (input, code) => {
    const id = await save()
    expect(await world.ask(saveView, 'officer', input)).toMatchObject({ refusals: [{ field: 'name', code }] })
    const other = await save({ name: 'Torsos' })
    const renaming = { id: other, name: input.name }
    expect(await world.ask(renameView, 'officer', renaming)).toMatchObject({
      refusals: [{ field: 'name', code }],
    })
    expect(await world.ask(renameView, 'officer', { id, name: 'coins' })).toMatchObject({ ok: true })
  })

  test('at most twenty; a colleague counts for themselves', async () => {
    for (let each = 1; each <= 20; each += 1) await save({ name: `View ${each}` })
    expect(await world.ask(saveView, 'officer', coins)).toMatchObject({
      refusals: [{ code: 'too-many-views', values: { maximum: 20 } }],
    })
    await save(coins, 'head')
    expect(await namesOf('head')).toEqual(['Coins'])
  })
})

describe('pages', () => {
  const get = async (path: string, player: Player = 'officer') => here.as(player).get(path)

  test('are there for officers alone', async () => {
    const id = await save()
    for (const path of ['/cases/views', '/cases/views/new', `/cases/views/${id}`]) {
      for (const player of ['holder', 'customs'] as const)
        expect((await get(path, player)).statusCode).toBe(404)
      expect((await here.as(anonymous).get(path)).statusCode).toBe(303)
    }
    expect((await get(`/cases/views/${id}`, 'head')).statusCode).toBe(404)
    expect((await here.as('head').post(`/cases/views/${id}`, { name: 'Mine' })).statusCode).toBe(404)
    expect((await here.as('head').post(`/cases/views/${id}/removal`, {})).statusCode).toBe(404)
  })

  test('the address is the view: saved with a name, a link above the list, renamed, removed', async () => {
    const search = 'waiting=unassigned&text=icgl&category=c'
    const list = await get(`/cases?${search}`)
    expect(list.body).toContain(`href="/cases/views/new?${search.replaceAll('&', '&amp;')}"`)
    const form = await get(`/cases/views/new?${search}`)
    expect(form.body).toContain('name="text" value="icgl"')
    const typed = { waiting: 'unassigned', text: 'icgl', category: 'c', name: '' }
    const refused = await here.as('officer').post('/cases/views/new', typed)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('name="text" value="icgl"')
    expect(textOf(refused.body)).toContain('Give the view a name.')
    const saved = await here.as('officer').post('/cases/views/new', { ...typed, name: 'Torsos' })
    expect(saved.headers.location).toBe(`/cases?${search}&done=view-saved`)
    const shown = await get('/cases?waiting=seal')
    expect(shown.body).toContain(`href="/cases?${search.replaceAll('&', '&amp;')}"`)
    expect(textOf(shown.body)).toContain('Torsos')
    expect(textOf((await get(`/cases?${search}`)).body)).toContain('Marble torso')
    expect(textOf((await get('/cases', 'head')).body)).not.toContain('Torsos')
    const id = /\/cases\/views\/([\w-]{36})/.exec((await get('/cases/views')).body)?.[1]
    const renamed = await here.as('officer').post(`/cases/views/${id}`, { name: 'Marble' })
    expect(renamed.headers.location).toBe('/cases/views?done=renamed')
    expect(await namesOf('officer')).toEqual(['Marble'])
    const removed = await here.as('officer').post(`/cases/views/${id}/removal`, {})
    expect(removed.headers.location).toBe('/cases/views?done=removed')
    expect(textOf((await get('/cases/views')).body)).toContain('No saved views yet')
  })
})
