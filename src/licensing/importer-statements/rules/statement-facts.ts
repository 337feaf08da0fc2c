import type { StatementFacts } from '../../../law/statement.ts'
import { dayIn, placeOfDocument } from '../../../law/time-zones.ts'
import type { Document } from '../../documents/types.ts'
import { descriptionOf } from '../../goods/rules/description-of.ts'

/** A statement as the law looks at it, on the day of `now` in the country of import. */
export function statementFacts(statement: Document, now: Date): StatementFacts {
  const { customsOffice, localReference, hasDeclared, ...content } = statement.content
  return {
    ...content,
    today: dayIn(placeOfStatement(statement), now),
    customsOffice: customsOffice && { referenceNumber: customsOffice.code, country: customsOffice.country },
    descriptions: statement.goods.map(descriptionOf),
    holder: statement.holder,
    completeLanguages: statement.completeLanguages,
  }
}

/** The country whose day and clock a statement goes by. */
export function placeOfStatement({ number, content }: Pick<Document, 'number' | 'content'>): string {
  return placeOfDocument({ number, countryOfImport: content.countryOfImport })
}
