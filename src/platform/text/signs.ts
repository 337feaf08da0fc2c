/** What becomes of signs that nobody sees, and why; `settle-text.ts` applies the rows in this order. */
export interface SignRule {
  readonly signs: RegExp
  /** What stands there instead: nothing, a blank or a line end. */
  readonly becomes: '' | ' ' | '\n'
  readonly reason: string
}

const joined = scriptsOf(
  `Arabic Syriac Mandaic Nko Adlam Hanifi_Rohingya Sogdian Mongolian Phags_Pa Devanagari Bengali Gurmukhi Gujarati
  Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Javanese Balinese Tai_Tham Chakma Newa Grantha`,
)
const varied = scriptsOf('Han Myanmar Phags_Pa Manichaean')

function scriptsOf(names: string): string {
  return `[${names
    .split(/\s+/)
    .map(name => `\\p{Script_Extensions=${name}}`)
    .join('')}]`
}

/** Signs that become something else. A rule with a condition around it leaves the sign where it does something. */
export const signRules: readonly SignRule[] = [
  {
    signs: /\r\n?|[\v\f\u0085\u2028\u2029]/gu,
    becomes: '\n',
    reason: 'line ends of Windows, word processors, PDF and mainframes',
  },
  {
    signs: /[\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]/gu,
    becomes: ' ',
    reason: 'blanks of other widths look like a blank and compare as something else',
  },
  {
    signs: /[\ufeff\u200b\u2060-\u2064]/gu,
    becomes: '',
    reason:
      'byte order marks, zero-width spaces, word joiners, invisible operators: left over from files and pages',
  },
  { signs: /\u00ad/gu, becomes: '', reason: 'a soft hyphen says where a line might have been broken' },
  {
    signs: /[\u200e\u200f\u061c\u206a-\u206f]/gu,
    becomes: '',
    reason: 'direction marks and deprecated format signs: pages and PDF find the direction themselves',
  },
  {
    signs: /[\ufff9-\ufffc]/gu,
    becomes: '',
    reason: 'anchors of notes and places of pasted objects, which are not pasted with them',
  },
  {
    signs: /[\u17b4\u17b5\u3164\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu,
    becomes: '',
    reason: 'letters and format signs without ink, by which a blank name looks filled in',
  },
  {
    signs: /\u115f(?![\u1160-\u11a7])|(?<![\u1100-\u115f])\u1160/gu,
    becomes: '',
    reason: 'a filler of Hangul holds a place beside another jamo only',
  },
  { signs: /(?<=\p{Join_Control})\p{Join_Control}+/gu, becomes: '', reason: 'a second joiner does nothing' },
  {
    signs: new RegExp(`(?<!${joined})\\u200c|\\u200c(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    becomes: '',
    reason: 'a non-joiner parts letters that would join (Persian, Indic scripts) and does nothing elsewhere',
  },
  {
    signs: new RegExp(
      `(?<!${joined}|\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d|(?<!${joined})\\u200d(?!\\p{Extended_Pictographic})`,
      'gu',
    ),
    becomes: '',
    reason: 'a joiner shapes letters that join and emoji made of several, and does nothing elsewhere',
  },
  {
    signs: /(?<!\p{M})\u034f|\u034f(?!\p{M})/gu,
    becomes: '',
    reason: 'a grapheme joiner keeps marks on one letter in order (Hebrew) and does nothing elsewhere',
  },
  {
    signs: new RegExp(
      `(?<!${varied}|\\p{Extended_Pictographic}|\\p{Sm})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}](?!\\u20e3)`,
      'gu',
    ),
    becomes: '',
    reason:
      'a variation selector chooses the form of the Han sign, emoji or mathematical sign before it only',
  },
  {
    signs: /(?<!\p{Script_Extensions=Mongolian})[\u180b-\u180f]/gu,
    becomes: '',
    reason: 'Mongolian selectors and the vowel separator belong behind Mongolian letters',
  },
  {
    signs: /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0000}-\u{e007f}]/gu,
    becomes: '',
    reason: 'tag characters spell the flag of a region behind a black flag, and hide text elsewhere',
  },
]
