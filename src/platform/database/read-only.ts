import { type KyselyPlugin, type QueryId, RawNode, type RootOperationNode, SelectQueryNode } from 'kysely'
import type { Queryable } from './connect.ts'

const changing =
  /\b(insert\s+into|update\s+\S+\s+set|delete\s+from|lock\s+table|pg_advisory\w*|for\s+(no\s+key\s+)?update|for\s+(key\s+)?share|nextval)\b/i

function changes(node: RootOperationNode): boolean {
  if (SelectQueryNode.is(node)) return (node.endModifiers ?? []).length > 0
  return !RawNode.is(node) || changing.test(node.sqlFragments.join(' '))
}

const refusesChanges: KyselyPlugin = {
  transformQuery: ({ node }: { readonly node: RootOperationNode; readonly queryId: QueryId }) => {
    if (changes(node)) throw new Error('what only looks changes and locks nothing')
    return node
  },
  transformResult: async ({ result }) => result,
}

/**
 * The same database for whoever only looks: a query that would change a row or hold one throws before it is sent, at no
 * cost of a statement. Raw SQL is told by its words, so it must not write by a function of its own.
 */
export function readOnly(db: Queryable): Queryable {
  return db.withPlugin(refusesChanges)
}
