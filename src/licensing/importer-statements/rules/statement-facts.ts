import { localDate } from '../../../law/iso-date.ts'
import type { StatementFacts } from '../../../law/statement.ts'
import { seatTimeZone } from '../../../law/time-zones.ts'
import { descriptionOf } from '../../goods/rules/description-of.ts'
import type { Statement } from '../types.ts'

/** A statement as the law looks at it, on the day of `now` in the country of import. */
export function statementFacts(statement: Statement, now: Date): StatementFacts {
  const { customsOffice, localReference, category, hasDeclared, ...content } = statement.content
  return {
    ...content,
    today: localDate(now, seatTimeZone(content.countryOfImport ?? '')),
    customsOffice: customsOffice && { referenceNumber: customsOffice.code, country: customsOffice.country },
    descriptions: [{ ...descriptionOf(statement.good), category }],
    holder: statement.holder,
    completeLanguages: statement.completeLanguages,
  }
}
