import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedStatements } from '../../../../development/seed-statements.ts'
import type { Database } from '../../../platform/database/connect.ts'
import { perform } from '../../../platform/perform.ts'
import { type Actor, anonymous } from '../../actor.ts'
import { type People, personNamed, startPeople } from '../../importer-statements/testing/people.ts'
import { openTestWorkplace } from '../../roles/testing/test-workplace.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import { getDocument } from '../actions/get-document.ts'
import { searchWordsOf } from '../rules/search-words.ts'
import type { DocumentTables } from '../types.ts'
import { listDocuments } from './actions/list-documents.ts'

let workplace: LicensingWorkplace
let database: Database
let people: People

beforeAll(async () => {
  const opened = await openTestWorkplace()
  workplace = opened.workplace
  database = opened.database
  await workplace.queue.start({ notice: async () => undefined })
  people = await startPeople(workplace)
  await seed('Anna', 28)
  await seed('Karen', 2)
})

afterAll(async () => {
  await workplace.queue.stop()
  await database.close()
})

function seed(name: string, count: number) {
  const actor = personNamed(people, name)
  return seedStatements(workplace, { operatorId: actor.role?.operatorId ?? '', actor, count })
}

async function list(actor: Actor, input: Record<string, string> = {}) {
  const outcome = await perform(workplace, listDocuments, { actor, input })
  return outcome.ok ? outcome.value : { documents: [], next: 'refused' }
}

describe('a list of statements', () => {
  test('holds what its reader may see', async () => {
    expect(await list(anonymous)).toMatchObject({ next: 'refused' })
    expect(await list(personNamed(people, 'Gorm'))).toMatchObject({ next: 'refused' })
    expect((await list(personNamed(people, 'Carl'))).documents).toEqual([])
    const karens = await list(personNamed(people, 'Karen'))
    expect(karens.documents.map(line => line.status).sort()).toEqual(['DRAFT', 'VALID', 'VALID'])
    for (const who of ['Dorte', 'Erik', 'Fie']) {
      const { documents } = await list(personNamed(people, who))
      expect(new Set(documents.map(line => line.status))).toEqual(new Set(['VALID']))
      expect(documents.some(line => line.holder.isNamed && line.holder.name === 'Karen Holm')).toBe(false)
    }
  })

  test('is searched by no private holder, for the name is not written', async () => {
    const rows = await database.kysely
      .withTables<DocumentTables>()
      .selectFrom('document')
      .select(['search_words', 'holder_name'])
      .where('operator_id', '=', personNamed(people, 'Karen').role?.operatorId ?? '')
      .execute()
    expect(rows).toHaveLength(3)
    for (const { search_words, holder_name } of rows) {
      expect(search_words).not.toEqual(expect.arrayContaining(['karen']))
      expect(search_words).not.toEqual(expect.arrayContaining(['holm']))
      expect(holder_name).toBe('')
    }
  })

  test('goes on page by page without losing or repeating a row', async () => {
    const anna = personNamed(people, 'Anna')
    const first = await list(anna)
    const second = await list(anna, { cursor: first.next ?? '' })
    expect(first.documents).toHaveLength(25)
    expect(second).toMatchObject({ next: undefined, documents: { length: 4 } })
    const ids = [...first.documents, ...second.documents].map(line => line.id)
    expect(new Set(ids).size).toBe(29)
  })

  test('is filtered by status, office and words of any case, accents left out', async () => {
    const anna = personNamed(people, 'Anna')
    const drafts = await list(anna, { status: 'DRAFT' })
    expect(new Set(drafts.documents.map(line => line.status))).toEqual(new Set(['DRAFT']))
    expect((await list(anna, { customsOffice: 'DE009001' })).documents).toEqual([])
    const number = drafts.documents[0]?.number ?? ''
    expect((await list(anna, { search: number.toLowerCase() })).documents).toMatchObject([{ number }])
    expect((await list(anna, { search: 'BUDDHA head' })).documents).toMatchObject([
      { title: 'Head of Buddha' },
    ])
    expect(searchWordsOf(['Shunkô, ÅRHUS-by'])).toEqual(['shunko', 'arhus', 'by'])
    expect((await list(personNamed(people, 'Dorte'), { search: 'Karen Holm' })).documents).toEqual([])
  })

  test.each([`' or 1=1 --`, '& | ! <-> :*', '((', '%', '\\', 'a\u0000b', 'æøå ß ﬁ'])(
    'survives %s',
    async search => {
      expect(
        await list(personNamed(people, 'Anna'), { search, cursor: search, status: search }),
      ).toHaveProperty('documents')
    },
  )
})

test('officers who handle a statement see a private holder in it', async () => {
  const [id] = await seed('Karen', 1)
  for (const who of ['Dorte', 'Fie']) {
    const found = await perform(workplace, getDocument, { actor: personNamed(people, who), input: { id } })
    expect(found).toMatchObject({ value: { holder: { name: 'Karen Holm', eori: 'DK98765430' } } })
  }
})
