import type { Say } from '../../../platform/words/words.ts'

type Unit = 'centimeter' | 'gram' | 'kilogram'

const formatOf = (say: Say, unit: Unit) =>
  new Intl.NumberFormat(say.language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 6 })

/** A quantity with the short name of its unit. */
export function sayQuantity(say: Say, quantity: number, unit: Unit): string {
  return formatOf(say, unit).format(quantity)
}

/** A weight in grams, or from a kilogram on in kilograms. */
export function sayWeight(say: Say, grams: number): string {
  return grams < 1000 ? sayQuantity(say, grams, 'gram') : sayQuantity(say, grams / 1000, 'kilogram')
}

/** A rate of exchange with all of its decimals. */
export function sayRate(say: Say, rate: number): string {
  return new Intl.NumberFormat(say.language, { maximumFractionDigits: 6 }).format(rate)
}

/** The short name of a unit. */
export function sayUnit(say: Say, unit: Unit): string {
  const parts = formatOf(say, unit).formatToParts(1)
  return parts.find(part => part.type === 'unit')?.value ?? unit
}
