import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedStatements } from '../../../development/seed-statements.ts'
import { findEvents } from '../../platform/events.ts'
import { perform } from '../../platform/perform.ts'
import { personNamed } from '../importer-statements/testing/people.ts'
import { openStatementSite, startDraft } from '../importer-statements/testing/statement-server.tsx'
import { fieldsOf } from '../roles/testing/read-page.ts'
import { getDocument } from './actions/get-document.ts'
import type { AuthorityBoxes } from './types.ts'

const today = new Date('2026-11-30T10:00:00Z')

let site: Awaited<ReturnType<typeof openStatementSite>>
let id: string
let path: string

beforeAll(async () => {
  site = await openStatementSite(today)
})
afterAll(() => site.close())
beforeEach(async () => {
  const anna = personNamed(site.people, 'Anna')
  const [first = ''] = await seedStatements(site.workplace, {
    operatorId: anna.role?.operatorId ?? '',
    actor: anna,
    count: 1,
  })
  id = first
  path = `/importer-statements/${id}`
})

const kept = async (): Promise<AuthorityBoxes | undefined> => {
  const actor = personNamed(site.people, 'Dorte')
  const found = await perform(site.workplace, getDocument, { actor, input: { id } })
  return found.ok ? found.value.authorityBoxes : undefined
}
const nothing = { nationalReference: undefined, admittedUntil: undefined }
const takeToFair = async () => {
  const { kysely } = site.workplace.database
  await sql`alter table document disable trigger document_stays_signed`.execute(kysely)
  await sql`update document set content = content || '{"isCommercialArtFair": true}' where id = ${id}`.execute(
    kysely,
  )
  await sql`alter table document enable trigger document_stays_signed`.execute(kysely)
}

describe('box I.4, the national reference', () => {
  const send = (who: string, nationalReference: string) =>
    site.served.visit(who).post(`${path}/national-reference`, { nationalReference })

  test.each([
    ['the holder', 'Anna'],
    ['an authority of another State', 'Erik'],
    ['customs', 'Fie'],
    ['a system administrator', 'Gorm'],
  ])('is no matter of %s', async (_name, who) => {
    expect((await send(who, '26/1')).statusCode).toBe(404)
    expect((await site.served.visit(who).get(path)).body).not.toContain('/national-reference')
    expect(await kept()).toEqual(nothing)
  })

  test('is not filled in in a draft', async () => {
    const draft = await startDraft(site.served.visit('Anna'))
    const sent = await site.served
      .visit('Dorte')
      .post(`${draft}/national-reference`, { nationalReference: 'x' })
    expect(sent.statusCode).toBe(404)
  })

  test('too long a text is refused and stays in its field', async () => {
    const long = '7'.repeat(61)
    const answer = await send('Dorte', long)
    expect(answer.statusCode).toBe(422)
    expect(fieldsOf(answer.body, 'nationalReference')).toEqual([long])
    expect(await kept()).toEqual(nothing)
  })

  test('what was typed stays when the language is changed, and is not saved', async () => {
    const visitor = site.served.visit('Dorte')
    expect((await visitor.get(path)).body).toContain(`formaction="${path}/national-reference?language=da"`)
    const changed = await visitor.post(`${path}/national-reference?language=da`, {
      nationalReference: '26/1',
    })
    expect(changed.statusCode).toBe(200)
    expect(changed.body).toContain('Nationalt referencenummer')
    expect(fieldsOf(changed.body, 'nationalReference')).toEqual(['26/1'])
    expect(await kept()).toEqual(nothing)
  })

  test('is kept after the signature, shown to the holder, told in the history, and can be removed', async () => {
    expect((await send('Dorte', ' 26/04711 ')).statusCode).toBe(303)
    expect(await kept()).toEqual({ ...nothing, nationalReference: '26/04711' })
    expect((await site.served.visit('Anna').get(path)).body).toMatch(
      /I\.4 National reference<\/dt><dd>26\/04711/,
    )
    await send('Dorte', '26/04711')
    const events = await findEvents(site.workplace.database.kysely, { type: 'importer-statement', id })
    const told = events.filter(({ data }) => String(data.boxes) === 'I.4')
    expect(told.map(({ data }) => data.value)).toEqual(['26/04711'])
    expect((await send('Dorte', '')).statusCode).toBe(303)
    expect(await kept()).toEqual(nothing)
  })
})

describe('box I.9, the temporary admission for a fair', () => {
  const send = (who: string, admittedUntil: string) =>
    site.served.visit(who).post(`${path}/temporary-admission`, { admittedUntil })

  test('is no matter of goods that go to no fair', async () => {
    expect((await send('Fie', '2027-03-31')).statusCode).toBe(404)
  })

  test.each(['Anna', 'Dorte', 'Erik'])('is not granted by %s', async who => {
    await takeToFair()
    expect((await send(who, '2027-03-31')).statusCode).toBe(404)
    expect(await kept()).toEqual(nothing)
  })

  test.each([
    ['2037-01-01', 'A temporary admission ends after ten years at the latest, on 1 December 2036'],
    ['2010-01-01', 'The admission may end on 29 November 2016 at the earliest'],
    ['31 March', 'Type an existing date'],
  ])('%s is refused', async (typed, said) => {
    await takeToFair()
    const answer = await send('Fie', typed)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(said)
    expect(await kept()).toEqual(nothing)
  })

  test('is granted by customs of the country of import, and shown', async () => {
    await takeToFair()
    expect((await send('Fie', '2027-03-31')).statusCode).toBe(303)
    expect(await kept()).toEqual({ ...nothing, admittedUntil: '2027-03-31' })
    expect((await site.served.visit('Anna').get(path)).body).toMatch(
      /I\.9 Temporary admission granted until<\/dt><dd>31 March 2027/,
    )
  })
})
