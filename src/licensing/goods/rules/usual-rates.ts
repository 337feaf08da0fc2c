interface UsualRate {
  readonly from: number
  readonly to: number
}

/** Units of a currency for one euro, as wide as they have moved in twenty years and a quarter more: to ask, not to decide. */
const usualRates: Readonly<Record<string, UsualRate>> = {
  AUD: { from: 0.9, to: 2.6 },
  CAD: { from: 0.9, to: 2.1 },
  CHF: { from: 0.7, to: 2.1 },
  CNY: { from: 5, to: 14 },
  DKK: { from: 7.2, to: 7.7 },
  GBP: { from: 0.5, to: 1.05 },
  HKD: { from: 5.8, to: 15.5 },
  INR: { from: 40, to: 150 },
  JPY: { from: 70, to: 230 },
  NOK: { from: 5.5, to: 16 },
  SEK: { from: 6.5, to: 15 },
  USD: { from: 0.75, to: 2 },
}

/**
 * Whether a rate cannot be meant: `inverted` where only one divided by it is usual (the euro for one unit, as the British
 * quote it), `unusual` where neither is; undefined where it may be right or the currency is not known here.
 */
export function judgeRate(currency: string, rate: number): 'inverted' | 'unusual' | undefined {
  const usual = usualRates[currency]
  if (!usual || rate <= 0) return undefined
  const isUsual = (value: number): boolean => usual.from <= value && value <= usual.to
  if (isUsual(rate)) return undefined
  return isUsual(1 / rate) ? 'inverted' : 'unusual'
}
