import type { DocumentType } from '../../../../law/annex.ts'
import { formatReferenceNumber } from '../../../../law/numbers.ts'
import { yearIn } from '../../../../law/time-zones.ts'
import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { takeNumber as takeCount } from '../../store/documents.ts'

interface Given {
  readonly type: DocumentType
  /** ISO 3166-1 alpha-2, of import. */
  readonly country: string
}

/** The next reference number of a country of import, in the year there (Default 6). */
export const takeNumber = defineStep({
  name: 'take-number',
  citation: 'IR Annex I I.1',
  run: async ({ transaction, now }: Asked, { type, country }: Given) => {
    const series = { country, year: yearIn(country, now) }
    const count = await takeCount(transaction, { type, ...series })
    return done(formatReferenceNumber(type, { ...series, count }))
  },
})
