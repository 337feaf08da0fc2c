import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../actor.ts'
import { countWork } from '../store/work.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { type LicenceServer, openLicenceServer, textOf } from '../testing/licence-server.ts'
import { closeLicenceWorld, type LicenceWorld, openLicenceWorld } from '../testing/licence-world.ts'
import { countWork as countWorkAction } from './actions/count-work.ts'

let world: LicenceWorld
let here: LicenceServer
let first: InsertedApplication
let second: InsertedApplication

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2026-11-24T09:00:00Z'))
  here = await openLicenceServer(world)
  first = await insertApplication(world, { n: 1 })
  world.days(3)
  second = await insertApplication(world, { n: 2 })
})

afterAll(async () => {
  await here.server.close()
  await closeLicenceWorld(world)
})

const read = async (path: string, player: Parameters<LicenceServer['as']>[0] = 'officer') => {
  const answer = await here.as(player).get(path)
  return { status: answer.statusCode, text: textOf(answer.body), body: answer.body }
}

const addresses = (id: string) => ['take', 'release', 'begin'].map(act => `/cases/${id}/${act}`)

describe('nobody else finds the work of an authority', () => {
  test.each(['holder', 'stranger', 'customs'] as const)('a %s', async player => {
    expect(await read('/cases', player)).toMatchObject({ status: 404 })
    for (const path of ['/cases/assignment', ...addresses(first.id)])
      expect(await here.as(player).post(path, { ids: first.id })).toMatchObject({ statusCode: 404 })
  })

  test('somebody who is not signed in', async () => {
    expect((await here.as(anonymous).get('/cases')).statusCode).toBe(303)
    expect((await here.as(anonymous).post('/cases/assignment')).statusCode).toBe(401)
  })

  test('another State has its own list, and acts in no case of this one', async () => {
    const { status, text } = await read('/cases?waiting=all', 'german')
    expect(status).toBe(200)
    expect(text).not.toContain('ICGL.DK')
    for (const path of addresses(first.id))
      expect(await here.as('german').post(path)).toMatchObject({ statusCode: 404 })
    const given = { ids: first.id, account: 'german' }
    expect((await here.as('german').post('/cases/assignment', given)).statusCode).toBe(422)
  })
})

describe('the list', () => {
  test('begins with what waits for the reader, the nearest last day first, counted alike', async () => {
    expect((await read('/cases')).text).toContain('Nothing waits for you')
    const { text } = await read('/cases?waiting=unassigned')
    expect(text).toContain('Nobody has them 2')
    expect(text.indexOf('ICGL.DK.2026.0000001')).toBeLessThan(text.indexOf('ICGL.DK.2026.0000002'))
    expect(text).toContain('87 days left to decide Monday, 22 February 2027')
    expect(text).toContain('Information can be asked for until 15 December 2026')
  })

  test.each([
    ['text=ICGL.DK.2026.0000002', 1],
    ['text=zzz', 0],
    ['holder=havnegade', 2],
    ['holder=berlin', 0],
    ['holder=%25', 0],
    ['holder=HAVNEGADE+aps', 2],
    ['text=icgl+dk+20', 2],
    ['text=ic+dk+2026', 0],
    ['country=EG', 0],
    ['status=CONDITIONALLY_REJECTED', 0],
    ['category=c', 2],
    ['category=d', 0],
    ['status=NONSENSE', 2],
  ])('is narrowed by %s, and the count with it', async (filter, count) => {
    const { text, body } = await read(`/cases?waiting=all&${filter}`)
    expect(text).toContain(`All ${count}`)
    expect(body.match(/name="ids"/g) ?? []).toHaveLength(count)
  })
})

test('counting stops where it means more, of a list and of what is searched for', async () => {
  const filter = { authorityId: world.authorities.DK, account: 'officer', words: [] }
  const count = (limit: number, search: object = {}) =>
    countWork(world.database.kysely, { ...filter, ...search, limit })
  expect(await count(2)).toMatchObject({ unassigned: 2, all: 2, mine: 0 })
  expect(await count(1)).toMatchObject({ unassigned: 1, all: 1 })
  expect(await count(1, { words: ['icgl'] })).toMatchObject({ unassigned: 1, all: 1 })
  const common = { status: 'SUBMITTED_FOR_DECISION' }
  expect(await count(9, { ...common, few: 2 })).toMatchObject({ all: 2 })
  expect(await count(9, { ...common, few: 1 })).toBeUndefined()
  const asked = async (input: object) => {
    const counted = await world.ask(countWorkAction, 'officer', input)
    return counted.ok ? counted.value.most : undefined
  }
  expect([await asked({}), await asked({ text: 'icgl' })]).toEqual([501, 101])
})

describe('whose case it is', () => {
  test('is taken, so that its examination begins, and given back', async () => {
    const taken = await here.as('officer').post(`/cases/${first.id}/take`, { list: 'waiting=unassigned' })
    expect(taken.headers.location).toBe('/cases?waiting=unassigned&done=taken')
    const { text } = await read('/cases')
    expect(text).toContain('Wait for me 1')
    expect(text).toContain('Under examination')
    const released = await here.as('officer').post(`/cases/${first.id}/release`, { list: 'waiting=mine' })
    expect(textOf((await here.as('officer').follow(released)).body)).toContain('Nothing waits for you')
  })

  test('what is not chosen is said at its field, and ticks stay', async () => {
    const nothing = await here.as('officer').post('/cases/assignment', { list: 'waiting=unassigned' })
    expect(nothing.statusCode).toBe(422)
    expect(nothing.body).toContain('Tick the cases that you want to assign.')
    const given = { list: 'waiting=unassigned', ids: second.id, account: '' }
    const noColleague = await here.as('officer').post('/cases/assignment', given)
    expect(noColleague.statusCode).toBe(422)
    expect(noColleague.body).toContain('Choose the colleague who gets the cases.')
    expect(noColleague.body).toMatch(
      new RegExp(`value="${second.id}"[^>]*checked|checked[^>]*value="${second.id}"`),
    )
  })

  test('several are assigned at once to a colleague', async () => {
    const given = { list: 'waiting=unassigned', ids: [first.id, second.id], account: 'head' }
    const assigned = await here.as('officer').post('/cases/assignment', given)
    expect(assigned.headers.location).toBe('/cases?waiting=unassigned&done=assigned&count=2')
    const { text } = await read('/cases?waiting=colleagues')
    expect(text).toContain('Colleagues 2')
    expect(text).toContain('(2 cases)')
  })
})
