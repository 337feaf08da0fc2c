import type { Refusal } from '../platform/action.ts'
import { secret, text } from '../platform/fields.ts'
import { findLanguage } from '../platform/words/languages.ts'
import { looksLikeFirm } from './firm-name.ts'

/** Stands for the name that somebody with one name only does not have. */
export const noName = '-'

/** A first or last name. Codes: as a text, name-letters. */
export const personalName = text(100)
  .transform(name => (/^\p{Pd}$/u.test(name) ? noName : name))
  .refine(name => name === noName || isPersonalName(name), 'name-letters')

/** A language in which mails can be written. Codes: required, language. */
export const mailLanguage = secret(10, 'language').refine(code => findLanguage(code) === code, 'language')

// What names are written with beside letters and marks, after ICAO 9303 and the characters of CLDR's person names.
const apostrophes = "'’‘‛ʼ`´՚׳״"
const dots = '.·・‧•･་፡॰'
const word = new RegExp(
  `^[${apostrophes}!]*[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}\\p{Pd}\\p{Join_Control}${apostrophes}${dots}/]*,?$`,
  'u',
)

const MOST_WORDS = 12
const MOST_SMALL_WORDS = 3
const MOST_DIGITS = 2

/**
 * What people may be called, in any script; no sentence, address, link, number or mark-up, for whoever asks for an
 * account writes the name for others to read.
 */
export function isPersonalName(name: string): boolean {
  const words = name.replace(/,(?=\S)/g, ', ').split(' ')
  if (words.length > MOST_WORDS || (name.match(/\p{N}/gu) ?? []).length > MOST_DIGITS) return false
  return (
    words.some(one => /\p{L}/u.test(one)) &&
    words.every(isNameWord) &&
    words.filter(isSmallWord).length <= MOST_SMALL_WORDS
  )
}

function isNameWord(text: string): boolean {
  return (
    (word.test(text) || /^(\p{Pd}|\d(st|nd|rd|th|\.))$/u.test(text)) &&
    !/[.,]{2}|--/.test(text) &&
    !isAddress(text) &&
    hasFewSlashes(text)
  )
}

/** A/L, s/o and the like between names. */
function hasFewSlashes(text: string): boolean {
  return !text.includes('/') || /^\p{L}\p{M}*\/\p{L}\p{M}*$/u.test(text)
}

const particles: ReadonlySet<string> = new Set(
  `a af al an ap av as ben bin bint da dal das de degli dei del della den der des di do dos du e el en het i ibn in
  la las le lo los m mac mc na ne ny o og op 's 't ten ter tot u ul van vel vom von vor y z za zu zum zur à d' l'`.split(
    /\s+/,
  ),
)

/** A word without a capital that is no particle: a few are typed in haste, many are a sentence. */
function isSmallWord(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !particles.has(text)
}

const topLevels =
  'com|net|org|info|biz|eu|dk|de|se|no|fi|uk|fr|nl|it|es|ru|ch|at|pl|io|co|me|ly|tk|xyz|app|shop|site|online|top|link'
const knownDomain = new RegExp(`\\.(${topLevels})$`, 'i')

/** Like A.P.Møller, St.John and Dr.phil. an abbreviation is short, and a capital or a full stop follows. */
function isAddress(text: string): boolean {
  const [first = '', ...parts] = text.replace(/[,]$/, '').split('.')
  if (parts.length === 0 || (parts.length === 1 && parts[0] === '')) return false
  if (/^www$/i.test(first) || knownDomain.test(text)) return true
  const isAbbreviated = [first, ...parts.slice(0, -1)].every(part => /^\P{L}*(\p{L}\p{M}*){1,5}$/u.test(part))
  const last = parts.at(-1) ?? ''
  return !isAbbreviated || !(last === '' || /^\P{Ll}/u.test(last))
}

interface Names {
  readonly firstName: string
  readonly lastName: string
}

interface NameGiven extends Names {
  /** The person has said that it is not the name of a firm. */
  readonly notFirm: boolean
}

/** What is wrong with both names together: that there is none, or that it looks like a firm's, until that is overruled. */
export function nameObjections({ firstName, lastName, notFirm }: NameGiven): readonly Refusal[] {
  if (firstName === noName && lastName === noName) return [{ code: 'name-letters', field: 'lastName' }]
  return notFirm || !looksLikeFirm(firstName, lastName) ? [] : [{ code: 'looks-like-firm', field: 'notFirm' }]
}

/** First and last name, or the only one. */
export function fullName({ firstName, lastName }: Names): string {
  return [firstName, lastName].filter(name => name !== noName).join(' ')
}

/** By which name a person is greeted. */
export function greetedName({ firstName, lastName }: Names): string {
  return firstName === noName ? lastName : firstName
}

/** What applications are told: the only name as the given one, for they greet by it. */
export function namesInClaims(names: Names) {
  const family_name = names.firstName === noName || names.lastName === noName ? '' : names.lastName
  return { given_name: greetedName(names), family_name, name: fullName(names) }
}
