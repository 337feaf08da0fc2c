import { z } from 'zod'
import type { CustomsValueFacts } from '../../../law/description.ts'
import { formed, optionalDate } from '../../../platform/fields.ts'
import type { Say } from '../../../platform/words/words.ts'
import { customsValueOf } from '../../goods/rules/customs-value.ts'
import { rateDateBounds } from '../../goods/rules/date-bounds.ts'
import {
  readAmount,
  readDecimal,
  saysApproximately,
  type WrittenAmount,
} from '../../goods/rules/read-number.ts'
import { sayRate } from '../../goods/views/units.ts'
import { boxWords as boxes } from '../boxes/words.ts'
import { type Codec, type Fault, type FormValues, textIn } from './codec.ts'
import { plainNumber, readFigure } from './figures.ts'

const amounts = {
  read: readAmount,
  faultOf: (text: string) => (saysApproximately(text) ? 'approximate' : 'amount'),
}
const rates = { read: readDecimal, faultOf: () => 'decimal' }

const json = z
  .strictObject({
    amountCents: z.int('invalid').nonnegative('invalid').optional(),
    currency: formed(/^[A-Z]{3}$/, 'invalid').optional(),
    rate: z.number('invalid').nonnegative('invalid').optional(),
    rateDate: optionalDate(rateDateBounds),
  })
  .optional()
  .transform(value => value && customsValueOf(value))

/** The currency that was written with the amount, where it can be but one. */
function onlyCurrency(amount: WrittenAmount | undefined): string | undefined {
  const [only, ...others] = amount?.currencies ?? []
  return others.length === 0 ? only : undefined
}

function currencyFault(amount: WrittenAmount | undefined, chosen: string, control: string): readonly Fault[] {
  const { currencies } = amount ?? {}
  if (currencies === undefined || chosen === '' || currencies.includes(chosen)) return []
  return [{ control: `${control}.amount`, code: 'currency-differs', values: { currency: chosen } }]
}

function read(form: FormValues, control: string) {
  const amount = readFigure(form, `${control}.amount`, amounts)
  const rate = readFigure(form, `${control}.rate`, rates)
  const chosen = textIn(form, `${control}.currency`)
  const value = {
    amountCents: amount.figure?.cents,
    currency: chosen === '' ? onlyCurrency(amount.figure) : chosen,
    rate: rate.figure,
    rateDate: textIn(form, `${control}.rateDate`) || undefined,
  }
  const faults = [...amount.faults, ...currencyFault(amount.figure, chosen, control), ...rate.faults]
  return { value, faults }
}

function sayValue(say: Say, value: CustomsValueFacts): string | undefined {
  if (typeof value.amountCents !== 'number' || !value.currency) return undefined
  const amount = say.money(value.amountCents, value.currency)
  if (value.currency === 'EUR' || typeof value.eurCents !== 'number') return amount
  const { currency, rate, rateDate } = value
  const day = rateDate ? say.plainDate(rateDate) : '–'
  return `${amount} = ${say.money(value.eurCents, 'EUR')} (1 EUR = ${sayRate(say, rate ?? 0)} ${currency}, ${day})`
}

/** The customs value: its amount, its currency, and for another than the euro the customs rate with its date (UCC 53). */
export const customsValue: Codec<CustomsValueFacts> = {
  json,
  labels: {
    '.amount': boxes.customsValue,
    '.currency': boxes.currency,
    '.rate': boxes.rate,
    '.rateDate': boxes.rateDate,
  },
  read,
  write: (say, value, control) => ({
    [`${control}.amount`]:
      typeof value?.amountCents === 'number' ? plainNumber(say, value.amountCents / 100) : '',
    [`${control}.currency`]: value?.currency ?? '',
    [`${control}.rate`]: plainNumber(say, value?.rate),
    [`${control}.rateDate`]: value?.rateDate ?? '',
  }),
  say: sayValue,
  look: { kind: 'customs value' },
  controlAt: (control, part, code) => {
    if (part === 'eurCents') return code === 'missing' ? `${control}.rate` : `${control}.amount`
    return ['', 'amountCents'].includes(part) ? `${control}.amount` : `${control}.${part}`
  },
}
