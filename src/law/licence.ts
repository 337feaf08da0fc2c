import type { Draft } from './description.ts'
import type { DocumentFacts } from './document.ts'
import type { LicencePermitOption } from './evidence.ts'
import type { EvidenceFacts } from './evidence-checklist.ts'

/** Box I.6 of a licence: the competent authority chosen. `country` is ISO alpha-2. */
export interface CompetentAuthorityFacts {
  readonly name?: Draft<string>
  readonly country?: Draft<string>
  /** A country without an active authority record cannot be chosen. Source: Default 3. */
  readonly isActive?: Draft<boolean>
}

/** An application for an import licence as the rules see it: several description blocks are allowed. Source: R 4, IR 6(2). */
export interface LicenceFacts extends DocumentFacts {
  readonly competentAuthority?: Draft<CompetentAuthorityFacts>
  /** I.11: no country qualifies, said by the holder after the warning that refusal is likely. Source: Default 23. */
  readonly hasNoCountryOfInterest?: Draft<boolean>
  /** I.10: number of an earlier application or licence for the same good, of whomever. Source: IR 7; Default 58. */
  readonly earlierNumber?: Draft<string>
  /** I.20; none where no country qualifies: the declaration would be about no country. */
  readonly exportPermit?: Draft<LicencePermitOption>
  /** I.10: Member State where the good was first admitted by the fair statement that this application follows. */
  readonly firstAdmittedIn?: Draft<string>
  /** I.10: day of the application for the earlier licence to which this one refers; the goods left the Union after it. Source: IR 7. */
  readonly licensedOn?: Draft<string>
  /** I.17 holds for each good a customs or transport document that is dated on that day or later. */
  readonly hasExportProof?: Draft<boolean>
  /** I.17 holds a document of type EXPORT_PERMIT. */
  readonly hasExportPermitFile?: Draft<boolean>
  /** Of each good; absent as long as no country is named. Source: IR 8. */
  readonly evidence?: readonly EvidenceFacts[] | undefined
  /** Was an application for the same good rejected before, whoever made it? Asked when signing. Source: R 4(9), Default 56. */
  readonly wasRejectedBefore?: Draft<'no' | 'yes' | 'not known'>
  /** Owed for `yes`: the number of the rejection. */
  readonly earlierRejectionReference?: Draft<string>
  /** Owed for `not known`: a word of explanation. */
  readonly earlierRejectionExplanation?: Draft<string>
  /** I.21, owed once information was requested. */
  readonly isInformationRequested?: Draft<boolean>
  readonly response?: Draft<string>
}

/** Gaps that only an application for a licence can have. */
export type LicenceGapCode = (typeof licenceGapCodes)[number]

/** All codes of gaps of applications besides those of statements. */
export const licenceGapCodes = [
  'authority-of-another-country',
  'authority-not-active',
  'earlier-number-unreadable',
  'not-where-first-admitted',
  'export-proof-missing',
  'export-permit-file-missing',
  'permit-without-country',
  'response-missing',
] as const
