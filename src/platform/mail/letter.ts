import type { Say } from '../words/words.ts'
import type { Mail } from './open-post.ts'
import { renderLetter } from './render-letter.ts'
import { words } from './words.ts'
import { toOneLine, writeLetter } from './write-letter.ts'

/** The parts of a letter, all already said in the reader's language; line breaks within a part become spaces. */
export interface LetterParts {
  readonly say: Say
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The one thing to do next; `href` is an absolute http or https address. */
  readonly action?: { readonly label: string; readonly href: string } | undefined
  /** A code to type in, shown large. */
  readonly code?: string | undefined
  /** Who sends (a product's name), and why the reader gets this. */
  readonly footer: { readonly application: string; readonly reason?: string | undefined }
}

/** Composes the same letter as plain text and as HTML, ready for `send` with a `to`; throws on an href of another kind. */
export function letter(parts: LetterParts): Omit<Mail, 'to'> {
  const { say, footer, action } = parts
  const sheet = {
    language: say.language,
    subject: toOneLine(parts.subject),
    paragraphs: parts.paragraphs.map(toOneLine).filter(paragraph => paragraph !== ''),
    action: action && {
      label: toOneLine(action.label),
      href: checkLink(action.href),
      hint: say(words.linkHint),
    },
    code: parts.code && { label: say(words.codeLabel), value: toOneLine(parts.code) },
    closing: [
      toOneLine(footer.reason ?? ''),
      `${say(words.automatic)} ${say(words.doNotAnswer)}`,
      say(words.sentBy, { application: toOneLine(footer.application) }),
    ].filter(line => line !== ''),
  }
  const { language, subject } = sheet
  return { language, subject, text: writeLetter(sheet), html: renderLetter(sheet) }
}

function checkLink(href: string): string {
  const address = new URL(href)
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    throw new Error('A letter links to http or https')
  return address.href
}
