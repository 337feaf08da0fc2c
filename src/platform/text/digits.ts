/** Digits of any script as 0 to 9; everything else stays: Arabic, Persian, Devanagari, full-width and the rest. */
export function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, sign => String(digitOf(sign.codePointAt(0) ?? 0)))
}

// Unicode keeps the ten digits of a script in a row (Standard, 4.6), so the zero is the first of the row.
function digitOf(codePoint: number): number {
  let zero = codePoint
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (codePoint - zero) % 10
}
