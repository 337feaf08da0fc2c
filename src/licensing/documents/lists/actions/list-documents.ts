import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import { bounded, line } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import type { StatementLine } from '../../types.ts'
import { answersWithoutName, listedHolder, mayNameHolder, mayWithLists } from '../rules.ts'
import { findHolders } from '../store.ts'
import type { DocumentLine, DocumentList, HolderFacts } from '../types.ts'
import { listStatements } from './list-lines.ts'

const maximumPages = 20

/** The documents that an actor may see, newest change first; private holders stay unnamed (IR 19). */
export const listDocuments = defineAction({
  name: 'list-documents',
  citation: 'IR 19',
  input: z.object({
    search: line(200).optional(),
    status: bounded(40).optional(),
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
  readonly status?: string | undefined
  readonly cursor?: string | undefined
}

async function readPage(context: Asked, query: Query): Promise<DocumentList> {
  const listed = await listStatements.run(context, listStatements.input.parse(query))
  const { statements, next } = listed.ok ? listed.value : { statements: [], next: undefined }
  const ids = statements.map(one => one.id)
  const holders = await findHolders(context.transaction, ids)
  const byDocument = new Map(holders.map(holder => [holder.documentId, holder]))
  const documents = statements.flatMap(line => {
    const holder = byDocument.get(line.id)
    return holder === undefined || isBetrayed(context, { line, holder, search: query.search })
      ? []
      : [toDocument(context, line, holder)]
  })
  return { documents, next }
}

interface Found {
  readonly line: StatementLine
  readonly holder: HolderFacts
  readonly search: string | undefined
}

/** Found by nothing but a name that the reader may not know: then to list it would tell the name. */
function isBetrayed({ actor }: Asked, { line, holder, search }: Found): boolean {
  if (search === undefined || search === '' || mayNameHolder(actor, holder)) return false
  return !answersWithoutName(holder, line.holderName, search)
}

function toDocument({ actor }: Asked, line: StatementLine, holder: HolderFacts): DocumentLine {
  const { id, number, status, statusAt, changedAt, title, objectNumber, localReference } = line
  const { countryOfImport, countryOfInterest, customsOffice } = line
  return {
    ...{ id, type: 'ICG-S', number, status, statusAt, changedAt, title, objectNumber, localReference },
    ...{ countryOfImport, countryOfInterest, customsOffice },
    holder: listedHolder(actor, holder, line.holderName),
  }
}
