import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { DocumentScope } from '../rules/scope.ts'
import type { Representation } from '../types.ts'

type Reader = DocumentScope['reader']

/** The mandates that the reader's operator has at the reader's instant. */
const mandates = ({ now }: Reader, operatorId: string) => sql`from mandate
  where mandate.representative_id = ${operatorId} and mandate.ended_at is null
    and mandate.starts_at <= ${now}::timestamptz and mandate.ends_at > ${now}::timestamptz
    and exists (select from operator_activity
      where operator_activity.operator_id = mandate.holder_id and operator_activity.status = 'valid')`

const ofRow = sql`mandate.holder_id = document.operator_id and document.type = any(mandate.types)`

/** Whether the reader's operator acts for the holder of a row of `document`. */
export function isMandated(reader: Reader, operatorId: string): RawBuilder<SqlBool> {
  const valid = mandates(reader, operatorId)
  // The holders are asked once, so that lists walk along the index of each instead of through all documents.
  return sql<SqlBool>`(document.operator_id = any(array(select mandate.holder_id ${valid}))
    and exists (select ${valid} and ${ofRow}))`
}

/** By which mandate the reader acts for the holder of a row of `document`; nothing for everybody else. */
export function representation({ reader }: DocumentScope): RawBuilder<Representation | null> {
  const { operatorId } = reader
  if (operatorId === undefined) return sql<null>`null::jsonb`
  return sql<Representation | null>`(
    select jsonb_build_object('mandateId', mandate.id, 'maySign', mandate.may_sign) ${mandates(reader, operatorId)} and ${ofRow}
    order by mandate.may_sign desc limit 1)`
}
