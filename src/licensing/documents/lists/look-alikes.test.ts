import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '../../../platform/perform.ts'
import type { Actor } from '../../actor.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import { listLookAlikes } from './actions/list-look-alikes.ts'
import { insertOperatorsAndPeople, insertStatements } from './testing/insert.ts'
import { operatorIds, people } from './testing/people.ts'

let opened: TestWorkplace

const titles = [
  'Marble torso of a youth',
  'Marmor torso of a youth',
  'Torso',
  'A relief with the marble torso of a young man and three horses, from a temple near the sea',
  'Bronze horse',
]

beforeAll(async () => {
  opened = await openTestWorkplace()
  const db = opened.database.kysely
  await insertOperatorsAndPeople(db)
  const firm = { operatorId: operatorIds.firm, holderName: 'Galleri Havnegade ApS', count: 1 }
  for (const [index, title] of titles.entries())
    await insertStatements(db, { ...firm, status: 'VALID', title, from: index + 1 })
  await insertStatements(db, { ...firm, status: 'DRAFT', title: 'Marble torso, a draft', from: 50 })
  await insertStatements(db, {
    ...firm,
    status: 'VALID',
    title: 'Icon of Saint Nicholas',
    from: 100,
    count: 40,
  })
})
afterAll(() => opened.database.close())

async function alike(title: string, actor: Actor = people.officer): Promise<readonly string[]> {
  const found = await perform(opened.workplace, listLookAlikes, { actor, input: { title } })
  return found.ok ? found.value.map(document => document.title) : found.refusals.map(({ code }) => code)
}

test('nobody but officers of authorities asks; drafts of others look like nothing', async () => {
  for (const actor of [people.holder, people.customsOfficer, people.newcomer])
    expect(await alike('Marble torso', actor)).toEqual(['not-permitted'])
  expect(await alike('Marble torso, a draft')).not.toContain('Marble torso, a draft')
})

test('written otherwise, in part, or within a longer title: the likest first', async () => {
  const found = await alike('Marbel torso of a youth')
  expect(found[0]).toBe('Marble torso of a youth')
  expect(found).toContain('Marmor torso of a youth')
  expect(found).not.toContain('Bronze horse')
  const short = await alike('marble torso')
  expect(short).toContain('Torso')
  expect(short).toContain(titles[3])
})

test('at most twenty, and none like an empty title or one of signs', async () => {
  expect(await alike('Icon of St. Nicholas')).toHaveLength(20)
  expect(await alike('')).toEqual([])
  expect(await alike('%_"')).toEqual([])
})
