import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestMigration } from '../src/platform/database/migrate.ts'
import { migrationFiles, migrations, readRecord, recordPath } from './checks/migrations.ts'
import { readTree } from './checks/read-tree.ts'
import type { Tree } from './checks/tree.ts'

/** The record with the new migrations added; throws where one that has landed was edited, is gone, or comes after a new one. */
export function recordMigrations(tree: Tree): string {
  const [refused] = migrations(tree).filter(({ repair }) => !repair.includes('record-migrations'))
  if (refused !== undefined) throw new Error(`${refused.file} ${refused.problem} - ${refused.repair}`)
  const record = readRecord(tree.find(recordPath)?.text)
  const added = migrationFiles(tree).filter(({ path }) => !record.has(path))
  const digests = [...record, ...added.map(({ path, text }) => [path, digestMigration(text)] as const)]
  return `${JSON.stringify(Object.fromEntries(digests), undefined, 2)}\n`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  writeFileSync(join(root, recordPath), recordMigrations(readTree(root)))
}
