/**
 * An amount of money as people write it, in whole hundredths: "18000", "18.000,50", "18,000.50", "18 000".
 * A mark before exactly three digits parts thousands, one before one or two digits parts the decimals.
 */
export function readCents(text: string): number | undefined {
  const bare = text.replace(/[\s'’]/g, '')
  const [, whole = '', decimals = ''] = /^([\d.,]*\d)(?:[.,](\d{1,2}))$/.exec(bare) ?? [
    '',
    /^\d[\d.,]*$/.test(bare) ? bare : '',
  ]
  if (!/^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(whole)) return undefined
  const cents = Number(whole.replace(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : undefined
}

/** A measure or rate: one mark, comma or full stop, parts the decimals. "1.250" could be both and is no answer. */
export function readDecimal(text: string): number | undefined {
  const bare = text.replace(/\s/g, '')
  if (!/^\d{1,9}(?:[.,]\d{1,6})?$/.test(bare) || isAmbiguous(bare)) return undefined
  return Number(bare.replace(',', '.'))
}

function isAmbiguous(bare: string): boolean {
  return /^[1-9]\d{0,2}[.,]000$/.test(bare) || /^[1-9]\d{0,2}[.,]\d00$/.test(bare)
}

/** A whole number without sign, of at most `digits` digits. */
export function readWhole(text: string, digits = 6): number | undefined {
  const bare = text.trim()
  return new RegExp(`^\\d{1,${digits}}$`).test(bare) ? Number(bare) : undefined
}
