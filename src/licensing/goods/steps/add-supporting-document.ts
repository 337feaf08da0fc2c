import { defineStep, done, refused } from '../../../platform/action.ts'
import { holdFiles, holdName } from '../../../platform/database/hold.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import type { FileReceipt } from '../receipts.ts'
import { refuseNumber, storageRefusal } from '../rules/limits.ts'
import { refuseTranslation } from '../rules/translations.ts'
import { sumBytes } from '../store/files.ts'
import { insertSupportingDocuments } from '../store/supporting-documents.ts'
import type { Good, SupportingDocument } from '../types.ts'

interface Given {
  readonly good: Good
  readonly said: Pick<SupportingDocument, 'type' | 'number' | 'date' | 'country' | 'place' | 'translationOf'>
  readonly file: FileReceipt
}

/** Adds a supporting document of box I.17 and keeps its file; gives the good as it is then. Codes: too-many-files, original-needed, storage-used. */
export const addSupportingDocument = defineStep({
  name: 'add-supporting-document',
  citation: 'IR 12(4)',
  run: async ({ transaction, services, now }: Asked, { good, said, file: { file } }: Given) => {
    const tooMany = refuseNumber(good)
    if (tooMany !== undefined) return refused(tooMany)
    const nameless = refuseTranslation(said, good.supportingDocuments)
    if (nameless !== undefined) return refused(nameless)
    await holdName(transaction, `storage ${good.operatorId}`)
    const used = await sumBytes(transaction, good.operatorId)
    const full = storageRefusal({ used, limit: services.quotas.bytes }, file.bytes.length)
    if (full !== undefined) return refused(full)
    await holdFiles(transaction)
    const { digest, size } = await services.files.put(file.bytes)
    const { mediaType, name, remarks } = file
    const kept = { file: digest, bytes: size, mediaType, name, remarks }
    const document: SupportingDocument = { id: newId(now), ...said, ...kept }
    await insertSupportingDocuments(transaction, { goodId: good.id, documents: [document], createdAt: now })
    const supportingDocuments = [...good.supportingDocuments, document]
    return done({ documentId: document.id, good: { ...good, supportingDocuments } })
  },
})
