import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { recordId } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { leftForAsked } from '../../expertise/rules/standing.ts'
import { loadOpinion } from '../../expertise/steps/load-opinion.ts'
import type { OpinionThread } from '../../expertise/types.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { listMessages } from '../../store/opinion-messages.ts'

const sizes = ['thumbnail', 'display', 'original'] as const

/**
 * A file of an opinion: a photograph or paper that was chosen, or a file in the thread. The history keeps which papers and
 * whole photographs the one asked has opened. Code: not-found.
 */
export const openOpinionFile = defineAction({
  name: 'open-opinion-file',
  citation: 'Default 57',
  input: z.strictObject({ opinionId: recordId, fileId: recordId, size: z.enum(sizes).catch('display') }),
  allowed: mayWithLicences('open-opinion-file'),
  run: async (context: Asked, { opinionId, fileId, size }) => {
    const loaded = await loadOpinion.run(context, { opinionId })
    if (!loaded.ok) return loaded
    const { opinion, found, side } = loaded.value
    const thread = { ...opinion, messages: await listMessages(context.transaction, [opinionId]) }
    const left = side === 'asked' ? leftForAsked(thread, found) : thread
    const file = left && findFile(left, { fileId, size })
    if (file === undefined) return refused({ code: 'not-found' })
    // The page of the opinion shows the smaller sizes, and is itself kept as read.
    const isOfPage = file.isPhotograph && size !== 'original'
    if (side === 'asked' && !isOfPage)
      context.record(eventOf(found, { type: 'opinion-read', data: { opinion: opinionId, file: fileId } }))
    return done({ ...file, bytes: await context.services.files.get(file.digest) })
  },
})

interface Wanted {
  readonly fileId: string
  readonly size: (typeof sizes)[number]
}

function findFile({ shown, messages }: OpinionThread, { fileId, size }: Wanted) {
  const photograph = shown.goods.flatMap(good => good.photographs).find(({ id }) => id === fileId)
  if (photograph !== undefined) {
    const { file, displayFile, thumbnailFile, mediaType } = photograph
    const digest = { original: file, display: displayFile, thumbnail: thumbnailFile }[size]
    const shownAs = size === 'original' ? mediaType : 'image/jpeg'
    return { digest, mediaType: shownAs, name: '', isPhotograph: true }
  }
  const paper = shown.goods.flatMap(good => good.supportingDocuments).find(({ id }) => id === fileId)
  const attached = paper ?? messages.find(({ id }) => id === fileId)?.attached
  if (attached === undefined) return undefined
  return { digest: attached.file, mediaType: attached.mediaType, name: attached.name, isPhotograph: false }
}
