import type { SearchWords } from '../../types.ts'
import { foldText, squeeze } from './fold-text.ts'

/** What people add to a name or a number and the register may not have. */
const additions: ReadonlySet<string> = new Set([
  ...['aps', 'as', 'ps', 'ks', 'is', 'ivs', 'smba', 'amba', 'fmba', 'pmba', 'og', 'and', 'und', 'et', 'dk'],
  ...[
    'gmbh',
    'ag',
    'kg',
    'ohg',
    'ug',
    'ev',
    'ab',
    'hb',
    'oy',
    'oyj',
    'bv',
    'nv',
    'srl',
    'sarl',
    'sas',
    'sa',
    'spa',
  ],
  ...[
    'ltd',
    'limited',
    'llc',
    'inc',
    'plc',
    'doo',
    'sro',
    'zoo',
    'spzoo',
    'kft',
    'ou',
    'ood',
    'eood',
    'lda',
    'sl',
  ],
  ...[
    'cvr',
    'cvrnr',
    'se',
    'senr',
    'eori',
    'eorinr',
    'vat',
    'vatnr',
    'moms',
    'momsnr',
    'nr',
    'no',
    'nummer',
    'number',
  ],
])

/** The words of a search, without what people add; nothing where there is neither letter nor digit. */
export function searchWordsOf(text: string): SearchWords | undefined {
  const all = joinDigits(foldText(text))
  const telling = all.filter(word => !additions.has(word))
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  return words.length === 0 ? undefined : { words, whole: words.join('') }
}

const MOST_WORDS = 12

/** Whether a search says enough to let a new operator be registered after it. */
export function isTelling(text: string): boolean {
  return squeeze(foldText(text)).length >= 2
}

/** "12 34 56 78" is one number; beside words, digits stay apart. */
function joinDigits(folded: string): readonly string[] {
  const words = folded === '' ? [] : folded.split(' ')
  const digits = words.filter(word => /^\p{N}+$/u.test(word))
  const others = words.filter(word => !digits.includes(word))
  const isNumber = digits.join('').length >= 6 && others.every(word => additions.has(word))
  return isNumber ? [...others, digits.join('')] : words
}
