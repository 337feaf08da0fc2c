import type { StatementFacts } from '../../../law/statement.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { placeOf } from '../../documents/rules/place-of.ts'
import type { Document } from '../../documents/types.ts'
import { descriptionOf } from '../../goods/rules/description-of.ts'

/** A statement as the law looks at it, on the day of `now` in the country of import. */
export function statementFacts(statement: Document, now: Date): StatementFacts {
  const { customsOffice, localReference, hasDeclared, ...content } = statement.content
  return {
    ...content,
    today: dayIn(placeOf(statement), now),
    customsOffice: customsOffice && { referenceNumber: customsOffice.code, country: customsOffice.country },
    descriptions: statement.goods.map(descriptionOf),
    holder: statement.holder,
    completeLanguages: statement.completeLanguages,
  }
}
