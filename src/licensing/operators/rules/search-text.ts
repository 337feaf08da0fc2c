import type { SearchWords } from '../types.ts'

/** Letters that Unicode does not take apart, as people write them without. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
  }),
)

/**
 * A text as it is compared in the register: lower case, no accents, words of letters or of digits parted by single
 * spaces. Danish and German double letters count as one, so that København, Kobenhavn and Koebenhavn are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[øæœßłđðþħıς]/g, letter => plainLetters.get(letter) ?? letter)
    .replace(/(?<=\p{L})[.'’ʼ´`/](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .replace(/aa|ae|oe|ue/g, pair => pair.charAt(0))
    .trim()
}

/** What of an operator can be searched for. */
export interface Searchable {
  readonly name: string
  readonly addresses: readonly {
    readonly street: string
    readonly postalCode: string
    readonly city: string
  }[]
  readonly identifiers: readonly { readonly value: string }[]
}

/** The text in which an operator is searched: folded, the name also in one word. */
export function searchTextOf({ name, addresses, identifiers }: Searchable): string {
  const places = addresses.map(({ street, postalCode, city }) => foldText(`${street} ${postalCode} ${city}`))
  const numbers = identifiers.map(({ value }) => foldText(value))
  return [foldText(name), squeeze(foldText(name)), ...places, ...numbers].join(' ')
}

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

const squeeze = (folded: string) => folded.replaceAll(' ', '')
