import { currenciesOf } from './written-currency.ts'

/** An amount of money as it was written: whole hundredths, and which currencies it names, if any. */
export interface WrittenAmount {
  readonly cents: number
  readonly currencies?: readonly string[]
}

/** Full width is settled, spaces and apostrophes become one sign each; `'` stands between thousands only. */
function settle(text: string): string {
  return text
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, ' $&')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/['’ʼ´`]/g, "'")
    .replace(/[‐-―−]/g, '-')
}

/** Whether a text says that its number is not exact. */
export function saysApproximately(text: string): boolean {
  return /^(?:ca|cirka|circa|c|omkring|omtrent|about|approx|approximately|around|~|±|≈)(?![\p{L}])/iu.test(
    settle(text),
  )
}

/** Whether a text names a first and a last year, such as "1794-96". */
export function isYearRange(text: string): boolean {
  return /^\d{1,6} ?[-/] ?\d{1,6}$/.test(settle(text))
}

/**
 * An amount of money as people write it: "18000", "18.000,50", "18,000.50", "18 000", "kr. 18.000,-", "€ 24.500".
 * A mark before exactly three digits parts thousands, one before one or two digits parts the decimals.
 */
export function readAmount(text: string): WrittenAmount | undefined {
  const [, before = '', number = '', after = ''] =
    /^(\p{L}+\.?|\p{L}{0,3}\p{Sc})? ?([\d.,' ]*\d)(?:[.,:]?-{1,2}|[.,])? ?(\p{L}+|\p{L}{0,3}\p{Sc})?\.?$/u.exec(
      settle(text),
    ) ?? []
  const cents = readCents(number)
  const named = [before, after].filter(sign => sign !== '').map(currenciesOf)
  if (cents === undefined || named.some(currencies => currencies.length === 0)) return undefined
  const [first, second = first] = named
  return first === undefined || second === undefined
    ? { cents }
    : { cents, currencies: first.filter(one => second.includes(one)) }
}

/** The number of an amount in whole hundredths, without a currency. */
export function readCents(text: string): number | undefined {
  const bare = settle(text)
  const [, before = bare, mark = '', decimals = ''] = /^(.*)([.,])(\d{1,2})$/.exec(bare) ?? []
  const isWhole = /^(?:\d+|\d{1,3}(?:([., '])\d{3}(?:\1\d{3})*))$/.test(before)
  if (!(isWhole || (before === '' && mark !== '')) || (mark !== '' && before.includes(mark))) return undefined
  const cents = Number(before.replace(/[., ']/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** A number with decimals: one mark, comma or full stop, parts them; spaces part thousands. */
export function readDecimal(text: string): number | undefined {
  const bare = settle(text).replace(/(?<=^\d{1,3}(?:[ ']\d{3})*)[ '](?=\d{3}(?!\d))/g, '')
  return /^(?:\d{1,9}(?:[.,]\d{1,6})?|[.,]\d{1,6})$/.test(bare) ? Number(bare.replace(',', '.')) : undefined
}

/** A measure: also "12 1/2" and "½". "1.250" could be one and a quarter or more than a thousand, and is no answer. */
export function readMeasure(text: string): number | undefined {
  const bare = settle(text)
  const [, whole = '0', above = '', below = ''] = /^(?:(\d{1,6}) )?(\d{1,2})[/⁄](\d{1,2})$/.exec(bare) ?? []
  if (above !== '')
    return Number(above) < Number(below) ? Number(whole) + Number(above) / Number(below) : undefined
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? undefined : readDecimal(bare)
}

/** A number with the unit that was written behind it, in lower case and without a full stop. */
export function splitUnit(text: string): { readonly number: string; readonly unit: string } {
  const [, number = '', unit = ''] = /^(.*?) ?(\p{L}*)\.?$/su.exec(settle(text)) ?? []
  return { number, unit: unit.toLowerCase() }
}

const centimetresIn: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ '': 1, cm: 1, centimeter: 1, centimeters: 1, centimetre: 1, centimetres: 1 },
    ...{ mm: 0.1, millimeter: 0.1, millimeters: 0.1, millimetre: 0.1, millimetres: 0.1 },
    ...{ m: 100, meter: 100, meters: 100, metre: 100, metres: 100 },
  }),
)

/** A length in centimetres; another metric unit that is written behind it is converted. */
export function readCentimetres(text: string): number | undefined {
  const { number, unit } = splitUnit(text)
  const factor = centimetresIn.get(unit)
  const measure = readMeasure(number)
  if (factor === undefined || measure === undefined) return undefined
  return Math.round(measure * factor * 1_000_000) / 1_000_000
}

/** A weight as it was written: the number, and the unit if it names one. */
export interface WrittenWeight {
  readonly number: number
  readonly unit?: 'g' | 'kg'
}

const weightUnits: ReadonlyMap<string, 'g' | 'kg'> = new Map(
  Object.entries({
    ...({ g: 'g', gr: 'g', gram: 'g', grams: 'g' } as const),
    ...({ kg: 'kg', kilo: 'kg', kilogram: 'kg', kilograms: 'kg' } as const),
  }),
)

export function readWeight(text: string): WrittenWeight | undefined {
  const { number: written, unit: name } = splitUnit(text)
  const number = readMeasure(written)
  const unit = weightUnits.get(name)
  if (number === undefined || (name !== '' && unit === undefined)) return undefined
  return unit === undefined ? { number } : { number, unit }
}

/** A whole number without sign, of at most `digits` digits. */
export function readWhole(text: string, digits = 6): number | undefined {
  const bare = settle(text)
  return new RegExp(`^\\d{1,${digits}}$`).test(bare) ? Number(bare) : undefined
}
