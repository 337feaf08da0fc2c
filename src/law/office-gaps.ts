import type { Draft } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import type { CompetentAuthorityFacts, LicenceGapCode } from './licence.ts'
import type { CustomsOfficeFacts, Gap, GapCode } from './statement.ts'

/** To whom box I.6 says that the goods are presented. */
export interface OfficeFacts extends Pick<DocumentFacts, 'countryOfImport'> {
  readonly competentAuthority?: Draft<CompetentAuthorityFacts>
  readonly customsOffice?: Draft<CustomsOfficeFacts>
}

/** A gap of box I.6. */
export type OfficeGap = Gap<GapCode | Extract<LicenceGapCode, `authority-${string}`>>

/** Box I.6 of a statement: a customs office in the country of import. Source: IR Annex I I.6. */
export function customsOfficeGaps({ customsOffice, countryOfImport }: OfficeFacts): readonly Gap[] {
  if (isBlank(customsOffice?.referenceNumber))
    return [gapAt('missing', 'I.6', 'customsOffice.referenceNumber')]
  const country = customsOffice?.country ?? ''
  if (isBlank(countryOfImport) || country === countryOfImport) return []
  return [
    {
      ...gapAt('office-of-another-country', 'I.6', 'customsOffice.referenceNumber'),
      values: { country, countryOfImport: countryOfImport ?? '' },
    },
  ]
}

const authorityField = 'competentAuthority.name'

/** Box I.6 of a licence: an active competent authority of the country of import. Source: R 4(1), IR Annex I I.6; Default 3. */
export function authorityGaps({ competentAuthority, countryOfImport }: OfficeFacts): readonly OfficeGap[] {
  if (isBlank(competentAuthority?.name)) return [gapAt('missing', 'I.6', authorityField)]
  const country = competentAuthority?.country ?? ''
  const at = { box: 'I.6', field: authorityField } as const
  const elsewhere: OfficeGap = {
    ...at,
    code: 'authority-of-another-country',
    citation: 'R 4(1)',
    values: { country, countryOfImport: countryOfImport ?? '' },
  }
  const inactive: OfficeGap = {
    ...at,
    code: 'authority-not-active',
    citation: 'Default 3',
    values: { country },
  }
  return [
    ...(isBlank(countryOfImport) || country === countryOfImport ? [] : [elsewhere]),
    ...(competentAuthority?.isActive === true ? [] : [inactive]),
  ]
}

/** Box I.6 of a general description: either of the two. Source: IR Annex I I.6, IR2145 Annex II. */
export function authorityOrOfficeGaps(facts: OfficeFacts): readonly OfficeGap[] {
  const isOffice = !isBlank(facts.customsOffice?.referenceNumber)
  return [
    ...(isOffice ? customsOfficeGaps(facts) : []),
    ...(isOffice && isBlank(facts.competentAuthority?.name) ? [] : authorityGaps(facts)),
  ]
}
