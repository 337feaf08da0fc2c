import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdFiles, holdName } from '../../../../platform/database/hold.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { FileReceipt } from '../../../goods/receipts.ts'
import { maximumFiles, storageRefusal } from '../../../goods/rules/limits.ts'
import { getStorage } from '../../../goods/steps/get-storage.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { insertPaper, listPapers } from '../../store/requests.ts'
import { paperFields } from '../paper-fields.ts'
import { holdRequest } from '../steps/hold-request.ts'

/**
 * A supporting document that comes with an answer: the goods of the application are frozen. Codes: not-found,
 * nothing-to-answer, answer-window-closed, too-many-files, storage-used.
 */
export const addAnswerPaper = defineAction({
  name: 'add-answer-paper',
  citation: 'IR Annex I I.21',
  input: z.strictObject({
    id: recordId,
    requestId: recordId,
    goodId: recordId,
    ...paperFields,
    file: z.instanceof(FileReceipt),
  }),
  allowed: mayWithLicences('add-answer-paper'),
  run: async (context: Asked, { id, requestId, goodId, file: { file }, ...given }) => {
    const { transaction, services, now } = context
    const held = await holdRequest.run(context, { id, requestId })
    if (!held.ok) return held
    if (!held.value.found.goods.includes(goodId)) return refused({ code: 'not-found', field: 'goodId' })
    const papers = await listPapers(transaction, id)
    if (papers.length >= maximumFiles)
      return refused({ code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } })
    await holdName(transaction, `storage ${held.value.found.operatorId}`)
    const storage = await getStorage.run(context, { operatorId: held.value.found.operatorId })
    if (!storage.ok) return storage
    const used = storage.value.used + papers.reduce((sum, { bytes }) => sum + bytes, 0)
    const full = storageRefusal({ ...storage.value, used }, file.bytes.length)
    if (full !== undefined) return refused(full)
    await holdFiles(transaction)
    const { digest, size } = await services.files.put(file.bytes)
    const { mediaType, name, remarks } = file
    const { type, number = null, date = null, country = null, place = null } = given
    const kept = { file: digest, bytes: size, mediaType, name, remarks }
    const said = { type, number, date, country, place }
    const paper = { id: newId(now), requestId, goodId, ...said, ...kept }
    await insertPaper(transaction, { ...paper, createdAt: now })
    return done({ paperId: paper.id })
  },
})
