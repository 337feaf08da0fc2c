import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { sql } from './sql.ts'

const statements = [
  "db.selectFrom('operator')",
  "db.with('a', b).insertInto('operator')",
  'sql`now()`',
  "sql.raw('now()')",
  'const a = `select \x24{b} from operator`',
  "const a = 'DELETE FROM operator'",
]

it.each(statements)('refuses %s in rules and actions', text => {
  const texts = { 'src/licensing/roles/rules.ts': text, 'src/licensing/roles/actions/a-b.ts': text }
  expect(foundIn(sql, texts)).toEqual([
    'src/licensing/roles/rules.ts:1 SQL outside a store',
    'src/licensing/roles/actions/a-b.ts:1 SQL outside a store',
  ])
})

it.each(statements)('lets a store say %s', text => {
  const texts = {
    'src/licensing/roles/store.ts': text,
    'src/licensing/roles/store/find.ts': text,
    'src/platform/database/connect.ts': text,
    'src/licensing/roles/store.test.ts': text,
  }
  expect(foundIn(sql, texts)).toEqual([])
})

it('does not take a sentence for a statement', () => {
  const texts = {
    'src/licensing/roles/words.ts': "'Select one from the list'",
    'src/law/annex.ts': "'Select the Part'",
  }
  expect(foundIn(sql, texts)).toEqual([])
})
