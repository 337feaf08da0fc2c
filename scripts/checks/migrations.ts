import { z } from 'zod'
import { digestMigration } from '../../src/platform/database/migrate.ts'
import type { Finding, SourceFile, Tree } from './tree.ts'

/** The digests of the migrations that have landed, in that order: path and SHA-256. */
export const recordPath = 'scripts/checks/migrations.json'

const recordSchema = z.record(z.string(), z.string())

/** Reads the record; nothing has landed where there is none. */
export function readRecord(text = '{}'): ReadonlyMap<string, string> {
  return new Map(Object.entries(recordSchema.parse(JSON.parse(text))))
}

/** What databases out there have run stays as it ran: no migration is edited, removed, or slipped in before another. */
export function migrations(tree: Tree): readonly Finding[] {
  const record = readRecord(tree.find(recordPath)?.text)
  const files = migrationFiles(tree)
  return [
    ...gone(record, files),
    ...files.flatMap(file => edited(file, record)),
    ...files.flatMap(file => unrecorded(file, record)),
  ]
}

/** Every migration, by path. */
export function migrationFiles(tree: Tree): readonly SourceFile[] {
  const files = tree.files.filter(({ path }) => /^src\/.*\/migrations\/[^/]+\.sql$/.test(path))
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

function gone(record: ReadonlyMap<string, string>, files: readonly SourceFile[]): readonly Finding[] {
  const paths = files.map(file => file.path)
  return [...record.keys()]
    .filter(path => !paths.includes(path))
    .map(path => found(path, 'this migration has landed, and is gone', 'bring it back; undo it in a new one'))
}

function edited({ path, text }: SourceFile, record: ReadonlyMap<string, string>): readonly Finding[] {
  const digest = record.get(path)
  if (digest === undefined || digest === digestMigration(text)) return []
  return [found(path, 'this migration was edited after it landed', 'take the edit back, and write a new one')]
}

function unrecorded({ path }: SourceFile, record: ReadonlyMap<string, string>): readonly Finding[] {
  if (record.has(path)) return []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const last = [...record.keys()]
    .filter(known => known.startsWith(folder))
    .sort()
    .at(-1)
  if (last !== undefined && path < last)
    return [found(path, `this migration is new, and sorts before ${last}`, 'give it a higher number')]
  return [found(path, 'this migration is not recorded', 'run npx node scripts/record-migrations.ts')]
}

function found(file: string, problem: string, repair: string): Finding {
  return { file, line: 1, problem, repair }
}
