import { blockGaps } from './block-gaps.ts'
import { isBoxOwed } from './box-presence.ts'
import type { Citation } from './citations.ts'
import { countryOfInterestGaps } from './country-of-interest-gaps.ts'
import type { Draft } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import type { DocumentFacts } from './document.ts'
import { countryOfImportGaps, importDateGaps, languageGaps } from './document-gaps.ts'
import {
  type CulturalUseFacts,
  derogationsFor,
  type SafekeepingFacts,
  unmetForCulturalUse,
  unmetForSafekeeping,
} from './exemptions.ts'
import type { IsoDate } from './iso-date.ts'
import { authorityOrOfficeGaps, type OfficeFacts, type OfficeGap } from './office-gaps.ts'
import { holderGaps } from './party-gaps.ts'
import {
  type ControlProcessFacts,
  controlProcessGaps,
  type RefugeFacts,
  type RefugeGapCode,
  refugeGaps,
} from './refuge.ts'
import type { Gap, GapCode } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'
import { referenceDate } from './thresholds.ts'

/** Values of box I.7 of a general description. Source: IR2145 Annex II. */
export const generalDescriptionDerogations = [
  'commercial art fair',
  'safekeeping',
  'education',
  'science',
  'research',
  'other purposes',
] as const

/** A value of box I.7. The art fair stands in the table of customs but leads to a statement. Source: R 3(5). */
export type GeneralDescriptionDerogation = (typeof generalDescriptionDerogations)[number]

/** Box I.8 of a general description: a registered operator or institution. Source: IR2145 Annex II. */
export interface DestinationFacts {
  readonly name?: Draft<string>
  readonly country?: Draft<string>
  readonly activity?: Draft<string>
  readonly address?: Draft<string>
}

/** A general description as the rules see it. */
export interface GeneralDescriptionFacts extends DocumentFacts, OfficeFacts {
  readonly derogation?: Draft<GeneralDescriptionDerogation>
  readonly destination?: Draft<DestinationFacts>
  /** Owed when the derogation is safekeeping. */
  readonly safekeeping?: Draft<SafekeepingFacts>
  /** Owed with safekeeping. */
  readonly refuge?: Draft<RefugeFacts>
  readonly controlProcess?: Draft<ControlProcessFacts>
  /** Owed for every other purpose. */
  readonly culturalUse?: Draft<CulturalUseFacts>
  /** Day on which the customs declaration was lodged, if it was. */
  readonly declarationLodgedOn?: Draft<IsoDate>
}

/** Gaps that only a general description can have; besides them the codes of unmet conditions of exemptions. */
export type GeneralDescriptionGapCode =
  | 'derogation-leads-to-statement'
  | 'derogation-of-another-purpose'
  | 'declaration-already-lodged'
  | 'condition-not-met'
  | RefugeGapCode
  | OfficeGap['code']

/** A gap of a general description; for `condition-not-met` the condition stands in `values.condition`. */
export type GeneralDescriptionGap = Gap<GapCode | GeneralDescriptionGapCode>

function derogationGaps({ derogation }: GeneralDescriptionFacts): readonly GeneralDescriptionGap[] {
  if (!derogation) return [gapAt('missing', 'I.7', 'derogation')]
  if (derogation !== 'commercial art fair') return []
  return [{ code: 'derogation-leads-to-statement', box: 'I.7', field: 'derogation', citation: 'R 3(5)' }]
}

function destinationGaps({ destination }: GeneralDescriptionFacts): readonly Gap[] {
  const fields = ['name', 'country', 'activity', 'address'] as const
  const country = destination?.country?.trim()
  const isElsewhere = country && !isTreatedAsMemberState(country)
  return [
    ...fields
      .filter(field => isBlank(destination?.[field]))
      .map(field => gapAt('missing', 'I.8', `destination.${field}`)),
    ...(isElsewhere
      ? [{ ...gapAt('not-a-member-state', 'I.8', 'destination.country'), values: { country } }]
      : []),
  ]
}

function unmet(
  code: string,
  citation: Citation,
  where: 'safekeeping' | 'culturalUse',
): GeneralDescriptionGap {
  const box = where === 'safekeeping' ? 'Refuge' : 'I.7'
  return { code: 'condition-not-met', box, field: where, citation, values: { condition: code } }
}

function exemptionGaps({
  derogation,
  safekeeping,
  culturalUse,
}: GeneralDescriptionFacts): readonly GeneralDescriptionGap[] {
  if (!derogation || derogation === 'commercial art fair') return []
  if (derogation === 'safekeeping') {
    if (!safekeeping) return [gapAt('missing', 'Refuge', 'safekeeping')]
    return unmetForSafekeeping(safekeeping).map(({ code, citation }) => unmet(code, citation, 'safekeeping'))
  }
  if (!culturalUse) return [gapAt('missing', 'I.7', 'culturalUse')]
  const { purpose } = culturalUse
  const mismatch: GeneralDescriptionGap = {
    code: 'derogation-of-another-purpose',
    box: 'I.7',
    field: 'derogation',
    citation: 'Default 21',
    values: { derogation, purpose },
  }
  return [
    ...(derogationsFor(purpose).includes(derogation) ? [] : [mismatch]),
    ...unmetForCulturalUse(culturalUse).map(({ code, citation }) => unmet(code, citation, 'culturalUse')),
  ]
}

function placeGaps({ derogation, refuge }: GeneralDescriptionFacts): readonly GeneralDescriptionGap[] {
  const isOwed = isBoxOwed('Refuge', 'ICG-D', { isSafekeeping: derogation === 'safekeeping' })
  return isOwed ? refugeGaps(refuge) : []
}

function timingGaps({ declarationLodgedOn }: GeneralDescriptionFacts): readonly GeneralDescriptionGap[] {
  if (!declarationLodgedOn) return []
  return [{ code: 'declaration-already-lodged', box: 'I.7', field: 'declarationLodgedOn', citation: 'IR 4' }]
}

/**
 * Everything missing or wrong in a general description before it may be registered: it comes before the customs
 * declaration, from a registered establishment or a public refuge. Source: IR 2, 3 and 4; V-28, V-29.
 */
export function generalDescriptionGaps(facts: GeneralDescriptionFacts): readonly GeneralDescriptionGap[] {
  return [
    ...countryOfImportGaps(facts),
    ...authorityOrOfficeGaps(facts),
    ...languageGaps(facts),
    ...importDateGaps(facts),
    ...derogationGaps(facts),
    ...exemptionGaps(facts),
    ...placeGaps(facts),
    ...destinationGaps(facts),
    ...countryOfInterestGaps(facts, referenceDate(facts)),
    ...blockGaps(facts, { documentType: 'ICG-D' }),
    ...holderGaps(facts.holder, 'ICG-D'),
    ...controlProcessGaps(facts.controlProcess, facts.today),
    ...timingGaps(facts),
  ]
}
