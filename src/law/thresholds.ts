import { type Category, getAnnexCategory } from './annex.ts'
import { type Classification, classify } from './classify.ts'
import { type AgeSpan, agesOf, datingRange, isDatedInFuture } from './dating.ts'
import type { DescriptionFacts, Draft } from './description.ts'
import { isPlausibleImportDate } from './import-date.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import type { Gap } from './statement.ts'

/**
 * The date at which age and territory are judged: the planned date of import, else the date of filing. A date gone by is
 * no plan: the document comes before the customs declaration; nor is one that cannot be meant. Source: UCC 172(2), R 3(3), Default 8.
 */
export function referenceDate(facts: { today: IsoDate; plannedImportDate?: Draft<IsoDate> }): IsoDate {
  const { plannedImportDate: planned, today } = facts
  const isPlan = planned && isIsoDate(planned) && isPlausibleImportDate(planned, today)
  return isPlan && planned > today ? planned : today
}

/** Lowest and highest age of a described object at a date; undefined while its dating is incomplete. Source: Default 8. */
export function agesAt(description: DescriptionFacts, date: IsoDate): AgeSpan | undefined {
  const range = datingRange(description.dating)
  return range && agesOf(range, date)
}

/** The part of the Annex a described object falls under at a date, as declared in box I.12. Source: R Annex B, C. */
export function classifyDescription(
  description: DescriptionFacts,
  category: Category,
  date: IsoDate,
): Classification {
  const eurCents = description.customsValue?.eurCents
  return classify({
    categories: [category],
    ages: agesAt(description, date),
    valueEurCents: typeof eurCents === 'number' ? eurCents : undefined,
  })
}

/**
 * Age not more than the limit or value below it, at a date. Unknown ages and values, and those that cannot be, are no gap
 * here: they are one elsewhere. Source: R Annex B, C.
 */
export function thresholdGaps(
  description: DescriptionFacts,
  category: Category,
  place: { path: string; date: IsoDate; today: IsoDate },
): readonly Gap[] {
  const { overYears = 0, fromEurCents = 0, citation } = getAnnexCategory(category)
  const ages = agesAt(description, place.date)
  const eurCents = description.customsValue?.eurCents
  const isDated = ages !== undefined && !isDatedInFuture(description.dating, place.today)
  const isTooYoung = isDated && ages.oldest <= overYears
  const isCounted = typeof eurCents === 'number' && Number.isSafeInteger(eurCents) && eurCents > 0
  const isTooCheap = isCounted && eurCents < fromEurCents
  const young: Gap = {
    code: 'age-too-low',
    box: 'I.15 dating',
    field: `${place.path}.dating`,
    citation,
    values: { overYears, oldest: Math.floor(ages?.oldest ?? 0) },
  }
  const cheap: Gap = {
    code: 'value-too-low',
    box: 'I.15 customs value',
    field: `${place.path}.customsValue.eurCents`,
    citation,
    values: { fromEurCents, eurCents: eurCents ?? 0 },
  }
  return [...(isTooYoung ? [young] : []), ...(isTooCheap ? [cheap] : [])]
}
