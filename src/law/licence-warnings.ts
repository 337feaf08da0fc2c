import { documentWarnings } from './document-warnings.ts'
import { missingEvidence } from './evidence-checklist.ts'
import type { LicenceFacts } from './licence.ts'
import type { Gap, WarningCode } from './statement.ts'

/** A hint about an application for a licence; none of them blocks. */
export type LicenceWarning = Gap<WarningCode | 'refusal-likely' | 'evidence-missing'>

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

/** Evidence that the law asks for and nobody has explained the lack of, good by good. Source: R 4(7)(b), IR 8. */
function evidenceWarnings({ evidence = [] }: LicenceFacts): readonly LicenceWarning[] {
  return evidence.flatMap((facts, index) =>
    missingEvidence(facts).map(kind => ({
      ...({ code: 'evidence-missing', box: 'I.17', citation: 'R 4(7)(b)' } as const),
      field: `descriptions.${index}.supportingDocuments`,
      values: { kind },
    })),
  )
}

/** What the holder should look at again before signing an application. Source: IR 8, Default 2, 8, 9, 23, 26 and 27. */
export function licenceWarnings(facts: LicenceFacts): readonly LicenceWarning[] {
  return [...refusalWarnings(facts), ...evidenceWarnings(facts), ...documentWarnings(facts, 'ICG-L')]
}
