import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenApp, openApp } from '../../testing/open-app.ts'
import { seenBy } from '../testing/decide.ts'
import { type InsertedApplication, insertApplication } from '../testing/insert-application.ts'
import { textOf } from '../testing/licence-server.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../testing/licence-world.ts'

let world: LicenceWorld
let app: OpenApp
let found: InsertedApplication
let n = 0

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  app = await openApp(world.workplace)
})
afterAll(async () => {
  await app.server.close()
  await closeLicenceWorld(world)
})
beforeEach(async () => {
  n += 1
  found = await insertApplication(world, { n })
})

const as = (player: Player) => app.enter(world.as(player))
const get = async (path: string, player: Player = 'officer') => {
  const answer = await (await as(player)).get(path)
  return { status: answer.statusCode, text: textOf(answer.body), body: answer.body }
}
const post = async (path: string, fields: object, player: Player = 'officer') => {
  const answer = await (await as(player)).post(path, { ...fields })
  return { status: answer.statusCode, location: answer.headers.location, text: textOf(answer.body) }
}

const base = () => `/cases/${found.id}`
const typed = {
  kind: 'other-premises',
  place: 'Hangar 7',
  day: '2027-03-09',
  time: '09:30',
  attendees: 'Inger',
}

async function planned(): Promise<string> {
  await post(`${base()}/inspections/new`, typed)
  return (await seenBy(world, 'officer', found.id)).inspections[0]?.id ?? ''
}

test('there is no page and no form of it for anybody else', async () => {
  const id = await planned()
  const paths = ['new', `${id}/moving`, `${id}/cancellation`, `${id}/record`]
  for (const player of ['holder', 'stranger', 'german', 'customs'] as const)
    for (const path of paths) {
      expect((await get(`${base()}/inspections/${path}`, player)).status, `${player} ${path}`).toBe(404)
      expect((await post(`${base()}/inspections/${path}`, typed, player)).status).toBe(404)
    }
  for (const path of paths.slice(1).map(one => one.replace(id, found.id)))
    expect((await get(`${base()}/inspections/${path}`)).status).toBe(404)
})

test('planned, moved and cancelled by its pages; what is wrong is told and nothing typed is lost', async () => {
  const wrong = { ...typed, place: '', time: '9', attendees: 'Inger and a curator' }
  const refused = await post(`${base()}/inspections/new`, wrong)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Give the time as hours and minutes, such as 09:30.')
  const body = (await (await as('officer')).post(`${base()}/inspections/new`, wrong)).body
  expect(body).toContain('Inger and a curator')
  expect(await post(`${base()}/inspections/new`, typed)).toMatchObject({
    status: 303,
    location: `${base()}?done=inspection-planned`,
  })
  const [{ id = '' } = {}] = (await seenBy(world, 'officer', found.id)).inspections
  const shown = await get(base())
  expect(shown.text).toContain('Hangar 7')
  expect(shown.text).toContain('9 March 2027 at 09:30 CET')
  expect(shown.body).not.toContain(`/inspections/${id}/record"`)
  const moving = await get(`${base()}/inspections/${id}/moving`)
  expect(moving.body).toContain('value="09:30"')
  expect(moving.text).toContain('Move inspection 1')
  const moved = { ...typed, time: '14:00', reason: 'The expert is ill.' }
  expect((await post(`${base()}/inspections/${id}/moving`, { ...moved, reason: '' })).status).toBe(422)
  expect((await post(`${base()}/inspections/${id}/moving`, moved)).status).toBe(303)
  expect((await get(`${base()}/inspections/${id}/moving`)).status).toBe(404)
  const last = (await seenBy(world, 'officer', found.id)).inspections.at(-1)?.id ?? ''
  const path = `/import-licences/${found.id}/case`
  const told = await get(path, 'holder')
  expect(told.text).toContain('The authority wants to see the goods')
  expect(told.text).toContain('9 March 2027 at 14:00 CET')
  expect(told.text).toContain('The expert is ill.')
  const cancelled = await post(`${base()}/inspections/${last}/cancellation`, { reason: 'Not needed.' })
  expect(cancelled.status).toBe(303)
  expect((await get(path, 'holder')).text).not.toContain('The authority wants to see the goods')
  expect((await get(path, 'holder')).text).toContain('Not needed.')
})

test('recorded once it has begun; the applicant reads the result and not the findings', async () => {
  const id = await planned()
  expect((await get(`${base()}/inspections/${id}/record`)).status).toBe(200)
  world.days(9)
  expect((await get(base())).body).toContain(`${base()}/inspections/${id}/record"`)
  const mute = await post(`${base()}/inspections/${id}/record`, { result: '', findings: 'A fresh break' })
  expect(mute.status).toBe(422)
  expect(mute.text).toContain('Choose the result.')
  const held = { result: 'differs', findings: 'A fresh break' }
  expect((await post(`${base()}/inspections/${id}/record`, held)).status).toBe(303)
  expect((await get(base())).text).toContain('A fresh break')
  const { text } = await get(`/import-licences/${found.id}/case`, 'holder')
  expect(text).toContain('The goods differ from the application')
  expect(text).not.toContain('A fresh break')
})
