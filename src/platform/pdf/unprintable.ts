import { settle } from './settle.ts'
import { typeset } from './typeset.ts'
import { UnprintableText } from './typesetting-failed.ts'
import { usualLetters } from './usual-letters.ts'

// Without an end of the line: of letters without a font the compiler breaks down where it breaks a line.
const template = `
#let data = json("/data.json")
#set document(title: "Signs", date: auto)
#set page(width: auto, height: auto)
#set text(lang: "en", font: data.fonts, fallback: false)
#title()
#for sign in data.signs { box(sign) }
`

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The signs of a text that no font shows, each once; the compiler is asked. What nobody sees is not among them. */
export function findUnprintable(text: string): readonly string[] {
  const settled = settle(text)
  if (usualLetters.test(settled)) return []
  const signs = unusualSigns(settled)
  const unshown = unshownOf(signs.filter(sign => !hasNoMeaning(sign)))
  const found = signs.filter(sign => hasNoMeaning(sign) || unshown.some(part => sign.includes(part)))
  // Each may be shown alone, and not as letters that join or marks that stack.
  return found.length > 0 ? found : unshownOf([settled])
}

function unusualSigns(text: string): readonly string[] {
  const signs = new Set(Array.from(graphemes.segment(text), ({ segment }) => segment))
  return [...signs].filter(sign => !usualLetters.test(sign))
}

// A font may show anything for these: no standard says what they are.
function hasNoMeaning(sign: string): boolean {
  return /[\p{Co}\p{Cn}]/u.test(sign)
}

function unshownOf(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return []
  try {
    // With its marks a letter without a glyph may pass for one: it is asked for alone, too.
    const letters = texts.flatMap(text => text.match(/\P{M}/gu) ?? [])
    const signs = [...new Set([...texts, ...letters])]
    typeset({ template, data: { signs }, files: new Map(), now: new Date(0) })
    return []
  } catch (error) {
    if (error instanceof UnprintableText) return error.signs
    throw error
  }
}
