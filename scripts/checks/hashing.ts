import { importsOf } from './imports.ts'
import { placeOf } from './places.ts'
import { type Finding, isTest, type Tree } from './tree.ts'

const slow = 'src/identity/hash-password.ts'

/** No action hashes, by whatever way: its transaction would hold a connection and its locks meanwhile. */
export function hashing(tree: Tree): readonly Finding[] {
  const graph = new Map<string, string[]>()
  for (const { file, to, typesOnly } of importsOf(tree))
    if (!typesOnly) graph.set(file.path, [...(graph.get(file.path) ?? []), to.path])
  const actions = [...graph.keys()].filter(path => placeOf(path).role === 'actions' && !isTest(path))
  return actions.filter(path => reaches(graph, path)).map(found)
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string): boolean {
  const seen = new Set([from])
  for (const path of seen) for (const next of graph.get(path) ?? []) seen.add(next)
  return seen.has(slow)
}

function found(file: string): Finding {
  return {
    file,
    line: 1,
    problem: `an action reaches ${slow}`,
    repair: 'hash before or between transactions, as src/identity/sign-in/check-password.ts does',
  }
}
