import { commonPasswords, commonWords } from './blocklist.ts'

export const passwordLimits = { minimum: 12, advised: 15, maximum: 256 } as const
// A character of a password may be typed as several code units.
const MOST_UNITS = 2000

/** Words of the person that must not be the main part of the password. */
export interface PasswordContext {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
}

export type PasswordProblem =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'
  | 'password-pattern'
  | 'password-own-name'
  | 'password-own-email'
  | 'password-product'

/** Why a password is refused; undefined when it is good. Lengths count characters, not bytes. */
export function passwordProblem(password: string, context: PasswordContext): PasswordProblem | undefined {
  if (password.length > MOST_UNITS) return 'password-too-long'
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < passwordLimits.minimum) return 'password-too-short'
  if (length > passwordLimits.maximum) return 'password-too-long'
  if (isPattern(text.toLowerCase())) return 'password-pattern'
  if (isMainly(text, [context.firstName, context.lastName])) return 'password-own-name'
  if (isMainly(text, ownAddressParts(context.email))) return 'password-own-email'
  if (isMainly(text, productWords)) return 'password-product'
  return isCommon(text) ? 'password-common' : undefined
}

const productWords = [
  'kulturport',
  'kulturportlogin',
  'kulturgenstande',
  'kulturgenstand',
  'importlicens',
  'importtilladelse',
  'importlicence',
  'importlicense',
  'licence',
  'license',
  'licens',
  'traces',
  'eulogin',
]

function ownAddressParts(email: string): readonly string[] {
  const [local = '', domain = ''] = email.split('@')
  return [local, ...local.split(/[^\p{L}\p{N}]+/u), domain, ...domain.split('.').slice(0, -1)]
}

const LONGEST_PERIOD = 6
const FEWEST_DIFFERENT = 5
const rows = [
  'abcdefghijklmnopqrstuvwxyzæøå',
  '01234567890123456789',
  'qwertyuiopåasdfghjklæøzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
]

/** One piece repeated, hardly any different characters, or a run along the alphabet, the digits or the keyboard. */
function isPattern(text: string): boolean {
  const different = new Set(text).size
  if (different < FEWEST_DIFFERENT) return true
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    if (
      text ===
      text
        .slice(0, period)
        .repeat(Math.ceil(text.length / period))
        .slice(0, text.length)
    )
      return true
  }
  return coveredByRuns(text) >= text.length - 2
}

/** How many characters stand in runs of at least four neighbours of a row, forwards or backwards. */
function coveredByRuns(text: string): number {
  let covered = 0
  for (let at = 0; at < text.length; ) {
    const run = longestRun(text.slice(at))
    covered += run >= 4 ? run : 0
    at += run >= 4 ? run : 1
  }
  return covered
}

function longestRun(text: string): number {
  const both = rows.flatMap(row => [row, [...row].reverse().join('')])
  let run = 1
  while (run < text.length && both.some(row => row.includes(text.slice(0, run + 1)))) run += 1
  return run
}

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Lower case without accents, and once more with digits between letters read as the letters they imitate. */
function readings(text: string): readonly string[] {
  const plain = plainLetters(text)
  const middle = plain.replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '')
  return [plain, middle.replace(/[013457@$!]/g, sign => lookalikes[sign] ?? sign)]
}

function plainLetters(text: string): string {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return folded.replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('å', 'aa')
}

const SHORTEST_WORD = 3
const OWN_PART = 8

/** Whether the given words are the main part: what is left without them has fewer than eight letters or digits. */
function isMainly(text: string, words: readonly string[]): boolean {
  const known = words
    .map(plainLetters)
    .map(lettersOnly)
    .filter(word => word.length >= SHORTEST_WORD)
  return readings(text).some(reading => {
    const rest = known.sort(byLength).reduce((left, word) => left.replaceAll(word, ' '), lettersOnly(reading))
    return rest.includes(' ') && lettersOnly(rest).length < OWN_PART
  })
}

function byLength(one: string, other: string): number {
  return other.length - one.length
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** On the list, or made of common words, digits and signs alone. */
function isCommon(text: string): boolean {
  if (isMerelyDigits(text)) return true
  return readings(text).some(reading => {
    const letters = reading.replace(/[^\p{L}]/gu, '')
    const bare = lettersOnly(reading)
    if (commonPasswords.has(bare) || commonPasswords.has(letters)) return true
    return letters !== '' && isMadeOfCommonWords(letters)
  })
}

/** Digits as dates, numbers and prices are written. */
function isMerelyDigits(text: string): boolean {
  return /^[\p{N}\s.,:;/+()#*-]*$/u.test(text)
}

const MOST_WORDS = 3

/** Up to three common words in a row; four unrelated ones are a pass phrase. */
function isMadeOfCommonWords(letters: string): boolean {
  const fewest = new Array<number>(letters.length + 1).fill(Number.POSITIVE_INFINITY)
  fewest[0] = 0
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 14); start < end; start += 1) {
      const words = (fewest[start] ?? Number.POSITIVE_INFINITY) + 1
      if (commonWords.has(letters.slice(start, end)) && words < (fewest[end] ?? 0)) fewest[end] = words
    }
  }
  return (fewest[letters.length] ?? Number.POSITIVE_INFINITY) <= MOST_WORDS
}
