import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessActor, maySee } from '../../law/access.ts'
import { type DocumentType, documentTypes } from '../../law/annex.ts'
import { subStates } from '../../law/life-cycle.ts'
import { type LifeCycle, lifeCycles, type Status, type SubState } from '../../law/life-cycles.ts'
import { type Actor, anonymous, theClock } from '../actor.ts'
import { openTestWorkplace, type TestWorkplace } from '../roles/testing/test-workplace.ts'
import { newcomer, operatorIds, people, personIn } from './lists/testing/people.ts'
import { type DocumentScope, documentScope, scopeRows } from './rules/scope.ts'
import { isInScope, scopeConditions } from './store/scope.ts'

interface State {
  readonly type: DocumentType
  readonly status: Status
  readonly subState: SubState | null
}

/** Every state that a document of any type can be in. */
const states: readonly State[] = documentTypes.flatMap(type => {
  const { statuses }: LifeCycle = lifeCycles[type]
  return statuses.flatMap(status => [null, ...subStates].map(subState => ({ type, status, subState })))
})

/** Authorities of the reference data, by what they are to the documents here. */
const authorities = { handling: 'DK-CENTRAL', home: 'DE-CENTRAL', former: 'SE-CENTRAL', other: 'FR-CENTRAL' }

const now = new Date('2026-06-15T12:00:00Z')
const day = 86_400_000

let opened: TestWorkplace
const authorityIds = new Map<string, string>()

beforeAll(async () => {
  opened = await openTestWorkplace()
  const db = opened.database.kysely
  const found = await sql<{ id: string; code: string }>`select id, code from authority`.execute(db)
  for (const [name, code] of Object.entries(authorities))
    authorityIds.set(name, found.rows.find(row => row.code === code)?.id ?? '')
  for (const id of Object.values(operatorIds))
    await sql`insert into operator (id, kind, name, is_displayed, created_at)
      values (${id}, 'firm', 'x', true, now())`.execute(db)
  await sql`insert into operator_address (operator_id, position, street, postal_code, city, country, is_main)
    values (${operatorIds.firm}, 0, 'a', '1', 'b', 'DK', true)`.execute(db)
  await sql`insert into operator_activity
    (operator_id, chapter, section, type, address_position, authority_id, status)
    values (${operatorIds.firm}, 'c', 's', 't', 0, ${authorityIds.get('home')}, 'valid')`.execute(db)
  for (const [index, state] of states.entries()) await insert(index, state)
  await sql`insert into document_access (document_id, relation, operator_id, authority_id, given_at)
    select id, 'subsequent holder', ${operatorIds.otherFirm}::uuid, null::uuid, now() from document
    union all select id, 'former authority', null, ${authorityIds.get('former')}, now() from document`.execute(
    db,
  )
  await giveMandate({})
})

afterAll(() => opened.database.close())

interface MandateGiven {
  readonly types?: readonly DocumentType[]
  readonly startsAt?: Date
  readonly endsAt?: Date
}

async function giveMandate({ types = documentTypes, startsAt, endsAt }: MandateGiven): Promise<void> {
  const [from, until] = [startsAt ?? new Date(now.getTime() - day), endsAt ?? new Date(now.getTime() + day)]
  await sql`insert into mandate (id, holder_id, representative_id, types, may_sign, valid_from, valid_until,
      starts_at, ends_at, given_at, given_by)
    values (gen_random_uuid(), ${operatorIds.firm}, ${operatorIds.privatePerson}, ${[...types]}::text[], false,
      '2026-01-01', '2026-12-31', ${from}, ${until}, ${now}, 'a')`.execute(opened.database.kysely)
}

async function insert(index: number, { type, status, subState }: State): Promise<void> {
  const isSigned = status !== 'DRAFT' && status !== 'DELETED'
  await sql`insert into document (id, type, number, operator_id, authority_id, status, sub_state, status_at, version,
      step_versions, content, created_by, created_at, changed_at, title, object_numbers, categories, holder_name,
      search_words, signature, signed_at, sealed_file)
    values (gen_random_uuid(), ${type}, ${`N${index}`}, ${operatorIds.firm}, ${authorityIds.get('handling')},
      ${status}, ${subState}, now(), 1, '{}', '{}', 'a', now(), now(), '', '{}', '{}', '', '{}',
      case when ${isSigned} then '{}'::jsonb end, case when ${isSigned} then now() end,
      case when ${isSigned} then 'x' end)`.execute(opened.database.kysely)
}

const nameOf = ({ type, status, subState }: State) => [type, status, subState].join(' ')

async function seenBy(scope: DocumentScope) {
  const db = opened.database.kysely
  const select = sql`select type, status, sub_state as "subState" from document`
  const whole = await sql<State>`${select} where ${isInScope(scope)}`.execute(db)
  const parts = scopeConditions(scope).map(condition => sql`${select} where ${condition}`)
  const joined =
    parts.length === 0 ? [] : (await sql<State>`${sql.join(parts, sql` union `)}`.execute(db)).rows
  const [names, byParts] = [whole.rows, joined].map(rows => rows.map(nameOf).sort())
  expect(byParts).toEqual(names)
  return names
}

function shownTo(...relations: readonly AccessActor[]) {
  const isShown = ({ type: documentType, ...state }: State) =>
    state.status !== 'DELETED' &&
    relations.some(relation => maySee(relation, { documentType, ...state, hasBeenGivenAccess: true }))
  return states.filter(isShown).map(nameOf).sort()
}

const officer = (authority: string, code: string) =>
  personIn('officer', {
    kind: 'authority-officer',
    organisation: code,
    authorityId: authorityIds.get(authority) ?? '',
  })

const readers: readonly (readonly [string, () => Actor, readonly AccessActor[]])[] = [
  ['a stranger', () => anonymous, ['stranger']],
  ['the clock', () => theClock, ['stranger']],
  ['a person without a role', () => newcomer('nobody'), ['stranger']],
  ['a system administrator', () => people.administrator, ['stranger']],
  ['a holder for whom no operator is known', () => personIn('x', { kind: 'holder', organisation: '' }), []],
  ['the holder', () => people.holder, ['holder']],
  ['a representative', () => people.privateHolder, ['representative']],
  ['a subsequent holder', () => people.otherHolder, ['subsequent holder']],
  ['the handling authority', () => officer('handling', 'DK'), ['handling authority']],
  ['the home authority', () => officer('home', 'DE'), ['home authority']],
  ['a former authority', () => officer('former', 'SE'), ['former authority']],
  ['any other authority', () => officer('other', 'FR'), ['other authority']],
  ['customs', () => people.customsOfficer, ['customs']],
]

test.each(readers)(
  '%s sees what the law shows, in every state of every type',
  async (_who, actor, relations) => {
    expect(await seenBy(documentScope(actor(), now))).toEqual(shownTo(...relations))
  },
)

test('the Commission sees what the law shows it', async () => {
  expect(await seenBy({ reader: { now }, rows: scopeRows(['Commission']) })).toEqual(shownTo('Commission'))
})

test('access that has ended shows nothing any more', async () => {
  await sql`update document_access set ended_at = now()`.execute(opened.database.kysely)
  expect(await seenBy(documentScope(people.otherHolder, now))).toEqual([])
  expect(await seenBy(documentScope(officer('former', 'SE'), now))).toEqual(shownTo('other authority'))
})

const seenByRepresentative = (at = now) => seenBy(documentScope(people.privateHolder, at))

test('Default 43 a mandate shows nothing before its first day, after its last, and once it is revoked', async () => {
  expect(await seenByRepresentative(new Date(now.getTime() - day - 1))).toEqual([])
  expect(await seenByRepresentative(new Date(now.getTime() - day))).not.toEqual([])
  expect(await seenByRepresentative(new Date(now.getTime() + day - 1))).not.toEqual([])
  expect(await seenByRepresentative(new Date(now.getTime() + day))).toEqual([])
  await sql`update mandate set ended_at = ${now}, ended_by = 'a', ended_side = 'holder'`.execute(
    opened.database.kysely,
  )
  expect(await seenByRepresentative()).toEqual([])
})

test('Default 43 a mandate shows documents of its types alone, of a holder whose registration is valid', async () => {
  await giveMandate({ types: ['ICG-S'] })
  const seen = await seenByRepresentative()
  expect(seen).toEqual(shownTo('representative').filter(name => name.startsWith('ICG-S')))
  const setStatus = (status: string) =>
    sql`update operator_activity set status = ${status}`.execute(opened.database.kysely)
  await setStatus('suspended')
  expect(await seenByRepresentative()).toEqual([])
  await setStatus('valid')
  expect(await seenByRepresentative()).toEqual(seen)
})
