import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededEori, seedOperators, seedRole } from '../../../development/seed-register.ts'
import { perform } from '../../platform/perform.ts'
import { createVisitor, type Visitor } from '../../platform/testing/visitor.ts'
import { theClock } from '../actor.ts'
import { createLicensingApp } from '../app.ts'
import { personOfAccount } from '../roles/testing/start-pages.tsx'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { licensingWorkers } from '../workers.ts'
import { openSession } from './actions/open-session.ts'
import { stubLogin } from './testing/stub-login.ts'

const gallery = 'Galleri Havnegade ApS'
const auction = 'Aarhus Auktionshus A/S'

let opened: TestWorkplace
let server: FastifyInstance
let people = 0

beforeAll(async () => {
  opened = await openTestWorkplace()
  const { workplace } = opened
  await workplace.queue.start(licensingWorkers(workplace))
  const answering = { supportAddress: 'help@kulturport.example', controller: 'Example Agency' }
  const options = { login: stubLogin, requestsPerMinute: 10_000, trustProxy: false, ...answering }
  server = await createLicensingApp(workplace, options)
  await seedOperators(workplace)
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await server.close()
  await opened.database.close()
})

interface Somebody {
  readonly accountId: string
  readonly visitor: Visitor
}

/** Somebody new who acts for the gallery, in a browser. */
async function enter(): Promise<Somebody> {
  people += 1
  const accountId = `anna.nummer${people}`
  await approve(accountId, seededEori.galleryDk)
  return { accountId, visitor: await signIn(accountId) }
}

async function signIn(accountId: string): Promise<Visitor> {
  const { workplace, clock } = opened
  const input = { accountId, level: 'two-factor', confirmedAt: clock.now(), idToken: 'token' }
  const session = await perform(workplace, openSession, { actor: theClock, input })
  const visitor = createVisitor(server)
  if (session.ok) visitor.cookies.set('kulturport_session', session.value.secret)
  await visitor.get('/')
  return visitor
}

/** An approval arrives. */
async function approve(accountId: string, eori: string): Promise<void> {
  opened.clock.moveBy(1000)
  const role = { kind: 'holder', eori } as const
  await seedRole(opened.workplace, { person: personOfAccount(accountId), role })
}

async function suspend(roleId: string, status = 'suspended'): Promise<void> {
  await sql`update user_role set status = ${status} where id = ${roleId}`.execute(opened.database.kysely)
}

async function roleOf(accountId: string, organisation: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select user_role.id from user_role
    join operator on operator.id = operator_id
    where account_id = ${accountId} and operator.name = ${organisation}`.execute(opened.database.kysely)
  return rows[0]?.id ?? ''
}

/** The holders of the drafts with a local reference. */
async function holdersOf(reference: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select operator.name from document
    join operator on operator.id = operator_id where local_reference = ${reference}`.execute(
    opened.database.kysely,
  )
  return rows.map(row => row.name)
}

const header = (page: string) => /href="\/roles"[^>]*>([^<]*)</.exec(page)?.[1]
const openedForIn = (page: string) => /name="_for" value="([^"]*)"/.exec(page)?.[1] ?? ''

/** The form for a new statement as it was opened now, to be sent with a local reference. */
async function openForm({ visitor }: Somebody, localReference: string) {
  const page = (await visitor.get('/importer-statements/new/import')).body
  return { _for: openedForIn(page), countryOfImport: 'DK', localReference }
}

/** Where the answer sends what is kept on it, by the label of the button. */
function waysOn(page: string): ReadonlyMap<string, string> {
  const found = page.matchAll(/<button[^>]*formaction="([^"]*)"[^>]*>([^<]*)</g)
  return new Map([...found].map(([, to = '', label = '']) => [label, to.replaceAll('&amp;', '&')]))
}

describe('for whom somebody acts', () => {
  test('stays as it is when another approval arrives', async () => {
    const anna = await enter()
    const form = await openForm(anna, 'approval')
    await approve(anna.accountId, seededEori.auctionDk)
    expect(header((await anna.visitor.get('/')).body)).toBe(gallery)
    expect((await anna.visitor.post('/importer-statements', form)).statusCode).toBe(303)
    expect(await holdersOf('approval')).toEqual([gallery])
  })

  test('is the first approved role of whoever acted for nobody, and stays it', async () => {
    const accountId = 'ny.person'
    const visitor = await signIn(accountId)
    await approve(accountId, seededEori.auctionDk)
    expect(header((await visitor.get('/')).body)).toBe(auction)
    await approve(accountId, seededEori.galleryDk)
    expect(header((await visitor.get('/')).body)).toBe(auction)
  })

  test('is the same at the next sign-in, and in each browser what was chosen there', async () => {
    const anna = await enter()
    await approve(anna.accountId, seededEori.auctionDk)
    await anna.visitor.post('/roles/active', { roleId: await roleOf(anna.accountId, auction) })
    const other = await signIn(anna.accountId)
    expect(header((await other.get('/')).body)).toBe(auction)
    await other.post('/roles/active', { roleId: await roleOf(anna.accountId, gallery) })
    expect(header((await anna.visitor.get('/')).body)).toBe(auction)
  })

  test('is told and asked when it has been suspended, and is taken up again when restored', async () => {
    const anna = await enter()
    await approve(anna.accountId, seededEori.auctionDk)
    const role = await roleOf(anna.accountId, gallery)
    await suspend(role)
    const told = await anna.visitor.get('/')
    expect([told.statusCode, told.body.includes(`You no longer act for ${gallery}`)]).toEqual([409, true])
    expect(told.body).toContain(`Go on for ${auction}`)
    expect((await anna.visitor.get('/profile')).statusCode).toBe(200)
    await suspend(role, 'valid')
    expect(header((await anna.visitor.get('/')).body)).toBe(gallery)
    await suspend(role, 'ended')
    await anna.visitor.post('/roles/active', { roleId: await roleOf(anna.accountId, auction) })
    expect(header((await anna.visitor.get('/')).body)).toBe(auction)
  })

  test('is nobody when the only role has ended and that was told', async () => {
    const anna = await enter()
    await suspend(await roleOf(anna.accountId, gallery), 'ended')
    expect((await anna.visitor.get('/')).body).toContain('You have no other role at the moment.')
    expect((await anna.visitor.post('/roles/active')).statusCode).toBe(303)
    expect((await anna.visitor.get('/')).statusCode).toBe(200)
  })
})

describe('a form', () => {
  test('of another tab is not taken for the firm that was chosen since, and can be sent for either', async () => {
    const anna = await enter()
    await approve(anna.accountId, seededEori.auctionDk)
    const form = await openForm(anna, 'two-tabs')
    await anna.visitor.post('/roles/active', { roleId: await roleOf(anna.accountId, auction) })
    const asked = await anna.visitor.post('/importer-statements', form)
    expect(asked.statusCode).toBe(409)
    expect(asked.body).toContain(`You opened this form for ${gallery}`)
    expect(asked.body).toContain('name="localReference" value="two-tabs"')
    expect(asked.body).not.toContain('name="_for"')
    expect(await holdersOf('two-tabs')).toEqual([])
    const ways = waysOn(asked.body)
    const { _for, ...kept } = form
    const sent = await anna.visitor.post(ways.get(`Send for ${gallery}`) ?? '', kept)
    expect(sent.statusCode).toBe(303)
    expect(await holdersOf('two-tabs')).toEqual([gallery])
    expect(header((await anna.visitor.get('/')).body)).toBe(gallery)
    await anna.visitor.post('/roles/active', { roleId: await roleOf(anna.accountId, auction) })
    expect((await anna.visitor.post(ways.get(`Send for ${auction}`) ?? '', kept)).statusCode).toBe(303)
    expect(await holdersOf('two-tabs')).toEqual(expect.arrayContaining([gallery, auction]))
  })

  test('for a firm that was suspended meanwhile is kept, to be sent for another or later', async () => {
    const anna = await enter()
    const form = await openForm(anna, 'suspended')
    const role = await roleOf(anna.accountId, gallery)
    await suspend(role)
    const alone = await anna.visitor.post('/importer-statements', form)
    expect(alone.statusCode).toBe(409)
    expect(alone.body).toContain('If your role is restored, press “Send again”.')
    expect(alone.body).toContain('value="suspended"')
    await approve(anna.accountId, seededEori.auctionDk)
    const asked = await anna.visitor.post('/importer-statements', form)
    expect([...waysOn(asked.body).keys()]).toEqual([`Send for ${auction}`])
    expect(await holdersOf('suspended')).toEqual([])
    const { _for, ...kept } = form
    await anna.visitor.post(waysOn(asked.body).get(`Send for ${auction}`) ?? '', kept)
    expect(await holdersOf('suspended')).toEqual([auction])
  })

  test('with files says so before its body is read, and asks for the files again', async () => {
    const anna = await enter()
    await approve(anna.accountId, seededEori.auctionDk)
    const form = await openForm(anna, 'files')
    await anna.visitor.post('/importer-statements', form)
    const { rows } = await sql<{
      id: string
    }>`select id from document where local_reference = 'files'`.execute(opened.database.kysely)
    const path = `/importer-statements/${rows[0]?.id}/photographs`
    const page = (await anna.visitor.get(path)).body
    expect(page).toContain(`action="${path}/upload?_for=${form._for}"`)
    await anna.visitor.post('/roles/active', { roleId: await roleOf(anna.accountId, auction) })
    const asked = await server.inject({
      method: 'POST',
      url: `${path}/upload?_for=${form._for}`,
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'sec-fetch-site': 'same-origin',
        'accept-language': 'en',
        cookie: [...anna.visitor.cookies].map(pair => pair.join('=')).join('; '),
      },
      payload:
        '--x\r\ncontent-disposition: form-data; name="photographs"; filename="a.jpg"\r\n\r\nbytes\r\n--x--\r\n',
    })
    expect(asked.statusCode).toBe(409)
    expect(asked.body).toContain('Choose your files again')
    expect(waysOn(asked.body).get(`Send for ${gallery}`)).toBe(`${path}/upload?_for=${form._for}&_act=yes`)
  })

  test('of somebody else is not sent for anybody unasked', async () => {
    const [anna, other] = [await enter(), await enter()]
    const form = await openForm(other, 'foreign')
    const asked = await anna.visitor.post('/importer-statements', { ...form, _act: 'yes' })
    expect(asked.statusCode).toBe(409)
    expect(asked.body).toContain('opened for somebody for whom you do not act')
    expect(await holdersOf('foreign')).toEqual([])
  })
})
