import type { Citation } from './citations.ts'

/** What conditions of boxes look at; absent means no. */
export interface BoxContext {
  readonly isCommercialArtFair?: boolean
  readonly isSafekeeping?: boolean
  readonly isTitleKnown?: boolean
  readonly isInformationRequested?: boolean
  readonly isExportPermitRequired?: boolean
  readonly isExportPermitUploaded?: boolean
  readonly isThreeDimensional?: boolean
  readonly hasMarks?: boolean
  readonly hasDistinguishingFeatures?: boolean
  readonly hasInscriptions?: boolean
  readonly isCoins?: boolean
  readonly isLastCountryOverFiveYears?: boolean
}

/** The conditions of conditional boxes, each a named question with its source. */
export const boxConditions = {
  'derogation claimed': { holds: c => c.isCommercialArtFair === true, citation: 'IR Annex I I.8' },
  'safekeeping claimed': { holds: c => c.isSafekeeping === true, citation: 'IR2145 Annex II' },
  'title known': { holds: c => c.isTitleKnown === true, citation: 'IR Annex I I.15' },
  'information requested': { holds: c => c.isInformationRequested === true, citation: 'IR Annex I I.21' },
  'export permit required and uploaded': {
    holds: c => c.isExportPermitRequired === true && c.isExportPermitUploaded === true,
    citation: 'IR 8(1)(b)',
  },
  'three-dimensional': { holds: c => c.isThreeDimensional === true, citation: 'IR Annex I I.16' },
  'marks present': { holds: c => c.hasMarks === true, citation: 'IR Annex I I.16' },
  'distinguishing features present': {
    holds: c => c.hasDistinguishingFeatures === true,
    citation: 'IR Annex I I.16',
  },
  'inscriptions present': { holds: c => c.hasInscriptions === true, citation: 'IR Annex I I.16' },
  coins: { holds: c => c.isCoins === true, citation: 'IR 11(2)' },
  'last country of more than five years': {
    holds: c => c.isLastCountryOverFiveYears === true,
    citation: 'IR Annex I I.11',
  },
} as const satisfies Record<string, { holds: (context: BoxContext) => boolean; citation: Citation }>

/** Name of a condition. */
export type BoxCondition = keyof typeof boxConditions
