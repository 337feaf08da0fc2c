import type { CustomsValueFacts } from '../../../law/description.ts'

/** The customs value with its amount in euro, rounded to cents: so many units of the currency for one euro (UCC 53). */
export function customsValueOf(written: Omit<CustomsValueFacts, 'eurCents'>): CustomsValueFacts | undefined {
  const { amountCents, currency, rate, rateDate } = written
  if (!currency && typeof amountCents !== 'number') return undefined
  if (currency === 'EUR') return { amountCents, currency, eurCents: amountCents }
  const isConvertible = typeof amountCents === 'number' && typeof rate === 'number' && rate > 0
  return {
    amountCents,
    currency,
    rate,
    rateDate,
    ...(isConvertible ? { eurCents: Math.round(amountCents / rate) } : {}),
  }
}
