import { z } from 'zod'
import { supportingDocuments } from '../../../law/evidence.ts'
import { optionalDate, optionalText } from '../../../platform/fields.ts'
import { evidenceDateBounds } from '../../goods/rules/date-bounds.ts'

const types = supportingDocuments.map(row => row.type)

/** What is said of a paper in an answer beside its file, as in box I.17. */
export const paperFields = {
  type: z.enum(types, 'required'),
  number: optionalText(100),
  date: optionalDate(evidenceDateBounds),
  country: optionalText(2),
  place: optionalText(100),
}
