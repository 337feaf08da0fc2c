import { z } from 'zod'
import { annexCategories } from '../../../law/annex.ts'
import type { CenturyPart, DatingFacts } from '../../../law/dating.ts'
import { formed, optionalDate, optionalLines, optionalText } from '../../../platform/fields.ts'
import { makingDateBounds, rateDateBounds } from '../../goods/rules/date-bounds.ts'
import {
  isYearRange,
  readAmount,
  readCentimetres,
  readDecimal,
  readWeight,
  readWhole,
  saysApproximately,
  splitUnit,
  type WrittenAmount,
} from '../../goods/rules/read-number.ts'

/** What a reader makes of a text that may be blank; else the code of what is wrong with it. */
function optionalBy<Value>(read: (text: string) => Value | undefined, faultOf: (text: string) => string) {
  return optionalText(60).transform((text, context) => {
    const value = text === undefined ? undefined : read(text)
    if (text === undefined || value !== undefined) return value
    context.addIssue({ code: 'custom', message: faultOf(text) })
    return z.NEVER
  })
}

const amountFault = (text: string) => (saysApproximately(text) ? 'approximate' : 'amount')
const measureFault = (code: string) => (text: string) => {
  if (saysApproximately(text)) return 'approximate'
  return splitUnit(text).unit === '' ? 'decimal' : code
}
const yearFault = (text: string) => {
  if (saysApproximately(text)) return 'approximate-year'
  return isYearRange(text) ? 'year-range' : 'whole-number'
}

/** One of the values of a list, or blank. */
function optionalOneOf<const Values extends readonly string[]>(values: Values) {
  return z
    .union([z.enum(values), z.literal('')], 'invalid')
    .optional()
    .transform(value => (value === '' ? undefined : value))
}

const answer = z
  .union([z.literal('yes'), z.literal('no'), z.literal('')], 'invalid')
  .optional()
  .transform(value => (value === 'yes' ? true : value === 'no' ? false : undefined))

const several = optionalLines(500).transform(value =>
  (value ?? '').split(/[,;\n]/).flatMap(part => part.trim() || []),
)

const ordinal = (maximum: number, faultOf: (text: string) => string = () => 'whole-number') =>
  optionalBy(text => inReach(readWhole(text), maximum), faultOf)

function inReach(value: number | undefined, maximum: number): number | undefined {
  return value !== undefined && value >= 1 && value <= maximum ? value : undefined
}

const categories = annexCategories.map(row => row.category)

const era = optionalOneOf(['AD', 'BC'])

const centuryParts = [
  'first half',
  'second half',
  'first quarter',
  'second quarter',
  'third quarter',
  'last quarter',
] as const satisfies readonly CenturyPart[]

const dating = z
  .object({
    kind: optionalOneOf(['century', 'millennium', 'year', 'day', 'years', 'geological era']),
    century: ordinal(99),
    centuryEra: era,
    centuryPart: optionalOneOf(centuryParts),
    millennium: ordinal(300),
    millenniumEra: era,
    year: ordinal(300_000, yearFault),
    yearEra: era,
    isApproximate: z.string().optional(),
    day: optionalDate(makingDateBounds),
    earliestYear: ordinal(300_000),
    earliestEra: era,
    latestYear: ordinal(300_000),
    latestEra: era,
    geologicalEra: optionalText(100),
  })
  .optional()
  .transform(toDating)

interface WrittenDating {
  readonly kind?: DatingFacts['kind'] | undefined
  readonly century?: number | undefined
  readonly centuryEra?: string | undefined
  readonly centuryPart?: CenturyPart | undefined
  readonly millennium?: number | undefined
  readonly millenniumEra?: string | undefined
  readonly year?: number | undefined
  readonly yearEra?: string | undefined
  readonly isApproximate?: string | undefined
  readonly day?: string | undefined
  readonly earliestYear?: number | undefined
  readonly earliestEra?: string | undefined
  readonly latestYear?: number | undefined
  readonly latestEra?: string | undefined
  readonly geologicalEra?: string | undefined
}

const signed = (number: number | undefined, written: string | undefined) =>
  number !== undefined && written === 'BC' ? -number : number

function toDating(written: WrittenDating | undefined): DatingFacts | undefined {
  if (written === undefined) return undefined
  return {
    kind: written.kind,
    century: signed(written.century, written.centuryEra),
    centuryPart: written.centuryPart,
    millennium: signed(written.millennium, written.millenniumEra),
    year: signed(written.year, written.yearEra),
    isApproximate: written.isApproximate === 'yes',
    day: written.day,
    earliestYear: signed(written.earliestYear, written.earliestEra),
    latestYear: signed(written.latestYear, written.latestEra),
    geologicalEra: written.geologicalEra,
  }
}

const customsValue = z
  .object({
    amount: optionalBy(readAmount, amountFault),
    currency: z
      .union([formed(/^[A-Z]{3}$/, 'invalid'), z.literal('')], 'invalid')
      .optional()
      .transform(value => (value === '' ? undefined : value)),
    rate: optionalBy(readDecimal, () => 'decimal'),
    rateDate: optionalDate(rateDateBounds),
  })
  .superRefine(({ amount, currency }, context) => {
    const { currencies } = amount ?? {}
    if (currencies === undefined || currency === undefined || currencies.includes(currency)) return
    context.addIssue({
      code: 'custom',
      message: 'currency-differs',
      path: ['amount'],
      params: { values: { currency } },
    })
  })
  .transform(({ amount, currency, ...rate }) => ({
    ...rate,
    amount: amount?.cents,
    currency: currency ?? onlyCurrency(amount),
  }))
  .optional()

/** The currency that was written with the amount, where it can be but one. */
function onlyCurrency(amount: WrittenAmount | undefined): string | undefined {
  const [only, ...others] = amount?.currencies ?? []
  return others.length === 0 ? only : undefined
}

/** Boxes I.12, I.14 and I.15 as a form sends them: every field may be blank in a draft. */
export const descriptionFields = {
  category: optionalOneOf(categories),
  taric: optionalText(20),
  type: optionalText(60),
  typeOther: optionalText(100),
  materials: several,
  techniques: several,
  title: optionalText(300),
  subject: optionalText(300),
  dating,
  maker: optionalText(200),
  makerUnknown: z.string().optional(),
  origin: optionalText(200),
  historicalOrigin: optionalText(200),
  description: optionalLines(4000),
  customsValue,
  isCoins: z.string().optional(),
  pieces: optionalBy(
    text => readWhole(text),
    () => 'whole-number',
  ),
}

const centimetres = optionalBy(readCentimetres, measureFault('length-unit'))
const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(value => (value === undefined ? [] : [value].flat()))

/** Measurements and questions of box I.16 as a form sends them; lengths in centimetres. */
export const measurementFields = {
  isThreeDimensional: answer,
  viewsNotAppropriate: list,
  hasMarks: answer,
  hasDistinguishingFeatures: answer,
  hasInscriptions: answer,
  weight: optionalBy(readWeight, measureFault('weight-unit')),
  weightUnit: optionalOneOf(['g', 'kg']),
  shape: optionalText(60),
  height: centimetres,
  width: centimetres,
  depth: centimetres,
  diameter: centimetres,
}
