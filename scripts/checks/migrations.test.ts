import { describe, expect, test } from 'vitest'
import { recordMigrations } from '../record-migrations.ts'
import { foundIn } from './found-in.ts'
import { migrations, recordPath } from './migrations.ts'
import { plantTree } from './tree.ts'

const folder = 'src/licensing/migrations'
const landed = {
  [`${folder}/0201-a.sql`]: 'create table a ();',
  [`${folder}/0301-b.sql`]: 'create table b ();',
}
const record = { [recordPath]: recordMigrations(plantTree(landed)) }

describe('setup 14, what has landed stays as it ran', () => {
  test('what is recorded and unchanged is in order', () => {
    expect(foundIn(migrations, { ...landed, ...record })).toEqual([])
  })

  test.each([
    [
      'edited',
      { ...landed, [`${folder}/0201-a.sql`]: 'create table a (id integer);' },
      '0201-a.sql:1 this migration was edited after it landed',
    ],
    [
      'edited by a blank',
      { ...landed, [`${folder}/0201-a.sql`]: 'create table a (); ' },
      '0201-a.sql:1 this migration was edited after it landed',
    ],
    [
      'removed',
      { [`${folder}/0301-b.sql`]: 'create table b ();' },
      '0201-a.sql:1 this migration has landed, and is gone',
    ],
    [
      'preceded by a new one',
      { ...landed, [`${folder}/0202-c.sql`]: '' },
      `0202-c.sql:1 this migration is new, and sorts before ${folder}/0301-b.sql`,
    ],
  ])('none is %s, and the record is not written over it', (_what, files: Record<string, string>, problem) => {
    expect(foundIn(migrations, { ...files, ...record })).toEqual([`${folder}/${problem}`])
    expect(() => recordMigrations(plantTree({ ...files, ...record }))).toThrow(problem.replace(':1', ''))
  })

  test('a new one is recorded behind the others, which keep their digests', () => {
    const files = { ...landed, [`${folder}/0302-c.sql`]: '', 'src/identity/migrations/0101-d.sql': '' }
    expect(foundIn(migrations, { ...files, ...record })).toEqual([
      'src/identity/migrations/0101-d.sql:1 this migration is not recorded',
      `${folder}/0302-c.sql:1 this migration is not recorded`,
    ])
    const added = recordMigrations(plantTree({ ...files, ...record }))
    expect(added.startsWith(record[recordPath].trimEnd().slice(0, -2))).toBe(true)
    expect(foundIn(migrations, { ...files, [recordPath]: added })).toEqual([])
  })
})
