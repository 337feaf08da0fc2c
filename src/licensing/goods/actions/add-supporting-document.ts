import { z } from 'zod'
import { supportingDocuments } from '../../../law/evidence.ts'
import { defineAction, done, refused } from '../../../platform/action.ts'
import { bounded, formed, optionalDate, optionalText, recordId } from '../../../platform/fields.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { filesLeft, maximumFiles } from '../rules/limits.ts'
import { mayChangeGood, mayKeepGoods } from '../rules/permissions.ts'
import { findGoodLocked, insertSupportingDocument } from '../store.ts'

const types = supportingDocuments.map(row => row.type)

/** Adds a supporting document of box I.17, whose file has been kept before. */
export const addSupportingDocument = defineAction({
  name: 'add-supporting-document',
  citation: 'IR 12(4)',
  input: z.object({
    goodId: recordId,
    type: z.enum(types, 'required'),
    number: optionalText(100),
    date: optionalDate,
    country: optionalText(2),
    place: optionalText(100),
    file: z.object({
      digest: formed(/^[0-9a-f]{64}$/, 'invalid'),
      mediaType: z.string(),
      bytes: z.int().positive(),
      name: bounded(200),
    }),
  }),
  allowed: mayKeepGoods('add-supporting-document'),
  run: async ({ transaction, actor, now }: Asked, { goodId, file, type, ...given }) => {
    const good = await findGoodLocked(transaction, goodId)
    if (!good || !mayChangeGood(actor, good)) return refused({ code: 'not-found' })
    if (filesLeft(good) === 0) {
      return refused({ code: 'too-many-files', citation: 'Default 9', values: { maximum: maximumFiles } })
    }
    const { number = null, date = null, country = null, place = null } = given
    const { digest, ...kept } = file
    const document = { id: newId(now), type, number, date, country, place, file: digest, ...kept }
    await insertSupportingDocument(transaction, goodId, { ...document, createdAt: now })
    return done({ documentId: document.id })
  },
})
