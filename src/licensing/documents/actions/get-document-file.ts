import { z } from 'zod'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { recordId } from '../../../platform/fields.ts'
import type { Asked } from '../../actor.ts'
import { mayWithDocuments } from '../rules/permissions.ts'
import { loadDocument } from '../steps/load-document.ts'
import type { Document } from '../types.ts'

/** A photograph or supporting document of a document, for whoever may see the document. Code: not-found. */
export const getDocumentFile = defineAction({
  name: 'get-document-file',
  citation: 'IR 19',
  input: z.strictObject({
    id: recordId,
    fileId: recordId,
    size: z.enum(['thumbnail', 'display', 'original']).catch('display'),
  }),
  allowed: mayWithDocuments('get-document-file'),
  readOnly: true,
  run: async (context: Asked, { id, fileId, size }) => {
    const document = await loadDocument.run(context, { id })
    if (!document.ok) return document
    const found = findFile(document.value, fileId, size)
    if (found === undefined) return refused({ code: 'not-found' })
    const { type } = document.value
    return done({ type, ...found, bytes: await context.services.files.get(found.digest) })
  },
})

function findFile({ goods }: Document, fileId: string, size: 'thumbnail' | 'display' | 'original') {
  const photograph = goods.flatMap(good => good.photographs).find(each => each.id === fileId)
  if (photograph !== undefined) {
    const { file, displayFile, thumbnailFile, mediaType, name } = photograph
    const digest = { original: file, display: displayFile, thumbnail: thumbnailFile }[size]
    return { digest, name, mediaType: size === 'original' ? mediaType : 'image/jpeg', isPicture: true }
  }
  const document = goods.flatMap(good => good.supportingDocuments).find(each => each.id === fileId)
  if (document === undefined) return undefined
  return { digest: document.file, name: document.name, mediaType: document.mediaType, isPicture: false }
}
