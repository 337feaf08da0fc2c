import { z } from 'zod'
import { supportingDocuments } from '../../../law/evidence.ts'
import { optionalDate, optionalText } from '../../../platform/fields.ts'
import { evidenceDateBounds } from '../../goods/rules/date-bounds.ts'

const types = supportingDocuments.map(row => row.type)

/** What is said of a supporting document beside its file. */
export const evidenceFields = {
  type: z.enum(types, 'required'),
  number: optionalText(100),
  date: optionalDate(evidenceDateBounds),
  country: optionalText(2),
  place: optionalText(100),
  translationOf: optionalText(36),
}
