import type { Queryable } from '../../../platform/database/connect.ts'
import type { OpinionMessage } from '../expertise/types.ts'
import { tables } from './opinion-tables.ts'

export interface NewMessage extends OpinionMessage {
  readonly opinionId: string
  readonly documentId: string
}

export async function insertMessage(db: Queryable, message: NewMessage): Promise<void> {
  const { attached } = message
  await tables(db)
    .insertInto('opinion_message')
    .values({
      id: message.id,
      opinion_id: message.opinionId,
      document_id: message.documentId,
      side: message.side,
      is_opinion: message.isOpinion,
      text: message.text,
      at: message.at,
      by: message.by,
      by_name: message.byName,
      file: attached?.file ?? null,
      media_type: attached?.mediaType ?? null,
      bytes: attached?.bytes ?? null,
      name: attached?.name ?? null,
    })
    .execute()
}

/** What was written about some opinions, oldest first. */
export async function listMessages(
  db: Queryable,
  opinions: readonly string[],
): Promise<readonly (OpinionMessage & { readonly opinionId: string })[]> {
  if (opinions.length === 0) return []
  const rows = await tables(db)
    .selectFrom('opinion_message')
    .select(['id', 'opinion_id as opinionId', 'side', 'is_opinion as isOpinion', 'text', 'at', 'by'])
    .select(['by_name as byName', 'file', 'media_type as mediaType', 'bytes', 'name'])
    .where('opinion_id', 'in', opinions)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ file, mediaType, bytes, name, ...message }) => ({
    ...message,
    attached:
      file === null ? undefined : { file, mediaType: mediaType ?? '', bytes: bytes ?? 0, name: name ?? '' },
  }))
}

/** Those of the given digests that are files in threads. */
export async function listThreadFiles(db: Queryable, digests: readonly string[]): Promise<readonly string[]> {
  if (digests.length === 0) return []
  const rows = await tables(db)
    .selectFrom('opinion_message')
    .select('file')
    .where('file', 'in', digests)
    .execute()
  return rows.flatMap(({ file }) => file ?? [])
}
