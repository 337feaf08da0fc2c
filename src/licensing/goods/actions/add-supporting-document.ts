import { z } from 'zod'
import { supportingDocuments } from '../../../law/evidence.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { holdFiles } from '../../../platform/database/hold.ts'
import { optionalDate, optionalText, recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { evidenceFile } from '../picture.ts'
import { evidenceDateBounds } from '../rules/date-bounds.ts'
import { refuseNumber } from '../rules/limits.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, insertSupportingDocument } from '../store.ts'
import type { Good } from '../types.ts'
import { refuseStorage } from './get-storage.ts'

const types = supportingDocuments.map(row => row.type)

/** What is said of a supporting document beside its file. */
export const evidenceFields = {
  type: z.enum(types, 'required'),
  number: optionalText(100),
  date: optionalDate(evidenceDateBounds),
  country: optionalText(2),
  place: optionalText(100),
}

/** Adds a supporting document of box I.17 and keeps its file. */
export const addSupportingDocument = defineAction({
  name: 'add-supporting-document',
  citation: 'IR 12(4)',
  input: z.object({ goodId: recordId, ...evidenceFields, file: evidenceFile }),
  allowed: mayKeepGoods('add-supporting-document'),
  run: async (context: Asked, { goodId, file, type, ...given }) => {
    const { transaction, actor, now } = context
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    const tooMany = refuseNumber(good)
    if (tooMany !== undefined) return refused(tooMany)
    const kept = await keepEvidence(context, good, file)
    if (!kept.ok) return kept
    const { number = null, date = null, country = null, place = null } = given
    const document = { id: newId(now), type, number, date, country, place, ...kept.value }
    await insertSupportingDocument(transaction, goodId, { ...document, createdAt: now })
    return done({ documentId: document.id })
  },
})

async function keepEvidence(context: Asked, good: Good, given: z.output<typeof evidenceFile>) {
  const refusal = await refuseStorage(context, good, given.bytes.length)
  if (refusal !== undefined) return refused(refusal)
  await holdFiles(context.transaction)
  const { digest, size } = await context.services.files.put(given.bytes)
  const { mediaType, name, remarks } = given
  return done({ file: digest, bytes: size, mediaType, name, remarks })
}
