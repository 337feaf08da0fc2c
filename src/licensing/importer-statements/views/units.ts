import type { Say } from '../../../platform/words/words.ts'

type Unit = 'centimeter' | 'gram' | 'kilogram'

const formatOf = (say: Say, unit: Unit) =>
  new Intl.NumberFormat(say.language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 3 })

/** A quantity with the short name of its unit. */
export function sayQuantity(say: Say, quantity: number, unit: Unit): string {
  return formatOf(say, unit).format(quantity)
}

/** The short name of a unit. */
export function sayUnit(say: Say, unit: Unit): string {
  const parts = formatOf(say, unit).formatToParts(1)
  return parts.find(part => part.type === 'unit')?.value ?? unit
}
