import { z } from 'zod'
import { formatReferenceNumber } from '../../../../law/numbers.ts'
import { yearIn } from '../../../../law/time-zones.ts'
import { defineAction, done } from '../../../../platform/action.ts'
import { formed } from '../../../../platform/fields.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithDocuments } from '../../rules/permissions.ts'
import { takeNumber as takeCount } from '../../store/documents.ts'

/** The next reference number of a country of import, in the year there (Default 6). */
export const takeNumber = defineAction({
  name: 'take-number',
  citation: 'IR Annex I I.1',
  input: z.object({ country: formed(/^[A-Z]{2}$/, 'invalid') }),
  allowed: mayWithDocuments('take-number'),
  run: async ({ transaction, now }: Asked, { country }) => {
    const series = { type: 'ICG-S', country, year: yearIn(country, now) } as const
    const count = await takeCount(transaction, series)
    return done(formatReferenceNumber('ICG-S', { ...series, count }))
  },
})
