import { documentWarnings } from './document-warnings.ts'
import type { LicenceFacts } from './licence.ts'
import type { Gap, WarningCode } from './statement.ts'

/** A hint about an application for a licence; none of them blocks. */
export type LicenceWarning = Gap<WarningCode | 'refusal-likely'>

/** Evidence that the application says it lacks: the authority would have to refuse. Source: R 4(7)(b), Default 23. */
function refusalWarnings({ hasNoCountryOfInterest, exportPermit }: LicenceFacts): readonly LicenceWarning[] {
  const warning = { code: 'refusal-likely', citation: 'R 4(7)(b)' } as const
  return [
    ...(hasNoCountryOfInterest === true
      ? [{ ...warning, box: 'I.11', field: 'hasNoCountryOfInterest' } as const]
      : []),
    ...(hasNoCountryOfInterest !== true && exportPermit === 'not uploaded'
      ? [{ ...warning, box: 'I.20', field: 'exportPermit' } as const]
      : []),
  ]
}

/** What the holder should look at again before signing an application. Source: Default 2, 8, 9, 23, 26 and 27. */
export function licenceWarnings(facts: LicenceFacts): readonly LicenceWarning[] {
  return [...refusalWarnings(facts), ...documentWarnings(facts, 'ICG-L')]
}
