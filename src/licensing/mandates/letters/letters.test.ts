import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { perform } from '../../../platform/perform.ts'
import { anonymous, type Person } from '../../actor.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { endMandate } from '../actions/end-mandate.ts'
import { giveMandate } from '../actions/give-mandate.ts'
import { listMandates } from '../actions/list-mandates.ts'
import { findMandateLetter } from './actions/find-mandate-letter.ts'
import { listEndingMandates } from './actions/list-ending-mandates.ts'
import { planMandateLetters } from './actions/plan-mandate-letters.ts'
import { mandateWorkers } from './jobs.ts'
import { newsOf } from './rules.ts'

const startsAt = new Date('2026-06-15T12:00:00Z')
const DAY = 86_400_000

let opened: TestWorkplace
let people: People
let anna: Person
let carl: Person

beforeAll(async () => {
  opened = await openTestWorkplace(startsAt)
  people = await startPeople(opened.workplace)
  await sql`update user_role set is_administrator = account_id in ('anna', 'carl')`.execute(
    opened.database.kysely,
  )
  const administrating = (name: string): Person => {
    const person = personNamed(people, name)
    return { ...person, role: person.role && { ...person.role, isAdministrator: true } }
  }
  anna = administrating('Anna')
  carl = administrating('Carl')
  await opened.workplace.queue.start(mandateWorkers(opened.workplace))
})

afterAll(async () => {
  await opened.workplace.queue.stop()
  await opened.database.close()
})

beforeEach(() => void opened.mails.splice(0))

const terms = { eori: 'DK23456784', types: ['ICG-L'], validFrom: '2026-06-15', validUntil: '2026-07-31' }

async function give(over: object = {}): Promise<string> {
  const input = { ...terms, ...over }
  const given = await perform(opened.workplace, giveMandate, { actor: anna, input })
  if (!given.ok) throw new Error(JSON.stringify(given))
  return given.value.id
}

const end = (id: string, actor: Person) => perform(opened.workplace, endMandate, { actor, input: { id } })

const told = (count: number) =>
  expect
    .poll(() => opened.mails.map(({ to, subject }) => [to, subject]).toSorted())
    .toHaveLength(count)
    .then(() => opened.mails.map(({ to, subject }) => `${to}: ${subject}`).toSorted())

async function newsFor(actor: Person, id: string) {
  const listed = await perform(opened.workplace, listMandates, { actor, input: {} })
  const mandate = listed.ok ? listed.value.find(each => each.id === id) : undefined
  return mandate && newsOf(mandate, opened.clock.now())
}

test('nobody but the clock plans or reads letters', async () => {
  for (const actor of [anna, anonymous]) {
    const asked = { actor, input: {} }
    const answers = [
      await perform(opened.workplace, planMandateLetters, asked),
      await perform(opened.workplace, findMandateLetter, asked),
      await perform(opened.workplace, listEndingMandates, asked),
    ]
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusals: [{ code: 'not-permitted' }] })
  }
})

test('the other side is told of a mandate and of its end, with a link and no terms', async () => {
  const id = await give()
  expect(await told(1)).toEqual([`${carl.email}: Aarhus Auktionshus A/S har fået en fuldmagt`])
  expect(opened.mails[0]?.text).toContain(`http://localhost:3000/mandates/${id}`)
  expect(opened.mails[0]?.text).not.toMatch(/Galleri|ICG|licens/i)
  expect([await newsFor(anna, id), await newsFor(carl, id)]).toEqual([undefined, 'given'])
  await end(id, anna)
  expect((await told(2)).at(-1)).toBe(`${carl.email}: En fuldmagt til Aarhus Auktionshus A/S er tilbagekaldt`)
  expect([await newsFor(anna, id), await newsFor(carl, id)]).toEqual([undefined, 'revoked'])
})

test('the holder is told that a mandate is laid down', async () => {
  const id = await give()
  await told(1)
  await end(id, carl)
  expect((await told(2)).map(line => line.split(':')[0])).toContain(anna.email)
  expect([await newsFor(anna, id), await newsFor(carl, id)]).toEqual(['laid-down', undefined])
})

test('both sides are told once, fourteen days before a mandate ends, unless it has ended or was given for less', async () => {
  const id = await give()
  await end(await give(), anna)
  await give({ validUntil: '2026-06-20' })
  await told(4)
  const turn = async (days: number) => {
    opened.clock.moveBy(days * DAY)
    await mandateWorkers(opened.workplace)['find-ending-mandates']?.({})
  }
  opened.mails.splice(0)
  await turn(1)
  await turn(31)
  expect(await newsFor(anna, id)).toBe(undefined)
  await turn(1)
  expect([await newsFor(anna, id), await newsFor(carl, id)]).toEqual(['ending', 'ending'])
  expect(await told(2)).toEqual(
    [anna, carl].map(({ email }) => `${email}: En fuldmagt udløber den 31. juli 2026`).toSorted(),
  )
  await turn(1)
  // Letters go in order: what comes behind a second telling of the end comes third.
  await end(await give({ validFrom: '2026-07-20', validUntil: '2026-09-30' }), anna)
  expect((await told(4)).filter(line => line.includes('udløber'))).toHaveLength(2)
  await turn(15)
  expect([await newsFor(anna, id), await newsFor(carl, id)]).toEqual([undefined, undefined])
})
