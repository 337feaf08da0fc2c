import { formatObjectId } from '../../../law/numbers.ts'
import { yearIn } from '../../../law/time-zones.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/identifiers.ts'
import type { Asked } from '../../actor.ts'
import { insertGood, takeNumber } from '../store/goods.ts'
import type { Good, GoodDetails } from '../types.ts'

/** Where a new good stands, and the country that its number names. */
export interface GoodPlace {
  readonly documentId: string
  /** Whose document it is. */
  readonly operatorId: string
  /** Among the goods of its document, from 1. */
  readonly position: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly details?: GoodDetails
  /** Where it is the object of an earlier document, whose number it keeps (IR Annex I I.13). */
  readonly objectNumber?: string
}

/** Begins the description of a good and gives it its number of box I.13. */
export const startGood = defineStep({
  name: 'start-good',
  citation: 'IR Annex I I.13',
  run: async ({ transaction, now }: Asked, { country, details = {}, operatorId, ...place }: GoodPlace) => {
    const { objectNumber: kept, ...placed } = place
    const objectNumber = kept ?? (await newNumber(transaction, { country, year: yearIn(country, now) }))
    const good = { id: newId(now), operatorId, objectNumber, details }
    await insertGood(transaction, { ...good, ...placed, createdAt: now })
    return done<Good>({ ...good, evidence: {}, isFrozen: false, photographs: [], supportingDocuments: [] })
  },
})

async function newNumber(db: Queryable, series: { readonly country: string; readonly year: number }) {
  return formatObjectId({ ...series, count: await takeNumber(db, series) })
}
