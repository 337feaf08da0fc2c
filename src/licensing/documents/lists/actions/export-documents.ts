import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLists } from '../rules.ts'
import type { DocumentLine } from '../types.ts'
import { listDocuments } from './list-documents.ts'

/** As many as a sheet is still handy with; the search narrows what there is more. */
const maximum = 5000

/** The same documents as the list, all pages together: at most 5,000. */
export const exportDocuments = defineAction({
  name: 'export-documents',
  citation: 'IR 19',
  input: listDocuments.input.omit({ cursor: true }),
  allowed: mayWithLists('export-documents'),
  readOnly: true,
  run: async (context: Asked, input) => {
    const documents: DocumentLine[] = []
    let cursor: string | undefined
    do {
      const page = await listDocuments.run(context, { ...input, cursor })
      if (!page.ok) return page
      documents.push(...page.value.documents)
      cursor = page.value.next
    } while (cursor !== undefined && documents.length < maximum)
    return done<readonly DocumentLine[]>(documents.slice(0, maximum))
  },
})
