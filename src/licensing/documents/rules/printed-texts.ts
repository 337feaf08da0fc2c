import type { UnprintableText } from '../types.ts'

const MOST_NAMED = 5

/** Signs as a sentence names them: each by itself where it can be seen, and by its code point, so that it is found. */
export function nameSigns(signs: readonly string[]): string {
  const named = signs.slice(0, MOST_NAMED).map(nameSign)
  return [...named, ...(signs.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

function nameSign(sign: string): string {
  const codes = Array.from(sign, letter => letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'))
  const code = codes.map(each => `U+${each}`).join(' ')
  return /^[\p{L}\p{N}\p{S}\p{P}]/u.test(sign) ? `${sign} (${code})` : code
}

function printingGap(control: string, signs: readonly string[]) {
  if (signs.length === 0) return 'cannot-be-typeset' as const
  return control.startsWith('holder') ? ('holder-cannot-be-printed' as const) : ('cannot-be-printed' as const)
}

/** What the document cannot show, as gaps of the draft. */
export function printingGaps({ unprintable = [] }: { readonly unprintable?: readonly UnprintableText[] }) {
  return unprintable.map(({ control, good = 0, signs }) => ({
    code: printingGap(control, signs),
    field: good === 0 ? control : `descriptions.${good}.${control}`,
    citation: 'IR 18(2)' as const,
    values: { signs: nameSigns(signs) },
  }))
}
