import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/identifiers.ts'
import { perform } from '../../../platform/perform.ts'
import type { Actor } from '../../actor.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { countDocuments } from './actions/count-documents.ts'
import { listDocuments } from './actions/list-documents.ts'
import { listLookAlikes } from './actions/list-look-alikes.ts'
import { insertOperatorsAndPeople, insertStatements } from './testing/insert.ts'
import { operatorIds, people } from './testing/people.ts'

const [others, each] = [100, 200]

let opened: TestWorkplace
const asked: RootOperationNode[] = []

const listening: KyselyPlugin = {
  transformQuery: ({ node }) => {
    asked.push(node)
    return node
  },
  transformResult: async ({ result }) => result,
}

beforeAll(async () => {
  opened = await openTestWorkplace()
  const db = opened.database.kysely
  await insertOperatorsAndPeople(db)
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS' }
  await insertStatements(db, { ...firm, status: 'VALID', title: 'Marble torso', from: 1, count: 19_900 })
  await insertStatements(db, { ...firm, status: 'DRAFT', title: 'Bronze', from: 19_901, count: 100 })
  // The register has many operators: one that had half of all documents would be best found by walking through them.
  for (let index = 0; index < others; index += 1) {
    const operatorId = newId(new Date(index))
    await sql`insert into operator (id, kind, name, is_displayed, created_at)
      values (${operatorId}, 'firm', 'Kunsthandel Berlin GmbH', true, now())`.execute(db)
    const other = { operatorId, holderName: 'Kunsthandel Berlin GmbH', title: 'Icon' }
    const from = 20_001 + index * each
    await insertStatements(db, { ...other, status: 'VALID', from, count: each })
  }
  await opened.database.runScript('analyze')
})

afterAll(() => opened.database.close())

/** The plans of everything that an action reads. */
async function plansOf(work: (workplace: TestWorkplace['workplace']) => Promise<unknown>): Promise<string> {
  const { database } = opened
  const kysely = database.kysely.withPlugin(listening)
  asked.length = 0
  await work({ ...opened.workplace, database: { ...database, kysely } })
  const plans = []
  for (const node of asked) {
    const query = database.kysely.getExecutor().compileQuery(node, { queryId: 'plan' })
    // Asks for the plan itself, and reads nothing.
    if (query.sql.startsWith('explain')) continue
    const plan = await database.kysely.executeQuery(
      CompiledQuery.raw(`explain ${query.sql}`, [...query.parameters]),
    )
    plans.push(JSON.stringify(plan.rows))
  }
  return plans.join('\n')
}

const list = (actor: Actor, input: object) =>
  plansOf(workplace => perform(workplace, listDocuments, { actor, input }))

const cursor = `${new Date('2026-11-20T14:00:00Z').getTime()}.01900000-0000-7000-8001-000000010000`

const questions: readonly (readonly [string, Actor, object])[] = [
  ['the list of one operator', people.holder, {}],
  ['its drafts', people.holder, { status: 'DRAFT' }],
  ['its applications', people.holder, { type: 'ICG-L' }],
  ['a page far behind', people.holder, { cursor }],
  ['what one operator searches', people.holder, { search: '0012345' }],
  ['the list of officers', people.officer, {}],
  ['the list of officers in one status', people.officer, { status: 'VALID' }],
  ['what officers search', people.officer, { search: '0023456' }],
]

for (const [name, actor, input] of questions) {
  test(`${name} needs no walk through all statements`, async () => {
    const plans = await list(actor, input)
    expect(plans).toMatch(/Index(?: Only)? Scan[^"]* on document\b|Bitmap Heap Scan on document\b/)
    expect(plans).not.toMatch(/Seq Scan on document\b/)
  })
}

test('titles that look alike are found by the trigrams of the index', async () => {
  const input = { title: 'Marbl toros of a youth' }
  const plans = await plansOf(workplace =>
    perform(workplace, listLookAlikes, { actor: people.officer, input }),
  )
  expect(plans).toMatch(/document_title/)
  expect(plans).not.toMatch(/Seq Scan on document\b/)
})

test('counting the last week needs no walk either', async () => {
  const plans = await plansOf(workplace =>
    perform(workplace, countDocuments, { actor: people.officer, input: {} }),
  )
  expect(plans).not.toMatch(/Seq Scan on document\b/)
})
