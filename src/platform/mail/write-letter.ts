/** A letter's parts, each one line of plain text. */
export interface Sheet {
  readonly language: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action: { readonly label: string; readonly href: string; readonly hint: string } | undefined
  readonly code: { readonly label: string; readonly value: string } | '' | undefined
  readonly closing: readonly string[]
}

/** The letter as plain text: paragraphs with an empty line between, unwrapped. */
export function writeLetter(sheet: Sheet): string {
  const code = sheet.code ? [`${sheet.code.label}: ${sheet.code.value}`] : []
  const action = sheet.action ? [`${sheet.action.label}:\n${sheet.action.href}`] : []
  const closing = ['-- ', ...sheet.closing].join('\n')
  return `${[...sheet.paragraphs, ...code, ...action, closing].join('\n\n')}\n`
}

/** Makes line breaks, other control characters and direction marks into single spaces: a name can neither add a header nor a line. */
export function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}
