import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { optionalLines, recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { eventOf } from '../../../documents/rules/events.ts'
import { FileReceipt } from '../../../goods/receipts.ts'
import { actingName } from '../../acting.ts'
import { noticeOf } from '../../rules/notice.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { holdCase } from '../../store/cases.ts'
import { insertInformation } from '../../store/home-state.ts'
import { loadElsewhere } from '../steps/load-elsewhere.ts'
import { mostFiles } from '../types.ts'

/**
 * The State where the applicant is established tells the authority that decides what it knows, with files, until the
 * decision. Codes: not-found, not-open, required, too-many-files.
 */
export const sendHomeInformation = defineAction({
  name: 'send-home-information',
  citation: 'IR 9(4)',
  input: z.strictObject({
    id: recordId,
    text: optionalLines(10_000).refine(text => text !== undefined, 'required'),
    files: z.array(z.instanceof(FileReceipt)).max(mostFiles.atOnce, 'too-many-files').default([]),
  }),
  allowed: mayWithLicences('send-home-information'),
  run: async (context: Asked, { id, text = '', files }) => {
    const { transaction, actor, now, services } = context
    await holdCase(transaction, id)
    const found = await loadElsewhere.run(context, { id })
    if (!found.ok) return found
    const { standing, information } = found.value
    if (standing !== 'open' || found.value.application.authorityId === authorityOf(actor))
      return refused({ code: 'not-open', citation: 'IR 9(4)' })
    const together = information.flatMap(one => one.files).length + files.length
    if (together > mostFiles.together)
      return refused({ code: 'too-many-files', field: 'files', values: { maximum: mostFiles.together } })
    const sent = { id: newId(now), documentId: id, authorityId: authorityOf(actor) ?? '', text, at: now }
    if (files.length > 0) await holdFiles(transaction)
    const kept = []
    for (const { file } of files) {
      const { digest, size } = await services.files.put(file.bytes)
      const { mediaType, name, remarks } = file
      kept.push({ id: newId(now), file: digest, bytes: size, mediaType, name, remarks })
    }
    await insertInformation(transaction, {
      ...sent,
      ...{ by: actor.reference, byName: actingName(actor), files: kept },
    })
    const told = { type: 'home-information-sent', data: { information: sent.id } } as const
    context.record(eventOf({ type: 'ICG-L', id }, told))
    context.followUp(noticeOf('home-information-arrived', id, now))
    return done({ id: sent.id })
  },
})
