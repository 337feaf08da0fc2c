import { z } from 'zod'
import { type DocumentType, documentTypes } from '../../../../law/annex.ts'
import { type LifeCycle, lifeCycles, type Status } from '../../../../law/life-cycles.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded, line } from '../../../../platform/fields.ts'
import { isId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { operatorOf } from '../../../goods/rules/permissions.ts'
import { documentType } from '../../document-type.ts'
import { addressOf, followedAddress, kindOf } from '../../kind.ts'
import { documentScope } from '../../rules/scope.ts'
import { searchWordsOf } from '../../rules/search-words.ts'
import { answersWithoutName, listedHolder, mayNameHolder, mayWithLists } from '../rules.ts'
import { type Cursor, listLines } from '../store/list-lines.ts'
import type { DocumentLine, DocumentList, FoundLine } from '../types.ts'

const pageSize = 25
const maximumPages = 20
const maximumWords = 8

const statuses: readonly Status[] = [
  ...new Set(documentTypes.flatMap((type): LifeCycle['statuses'] => lifeCycles[type].statuses)),
]

/** The documents that an actor may see, newest change first, 25 a page; private holders stay unnamed (IR 19). */
export const listDocuments = defineAction({
  name: 'list-documents',
  citation: 'IR 19',
  input: z.strictObject({
    search: line(200).optional(),
    type: documentType.optional().catch(undefined),
    status: bounded(40)
      .optional()
      .transform(text => statuses.find(status => status === text)),
    customsOffice: bounded(8).optional(),
    cursor: bounded(100).optional(),
  }),
  allowed: mayWithLists('list-documents'),
  readOnly: true,
  run: async (context: Asked, input) => {
    let page = await readPage(context, input)
    for (let more = 1; more < maximumPages && isOnlySecret(page); more += 1) {
      page = await readPage(context, { ...input, cursor: page.next })
    }
    return done<DocumentList>(isOnlySecret(page) ? { documents: [], next: undefined } : page)
  },
})

/** A page that holds nothing for this reader may not show by its successor that there was something. */
function isOnlySecret({ documents, next }: DocumentList): boolean {
  return documents.length === 0 && next !== undefined
}

interface Query {
  readonly search?: string | undefined
  readonly type?: DocumentType | undefined
  readonly status?: Status | undefined
  readonly customsOffice?: string | undefined
  readonly cursor?: string | undefined
}

async function readPage(context: Asked, query: Query): Promise<DocumentList> {
  const { transaction, actor, now } = context
  const { search = '', type, status, customsOffice, cursor } = query
  const found = await listLines(transaction, {
    scope: documentScope(actor, now),
    searchWords: searchWordsOf([search]).slice(0, maximumWords),
    type,
    status,
    customsOffice,
    after: readCursor(cursor),
    limit: pageSize + 1,
  })
  const lines = found.slice(0, pageSize)
  const last = found.length > pageSize ? lines.at(-1) : undefined
  const told = lines.filter(each => mayNameHolder(actor, each) || isOpenly(each, search))
  return { documents: told.map(each => toLine(context, each)), next: last && writeCursor(last) }
}

/** Found by more than a name that the reader may not know: else to list it would tell the name. */
function isOpenly(found: FoundLine, search: string): boolean {
  return search === '' || answersWithoutName(found, search)
}

function toLine(context: Asked, found: FoundLine): DocumentLine {
  const { actor, services } = context
  const { id, type, number, status, statusAt, changedAt, title, objectNumbers, localReference } = found
  const { countryOfImport, countryOfInterest, customsOffice } = found
  return {
    ...{ id, type, number, status, statusAt, changedAt, title, objectNumbers, localReference },
    ...{ countryOfImport, countryOfInterest, customsOffice },
    address: addressOf(services.kinds, found),
    followed: isFollowed(context, found) ? followedAddress(services.kinds, found) : undefined,
    holder: listedHolder(actor, found),
  }
}

function isFollowed({ actor, services }: Asked, { type, status, operatorId }: FoundLine): boolean {
  const hasPage = kindOf(services.kinds, type).follow !== undefined
  return hasPage && status !== 'DRAFT' && operatorId === operatorOf(actor)
}

function writeCursor({ changedAt, id }: FoundLine): string {
  return `${changedAt.getTime()}.${id}`
}

function readCursor(text: string | undefined): Cursor | undefined {
  const [time = '', id = ''] = (text ?? '').split('.')
  if (!/^\d{1,15}$/.test(time) || !isId(id)) return undefined
  return { changedAt: new Date(Number(time)), id }
}
