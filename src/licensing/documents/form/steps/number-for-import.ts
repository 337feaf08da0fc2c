import { parseReferenceNumber } from '../../../../law/numbers.ts'
import { isTreatedAsMemberState } from '../../../../law/territory.ts'
import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import type { Document } from '../../types.ts'
import { takeNumber } from './take-number.ts'

/** The number names the country of import: a draft for another one gets the next of that country. Source: Default 35. */
export const numberForImport = defineStep({
  name: 'number-for-import',
  citation: 'Default 35',
  run: async (context: Asked, { type, number, content }: Pick<Document, 'type' | 'number' | 'content'>) => {
    const { countryOfImport } = content
    if (!countryOfImport || !isTreatedAsMemberState(countryOfImport)) return done(number)
    const isNamed = parseReferenceNumber(number)?.country === countryOfImport
    return isNamed ? done(number) : takeNumber.run(context, { type, country: countryOfImport })
  },
})
