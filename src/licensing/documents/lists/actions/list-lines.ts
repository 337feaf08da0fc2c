import { z } from 'zod'
import { lifeCycles, type Status } from '../../../../law/life-cycles.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded, line } from '../../../../platform/fields.ts'
import { isId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { documentScope, mayWithDocuments } from '../../rules/permissions.ts'
import { searchWordsOf } from '../../rules/search-words.ts'
import type { StatementLine } from '../../types.ts'
import { type Cursor, listLines } from '../list-lines-store.ts'

const pageSize = 25
const statuses: readonly Status[] = lifeCycles['ICG-S'].statuses

/** A page of statements; `next` is the cursor of the page behind it. */
export interface StatementList {
  readonly statements: readonly StatementLine[]
  readonly next: string | undefined
}

/** The statements that an actor may see, newest change first, 25 a page (IR 19). */
export const listStatements = defineAction({
  name: 'list-statements',
  citation: 'IR 19',
  input: z.object({
    search: line(200).optional(),
    status: bounded(40)
      .optional()
      .transform(text => statuses.find(status => status === text)),
    customsOffice: bounded(8).optional(),
    cursor: bounded(100).optional(),
  }),
  allowed: mayWithDocuments('list-statements'),
  readOnly: true,
  run: async ({ transaction, actor }: Asked, { search, status, customsOffice, cursor }) => {
    const found = await listLines(transaction, {
      scope: documentScope(actor),
      searchWords: searchWordsOf([search]).slice(0, 8),
      status,
      customsOffice,
      after: readCursor(cursor),
      limit: pageSize + 1,
    })
    const statements = found.slice(0, pageSize)
    const last = found.length > pageSize ? statements.at(-1) : undefined
    return done<StatementList>({ statements, next: last && writeCursor(last) })
  },
})

function writeCursor({ changedAt, id }: StatementLine): string {
  return `${changedAt.getTime()}.${id}`
}

function readCursor(text: string | undefined): Cursor | undefined {
  const [time = '', id = ''] = (text ?? '').split('.')
  if (!/^\d{1,15}$/.test(time) || !isId(id)) return undefined
  return { changedAt: new Date(Number(time)), id }
}
