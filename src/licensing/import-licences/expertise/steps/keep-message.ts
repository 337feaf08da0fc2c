import { defineStep, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import type { FileReceipt } from '../../../goods/receipts.ts'
import { actingName } from '../../acting.ts'
import { insertMessage, listMessages } from '../../store/opinion-messages.ts'
import { maximumThreadFiles } from '../rules/limits.ts'
import type { ThreadFile } from '../types.ts'
import type { LoadedOpinion } from './load-opinion.ts'

interface Written {
  readonly loaded: LoadedOpinion
  readonly text: string
  readonly file: FileReceipt | undefined
  readonly isOpinion?: true
}

/** Keeps what somebody writes in a thread, with its file. Codes: declaration-missing, too-many-files. */
export const keepMessage = defineStep({
  name: 'keep-message',
  citation: 'Default 57',
  run: async (context: Asked, { loaded, text, file, isOpinion }: Written) => {
    const { transaction, actor, now } = context
    const { opinion, side } = loaded
    if (side === 'asked' && opinion.asked === 'expert' && opinion.declaredAt === undefined)
      return refused({ code: 'declaration-missing', citation: 'IR 8(1)(d)(viii)' })
    const written = await listMessages(transaction, [opinion.id])
    const files = written.filter(({ attached }) => attached !== undefined).length
    if (file !== undefined && files >= maximumThreadFiles)
      return refused({
        ...{ code: 'too-many-files', field: 'file', citation: 'Default 9' },
        values: { maximum: maximumThreadFiles },
      })
    const { id: opinionId, documentId } = opinion
    const message = { id: newId(now), opinionId, documentId, side, text, at: now }
    const attached = file && (await keepFile(context, file))
    const by = { by: actor.reference, byName: actingName(actor) }
    await insertMessage(transaction, { ...message, ...by, isOpinion: isOpinion === true, attached })
    return done({ id: message.id })
  },
})

async function keepFile({ transaction, services }: Asked, { file }: FileReceipt): Promise<ThreadFile> {
  await holdFiles(transaction)
  const { digest, size } = await services.files.put(file.bytes)
  return { file: digest, bytes: size, mediaType: file.mediaType, name: file.name }
}
