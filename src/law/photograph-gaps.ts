import { meetsCondition } from './box-presence.ts'
import type { BoxId } from './boxes.ts'
import type { DescriptionFacts, PhotographFacts } from './description.ts'
import { type PhotographRule, type PhotographView, photographRules } from './photographs.ts'
import type { Gap } from './statement.ts'

const rules: readonly PhotographRule[] = photographRules

const boxOf = {
  front: 'I.16 photographs',
  back: 'I.16 photographs',
  'three-quarter': 'I.16 other views',
  left: 'I.16 other views',
  right: 'I.16 other views',
  top: 'I.16 other views',
  bottom: 'I.16 other views',
  additional: 'I.16 photographs',
  mark: 'I.16 marks',
  'distinguishing feature': 'I.16 distinguishing features',
  inscription: 'I.16 inscriptions',
} as const satisfies Record<PhotographView, BoxId>

function isAsked(view: PhotographView, description: DescriptionFacts): boolean {
  return meetsCondition(boxOf[view], {
    isThreeDimensional: description.isThreeDimensional === true,
    hasMarks: description.hasMarks === true,
    hasDistinguishingFeatures: description.hasDistinguishingFeatures === true,
    hasInscriptions: description.hasInscriptions === true,
  })
}

/** Whether a view has to be shown for this object. Source: IR Annex I I.16. */
export function isPhotographOwed({ view, owed }: PhotographRule, description: DescriptionFacts): boolean {
  if (owed === 'always') return true
  const isExcused = owed === 'three-dimensional' && (description.viewsNotAppropriate ?? []).includes(view)
  return owed !== 'never' && isAsked(view, description) && !isExcused
}

function missingViews(description: DescriptionFacts, path: string): readonly Gap[] {
  const shown = new Set((description.photographs ?? []).map(photograph => photograph.view))
  return rules
    .filter(rule => isPhotographOwed(rule, description) && !shown.has(rule.view))
    .map(({ view, citation }) => ({
      code: 'photograph-missing',
      box: boxOf[view],
      field: `${path}.photographs`,
      citation,
      values: { view },
    }))
}

function isTextMissing(photograph: PhotographFacts): boolean {
  const owed = rules.find(rule => rule.view === photograph.view)?.text ?? 'none'
  const hasText = Boolean(photograph.text?.trim())
  if (owed === 'none' || hasText) return false
  return owed !== 'type or description' || !photograph.type?.trim()
}

function missingTexts(description: DescriptionFacts, path: string): readonly Gap[] {
  return (description.photographs ?? []).flatMap((photograph, index): readonly Gap[] => {
    if (!isTextMissing(photograph)) return []
    const { view } = photograph
    const field = `${path}.photographs.${index}.text`
    return [
      {
        code: 'photograph-text-missing',
        box: boxOf[view],
        field,
        citation: 'IR Annex I I.16',
        values: { view },
      },
    ]
  })
}

function dimensionGap(description: DescriptionFacts, path: string): readonly Gap[] {
  if (typeof description.isThreeDimensional === 'boolean') return []
  const field = `${path}.isThreeDimensional`
  return [{ code: 'missing', box: 'I.16 other views', field, citation: 'IR Annex I I.16' }]
}

/** Photographs and texts beside them that are owed and absent. Source: IR Annex I I.16, IR 8(1)(c), IR 12(2); V-12. */
export function photographGaps(description: DescriptionFacts, path: string): readonly Gap[] {
  return [
    ...missingViews(description, path),
    ...missingTexts(description, path),
    ...dimensionGap(description, path),
  ]
}
