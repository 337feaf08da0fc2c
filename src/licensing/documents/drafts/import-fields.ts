import { z } from 'zod'
import { importDateBounds } from '../../../law/import-date.ts'
import { formed, optionalDate, optionalText, tick } from '../../../platform/fields.ts'

/** Boxes I.5 to I.8 as the form sends them: every field may be blank in a draft. */
export const importFields = {
  localReference: optionalText(60),
  countryOfImport: z
    .union([formed(/^[A-Z]{2}$/, 'invalid'), z.literal('')], 'invalid')
    .optional()
    .transform(value => (value === '' ? undefined : value)),
  customsOffice: optionalText(8),
  plannedImportDate: optionalDate(importDateBounds),
  documentLanguage: optionalText(8),
  isCommercialArtFair: tick,
  artFair: z
    .object({ memberState: optionalText(2), name: optionalText(200), venueAddress: optionalText(300) })
    .optional(),
}
