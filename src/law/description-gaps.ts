import type { DocumentType } from './annex.ts'
import { boxPresence, getBox, isBoxOwed } from './box-presence.ts'
import type { BoxId } from './boxes.ts'
import { datingRange, isDatedInFuture } from './dating.ts'
import type { CustomsValueFacts, DescriptionFacts, Draft } from './description.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import { photographGaps } from './photograph-gaps.ts'
import type { Gap, GapCode } from './statement.ts'
import { isTaricCode } from './taric.ts'

/** Where a description stands: the document, the property path of the block, and the day it is looked at. */
export interface DescriptionPlace {
  readonly documentType: DocumentType
  readonly path: string
  readonly today: IsoDate
}

/** Whether nothing was written. */
export function isBlank(text: Draft<string>): boolean {
  return text === null || text === undefined || text.trim() === ''
}

/** A gap at a box, with the citation of the box. */
export function gapAt(code: GapCode, box: BoxId, field: string): Gap {
  return { code, box, field, citation: getBox(box).citation }
}

interface RequiredField {
  readonly field: keyof DescriptionFacts
  readonly box: BoxId
  readonly isMissing: (description: DescriptionFacts) => boolean
}

const hasNone = (list: Draft<readonly string[]>): boolean => (list ?? []).every(isBlank)

/** Fields of the description section that every document must fill. Source: IR Annex I I.14 to I.16. */
export const requiredDescriptionFields = [
  { field: 'taric', box: 'I.14', isMissing: d => isBlank(d.taric) },
  { field: 'type', box: 'I.15 type', isMissing: d => isBlank(d.type) },
  { field: 'typeOther', box: 'I.15 type', isMissing: d => d.type === 'other' && isBlank(d.typeOther) },
  { field: 'materials', box: 'I.15 materials', isMissing: d => hasNone(d.materials) },
  { field: 'techniques', box: 'I.15 techniques', isMissing: d => hasNone(d.techniques) },
  { field: 'subject', box: 'I.15 subject', isMissing: d => isBlank(d.subject) },
  { field: 'dating', box: 'I.15 dating', isMissing: d => !d.dating?.kind },
  { field: 'maker', box: 'I.15 maker', isMissing: d => isBlank(d.maker) },
  { field: 'origin', box: 'I.15 origin', isMissing: d => isBlank(d.origin) && isBlank(d.historicalOrigin) },
  { field: 'description', box: 'I.15 description', isMissing: d => isBlank(d.description) },
  {
    field: 'weightGrams',
    box: 'I.16 weight',
    isMissing: d => d.weightGrams === null || d.weightGrams === undefined,
  },
  { field: 'shape', box: 'I.16 shape', isMissing: d => isBlank(d.shape) },
] as const satisfies readonly RequiredField[]

const measurements = [
  'heightMillimetres',
  'widthMillimetres',
  'depthMillimetres',
  'diameterMillimetres',
] as const

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0
}

function datingGaps({ dating }: DescriptionFacts, { path, today }: DescriptionPlace): readonly Gap[] {
  if (!dating?.kind) return []
  const field = `${path}.dating`
  if (!datingRange(dating)) return [gapAt('dating-malformed', 'I.15 dating', field)]
  if (!isDatedInFuture(dating, today)) return []
  return [{ ...gapAt('dating-in-future', 'I.15 dating', field), citation: 'Default 8' }]
}

function formGaps(description: DescriptionFacts, path: string): readonly Gap[] {
  const { taric, weightGrams } = description
  return [
    ...(taric && !isBlank(taric) && !isTaricCode(taric)
      ? [gapAt('taric-malformed', 'I.14', `${path}.taric`)]
      : []),
    ...(typeof weightGrams === 'number' && !isPositive(weightGrams)
      ? [gapAt('weight-not-positive', 'I.16 weight', `${path}.weightGrams`)]
      : []),
  ]
}

function measurementGaps(description: DescriptionFacts, path: string): readonly Gap[] {
  const given = measurements.flatMap(field => {
    const value = description[field]
    return typeof value === 'number' ? [{ field, value }] : []
  })
  if (given.length === 0) {
    return [gapAt('measurement-missing', 'I.16 measurements', `${path}.${measurements[0]}`)]
  }
  return given
    .filter(({ value }) => !isPositive(value))
    .map(({ field }) => gapAt('measurement-not-positive', 'I.16 measurements', `${path}.${field}`))
}

function isCents(value: Draft<number>): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isMissingNumber(value: Draft<number>): boolean {
  return value === null || value === undefined
}

const valueFields = ['amountCents', 'currency', 'eurCents'] as const

function isMissingInValue(value: CustomsValueFacts, field: (typeof valueFields)[number]): boolean {
  // A gift has a value, too: customs ask what it would cost.
  if (field === 'amountCents' && value.amountCents === 0) return true
  return field === 'currency' ? isBlank(value.currency) : isMissingNumber(value[field])
}

function isMalformedValue({ amountCents, currency, eurCents }: CustomsValueFacts): boolean {
  const isEuroTwice = currency === 'EUR' && amountCents !== eurCents
  return !isCents(amountCents) || !isCents(eurCents) || !/^[A-Z]{3}$/.test(currency ?? '') || isEuroTwice
}

function customsValueGaps(description: DescriptionFacts, place: DescriptionPlace): readonly Gap[] {
  const value = description.customsValue
  const at = (code: GapCode, field: string) => gapAt(code, 'I.15 customs value', `${place.path}.${field}`)
  const isOptional = boxPresence('I.15 customs value', place.documentType) === 'optional'
  if (!value || valueFields.every(field => isMissingInValue(value, field))) {
    return isOptional ? [] : [at('missing', 'customsValue.amountCents')]
  }
  const missing = valueFields.filter(field => isMissingInValue(value, field))
  if (missing.length > 0) return missing.map(field => at('missing', `customsValue.${field}`))
  if (isMalformedValue(value)) return [at('value-malformed', 'customsValue.amountCents')]
  return value.currency === 'EUR' ? [] : rateGaps(value, place)
}

/** What the amount in euro rests on: a rate of customs and its day. */
function rateGaps({ rate, rateDate }: CustomsValueFacts, { path }: DescriptionPlace): readonly Gap[] {
  const at = (code: GapCode, field: string): Gap => ({
    ...gapAt(code, 'I.15 customs value', `${path}.customsValue.${field}`),
    citation: 'UCC 53',
  })
  const isRate = typeof rate === 'number' && rate > 0
  const dateGap = isBlank(rateDate) ? 'missing' : 'date-malformed'
  return [
    ...(isRate ? [] : [at('missing', 'rate')]),
    ...(rateDate && isIsoDate(rateDate) ? [] : [at(dateGap, 'rateDate')]),
  ]
}

function pieceGaps(description: DescriptionFacts, { documentType, path }: DescriptionPlace): readonly Gap[] {
  const { category, isCoins, pieces } = description
  const field = `${path}.pieces`
  const at = (code: GapCode, where: string): Gap => ({
    ...gapAt(code, 'I.16 quantity', where),
    citation: 'IR 11(2)',
  })
  const isStatement = documentType === 'ICG-S'
  const wrongCategory =
    isStatement && isCoins === true && category !== 'e'
      ? [at('coins-only-in-category-e', `${path}.isCoins`)]
      : []
  const isOwed = isBoxOwed('I.16 quantity', documentType, { isCoins: isCoins === true })
  if (isMissingNumber(pieces)) return [...wrongCategory, ...(isOwed ? [at('missing', field)] : [])]
  if (!Number.isSafeInteger(pieces) || Number(pieces) < 1)
    return [...wrongCategory, at('pieces-not-whole', field)]
  const isTooMany = isStatement && isCoins !== true && Number(pieces) > 1
  return [...wrongCategory, ...(isTooMany ? [at('pieces-only-for-coins', field)] : [])]
}

/** Everything missing or wrong in one description block, boxes I.14 to I.16. Source: IR Annex I; V-12 to V-14. */
export function descriptionGaps(description: DescriptionFacts, place: DescriptionPlace): readonly Gap[] {
  const { path } = place
  const missing = requiredDescriptionFields
    .filter(row => isBoxOwed(row.box, place.documentType, {}) && row.isMissing(description))
    .map(row => gapAt('missing', row.box, `${path}.${row.field}`))
  return [
    ...missing,
    ...datingGaps(description, place),
    ...formGaps(description, path),
    ...customsValueGaps(description, place),
    ...photographGaps(description, path),
    ...measurementGaps(description, path),
    ...pieceGaps(description, place),
  ]
}
