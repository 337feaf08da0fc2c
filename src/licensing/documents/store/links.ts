import { type RawBuilder, sql } from 'kysely'
import type { DocumentType } from '../../../law/annex.ts'
import type { DocumentScope } from '../rules/scope.ts'
import type { LinkRelation } from '../types.ts'
import { isInScope } from './scope.ts'

/** A document that hangs together with another one; `isSeen` tells whether the reader may open it. */
export interface LinkRow {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly relation: LinkRelation
  readonly isEarlier: boolean
  readonly isSeen: boolean
}

/** Box I.10 of a document in both directions, in the same question. */
export function linksOf({
  id,
  scope,
}: {
  readonly id: string
  readonly scope: DocumentScope
}): RawBuilder<readonly LinkRow[]> {
  return sql<readonly LinkRow[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('id', document.id, 'type', document.type, 'number', document.number,
      'relation', link.relation, 'isEarlier', link.to_id = ${id}::uuid, 'isSeen', ${isInScope(scope)})
      order by link.at, document.id), '[]')
    from document_link as link
    join document on document.id = case when link.to_id = ${id}::uuid then link.from_id else link.to_id end
    where link.from_id = ${id}::uuid or link.to_id = ${id}::uuid)`
}
