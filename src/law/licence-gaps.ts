import { blockGaps } from './block-gaps.ts'
import { isBoxOwed } from './box-presence.ts'
import { countryOfInterestGaps } from './country-of-interest-gaps.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import { countryOfImportGaps, importDateGaps, languageGaps } from './document-gaps.ts'
import type { LicenceFacts, LicenceGapCode } from './licence.ts'
import { parseReferenceNumber } from './numbers.ts'
import { authorityGaps } from './office-gaps.ts'
import { holderGaps } from './party-gaps.ts'
import type { Gap, GapCode } from './statement.ts'
import { referenceDate } from './thresholds.ts'

/** A gap of an application for a licence. */
export type LicenceGap = Gap<GapCode | LicenceGapCode>

function firstAdmissionGaps({ firstAdmittedIn, countryOfImport }: LicenceFacts): readonly LicenceGap[] {
  if (!firstAdmittedIn || isBlank(countryOfImport) || firstAdmittedIn === countryOfImport) return []
  const values = { firstAdmittedIn, countryOfImport: countryOfImport ?? '' }
  return [
    { code: 'not-where-first-admitted', box: 'I.6', field: 'countryOfImport', citation: 'IR 5(4)', values },
  ]
}

function earlierNumberGaps({ earlierNumber }: LicenceFacts): readonly LicenceGap[] {
  if (isBlank(earlierNumber) || parseReferenceNumber(earlierNumber ?? '')?.documentType === 'ICG-L') return []
  return [
    { code: 'earlier-number-unreadable', box: 'I.10 earlier', field: 'earlierNumber', citation: 'Default 6' },
  ]
}

function originGaps(facts: LicenceFacts): readonly LicenceGap[] {
  return facts.hasNoCountryOfInterest === true ? [] : countryOfInterestGaps(facts, referenceDate(facts))
}

function permitGaps(facts: LicenceFacts): readonly LicenceGap[] {
  const { exportPermit, hasExportPermitFile, hasNoCountryOfInterest } = facts
  if (hasNoCountryOfInterest === true) {
    const at = { box: 'I.20', field: 'exportPermit' } as const
    return exportPermit ? [{ code: 'permit-without-country', citation: 'IR Annex I I.20', ...at }] : []
  }
  if (!exportPermit) return [gapAt('missing', 'I.20', 'exportPermit')]
  const isOwed = isBoxOwed('I.17', 'ICG-L', {
    isExportPermitRequired: exportPermit !== 'not required',
    isExportPermitUploaded: exportPermit === 'uploaded',
  })
  if (!isOwed || hasExportPermitFile === true) return []
  return [
    { code: 'export-permit-file-missing', box: 'I.17', field: 'hasExportPermitFile', citation: 'IR 8(1)(b)' },
  ]
}

function exportProofGaps({ licensedOn, hasExportProof }: LicenceFacts): readonly LicenceGap[] {
  if (isBlank(licensedOn) || hasExportProof === true) return []
  const values = { licensedOn: licensedOn ?? '' }
  return [{ code: 'export-proof-missing', box: 'I.17', field: 'hasExportProof', citation: 'IR 7', values }]
}

const rejectionWords = {
  no: undefined,
  yes: 'earlierRejectionReference',
  'not known': 'earlierRejectionExplanation',
} as const satisfies Record<NonNullable<LicenceFacts['wasRejectedBefore']>, keyof LicenceFacts | undefined>

function rejectionGaps(facts: LicenceFacts): readonly LicenceGap[] {
  const at = (field: string): LicenceGap => ({ code: 'missing', box: 'I.20', field, citation: 'R 4(9)' })
  if (!facts.wasRejectedBefore) return [at('wasRejectedBefore')]
  const field = rejectionWords[facts.wasRejectedBefore]
  return field && isBlank(facts[field]) ? [at(field)] : []
}

function responseGaps({ isInformationRequested, response }: LicenceFacts): readonly LicenceGap[] {
  const isOwed = isBoxOwed('I.21', 'ICG-L', { isInformationRequested: isInformationRequested === true })
  if (!isOwed || !isBlank(response)) return []
  return [{ code: 'response-missing', box: 'I.21', field: 'response', citation: 'IR Annex I I.21' }]
}

/**
 * Everything missing or wrong in an application before it may be signed, in the order of the form; empty: it may.
 * That a required permit was not uploaded is allowed when said so. Source: R 4, IR 8, 16; V-02, V-03, V-07 to V-15, V-17.
 */
export function licenceGaps(facts: LicenceFacts): readonly LicenceGap[] {
  return [
    ...countryOfImportGaps(facts),
    ...firstAdmissionGaps(facts),
    ...earlierNumberGaps(facts),
    ...authorityGaps(facts),
    ...languageGaps(facts),
    ...importDateGaps(facts),
    ...originGaps(facts),
    ...blockGaps(facts, { documentType: 'ICG-L' }),
    ...holderGaps(facts.holder, 'ICG-L'),
    ...permitGaps(facts),
    ...exportProofGaps(facts),
    ...rejectionGaps(facts),
    ...responseGaps(facts),
  ]
}
