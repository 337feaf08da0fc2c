/** How a country's postal codes look. */
interface PostalCodes {
  readonly country: string
  /** The code as the first group; what stands before it is its country or an old district letter, after it the town. */
  readonly pattern: RegExp
  readonly code: string
}

/** Only of countries where the code has one form and somebody copies more than the code. */
const postalCodes: readonly PostalCodes[] = [
  {
    country: 'DK',
    pattern: /^(?:DK|DANMARK|[A-ZÆØÅ])?[\s.:-]*(0[1-9]\d\d|[1-9]\d{3})(?:[\s,.]+(?:[^\d\s].*)?)?$/i,
    code: 'postal-code-danish',
  },
]

const formOf = (country: string) => postalCodes.find(one => one.country === country)

/** A postal code as it is stored and compared: of what was copied along only the code. */
export function settlePostalCode(country: string, typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .trim()
  return formOf(country)?.pattern.exec(text)?.[1] ?? text
}

/** Why a postal code cannot be one of its country. */
export function findPostalCodeFault(country: string, typed: string): string | undefined {
  const form = formOf(country)
  return form === undefined || form.pattern.test(settlePostalCode(country, typed)) ? undefined : form.code
}
