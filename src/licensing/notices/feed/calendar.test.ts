import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVisitor, type Visitor } from '../../../platform/testing/visitor.ts'
import { requestInformation } from '../../import-licences/requests/actions/request-information.ts'
import { insertApplication } from '../../import-licences/testing/insert-application.ts'
import {
  closeLicenceWorld,
  type LicenceWorld,
  openLicenceWorld,
  type Player,
} from '../../import-licences/testing/licence-world.ts'
import { type OpenApp, openApp } from '../../testing/open-app.ts'

let world: LicenceWorld
let app: OpenApp
let asked = ''
let waiting = ''
const addresses = new Map<Player, string>()
const nobody = (): Visitor => createVisitor(app.server)

beforeAll(async () => {
  world = await openLicenceWorld(new Date('2027-03-01T10:00:00Z'))
  app = await openApp(world.workplace)
  asked = (await insertApplication(world, { n: 1 })).id
  waiting = (await insertApplication(world, { n: 2, country: 'SE' })).id
  await world.ask(requestInformation, 'officer', { id: asked, text: 'Which year?' })
  for (const player of ['holder', 'stranger', 'officer', 'german', 'swede', 'customs'] as const)
    addresses.set(player, await make(player))
})
afterAll(async () => {
  await app.server.close()
  await closeLicenceWorld(world)
})

async function make(player: Player): Promise<string> {
  const made = await (await app.enter(world.as(player))).post('/profile/calendar', {})
  return /\/calendar\/[\w-]{43}\.ics/.exec(made.body)?.[0] ?? ''
}

const read = async (player: Player) => nobody().get(addresses.get(player) ?? '')

test.each(['/calendar/wrong.ics', '/calendar/', '/calendar/.ics', `/calendar/${'a'.repeat(43)}.ics`])(
  'no calendar at %s',
  async address => {
    expect((await nobody().get(address)).statusCode).toBe(404)
  },
)

test('a calendar without its ending is not there, and strangers make none', async () => {
  expect((await nobody().get(addresses.get('holder')?.replace('.ics', '') ?? '')).statusCode).toBe(404)
  expect((await nobody().post('/profile/calendar', {})).body).not.toContain('.ics')
})

test.each(['stranger', 'german', 'swede', 'customs'] as const)('%s has no day of it', async player => {
  const answer = await read(player)
  expect(answer.statusCode).toBe(200)
  expect(answer.body).not.toContain('ICGL')
})

test('the holder has each answer and each decision, by number and nothing else', async () => {
  const answer = await read('holder')
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const { body } = answer
  expect(body).toContain('SUMMARY:Answer the authority: ICGL.DK.2026.0000001')
  expect(body).toContain('DTSTART;VALUE=DATE:20270412')
  expect(body).toContain('SUMMARY:Decision due: ICGL.DK.2026.0000002')
  expect(body).toContain('DTSTART;VALUE=DATE:20270531')
  expect(body.replace(/\r\n /g, '')).toContain(`/import-licences/${asked}/case`)
  expect(body).not.toMatch(/torso|galleri|which year/i)
})

test('officers have what waits for them', async () => {
  const { body } = await read('officer')
  expect(body).toContain('SUMMARY:Decide: ICGL.DK.2026.0000002')
  expect(body).not.toContain('0000001')
  expect(body.replace(/\r\n /g, '')).toContain(`/import-licences/${waiting}`)
})

test('of the secret only a digest is kept, and it is in no log of actions', async () => {
  const secret = /calendar\/(.*)\.ics/.exec(addresses.get('holder') ?? '')?.[1] ?? ''
  const { rows } = await sql<{ all: string }>`select
    (select string_agg(to_jsonb(calendar_address)::text, '') from calendar_address)
    || coalesce((select string_agg(to_jsonb(event)::text, '') from event), '') as all`.execute(
    world.database.kysely,
  )
  expect(rows[0]?.all).not.toContain(secret)
  expect(secret).toHaveLength(43)
})

test('a new address ends the old one, and an ended one leads nowhere', async () => {
  const old = addresses.get('holder') ?? ''
  const renewed = await make('holder')
  expect((await nobody().get(old)).statusCode).toBe(404)
  expect((await nobody().get(renewed)).statusCode).toBe(200)
  const holder = await app.enter(world.as('holder'))
  const page = (await holder.get('/profile/calendar')).body
  expect(page).not.toContain('.ics')
  const revoked = await holder.post('/profile/calendar/revocation', {})
  expect(revoked.headers.location).toBe('/profile/calendar?done=revoked')
  expect((await nobody().get(renewed)).statusCode).toBe(404)
})

test('who lost the role keeps an empty calendar', async () => {
  const address = await make('holder')
  await sql`update user_role set status = 'ended' where account_id = 'holder'`.execute(world.database.kysely)
  const answer = await nobody().get(address)
  expect(answer.statusCode).toBe(200)
  expect(answer.body).not.toContain('ICGL')
})
