/**
 * An amount of money as people write it, in whole hundredths: "18000", "18.000,50", "18,000.50", "18 000".
 * A mark before exactly three digits parts thousands, one before one or two digits parts the decimals.
 */
export function readCents(text: string): number | undefined {
  const bare = text.replace(/[\s'’]/g, '')
  const [, before = bare, mark = '', decimals = ''] = /^([\d.,]*\d)([.,])(\d{1,2})$/.exec(bare) ?? []
  const isWhole = /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(before)
  if (!isWhole || (mark !== '' && before.includes(mark))) return undefined
  const cents = Number(before.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** A number with decimals: one mark, comma or full stop, parts them. */
export function readDecimal(text: string): number | undefined {
  const bare = text.replace(/\s/g, '')
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined
}

/** A measure; "1.250" could be one and a quarter or more than a thousand, and is no answer. */
export function readMeasure(text: string): number | undefined {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text.replace(/\s/g, '')) ? undefined : readDecimal(text)
}

/** A whole number without sign, of at most `digits` digits. */
export function readWhole(text: string, digits = 6): number | undefined {
  const bare = text.trim()
  return new RegExp(`^\\d{1,${digits}}$`).test(bare) ? Number(bare) : undefined
}
