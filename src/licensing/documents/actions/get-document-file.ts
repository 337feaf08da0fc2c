import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import type { Document } from '../types.ts'
import { getDocument } from './get-document.ts'

/** A photograph or supporting document of a statement, for whoever may see the statement. Code: not-found. */
export const getDocumentFile = defineAction({
  name: 'get-document-file',
  citation: 'IR 19',
  input: z.object({
    id: recordId,
    fileId: recordId,
    size: z.enum(['thumbnail', 'display', 'original']).catch('display'),
  }),
  allowed: mayWithDocuments('get-document-file'),
  readOnly: true,
  run: async (context: Asked, { id, fileId, size }) => {
    const statement = await getDocument.run(context, { id })
    if (!statement.ok) return statement
    const found = findFile(statement.value, fileId, size)
    if (found === undefined) return refused({ code: 'not-found' })
    return done({ ...found, bytes: await context.services.files.get(found.digest) })
  },
})

function findFile({ good }: Document, fileId: string, size: 'thumbnail' | 'display' | 'original') {
  const photograph = good.photographs.find(each => each.id === fileId)
  if (photograph !== undefined) {
    const { file, displayFile, thumbnailFile, mediaType, name } = photograph
    const digest = { original: file, display: displayFile, thumbnail: thumbnailFile }[size]
    return { digest, name, mediaType: size === 'original' ? mediaType : 'image/jpeg', isPicture: true }
  }
  const document = good.supportingDocuments.find(each => each.id === fileId)
  if (document === undefined) return undefined
  return { digest: document.file, name: document.name, mediaType: document.mediaType, isPicture: false }
}
