import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'
import { findUnprintable } from './unprintable.ts'
import { usualLetters } from './usual-letters.ts'

const template = `
#let data = json("/data.json")
#set document(title: "Test")
#set text(lang: "da", font: data.fonts, fallback: false)
#data.text
`

const write = (text: string) => typeset({ template, data: { text }, files: new Map(), now: new Date(0) })

test.each([
  ['plain text', 'Grøn vase – „fin“, 18.000 €', []],
  ['what nobody sees', 'Κύλιξ\ufeff\u200b\u0007\ud800', []],
  ['a script without a font', 'Tavle 𐎀𐎁 fra Ugarit', ['𐎀', '𐎁']],
  ['private use', 'a\ue000b\u{f0000}', ['\ue000', '\u{f0000}']],
  ['what Unicode does not know', 'a\u0378', ['\u0378']],
  ['a mark at the beginning of a line', 'ב\n\u05b0', ['\u05b0']],
  ['joined letters under a mark of another font', 'لا\u20d0', ['ل']],
  ['an emoji', 'Vase 🏺🏺', ['🏺']],
  ['a letter without a font under a mark with one', '𐎀\u1037', ['𐎀\u1037']],
  ['signs that the compiler writes in its own way', 'a\u{50000}"\\u{e000}', ['\u{50000}']],
])('%s', (_what, text, signs) => {
  expect(findUnprintable(text)).toEqual(signs)
})

test('lines of marks without a font, at which the compiler would break down, are told', () => {
  expect(findUnprintable('\u0628 \u0897 '.repeat(80)).join()).toContain('\u0897')
})

test('usual letters need no question: the first font shows them all', () => {
  const usual = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(sign =>
    usualLetters.test(sign),
  )
  expect(usual.length).toBeGreaterThan(600)
  expect(() => write(usual.join(''))).not.toThrow()
})

const oddCodes = [
  0x00, 0x07, 0x1b, 0x85, 0xad, 0x34f, 0x378, 0x61c, 0x897, 0x8d3, 0x115f, 0x1680, 0x17b4, 0x180b, 0x180e,
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0x20d0,
  0x3000, 0x3164, 0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfdd0, 0xfe0f, 0xfeff, 0xffa0, 0xfff0, 0xfff9, 0xfffc,
  0xfffd, 0xfffe, 0xffff, 0x1d173, 0x1f3fb, 0x1f1e9, 0x1fffe, 0xe0001, 0xe0100, 0xf0000, 0x10ffff, 0x301,
  0x489, 0x5b0, 0x64b, 0x93c, 0xe31, 0xe3a, 0xfb9, 0x1037, 0x1ab0, 0x3099, 0xfe20,
]
const oddSign = fc.oneof(
  fc
    .constantFrom(...oddCodes)
    .map(code => (code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code))),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const neighbour = fc.constantFrom(...'xøΩЖ中あ한קمไ“½कខཀ€☧1 \n', '𓀀', 'fi', 'لا')
const oddText = fc.array(fc.oneof(oddSign, neighbour), { maxLength: 120 }).map(signs => signs.join(''))

test('D1 whatever is found printable is printed, whatever stands beside it', () => {
  fc.assert(
    fc.property(oddText, text => {
      const unprintable = findUnprintable(text)
      const printable = unprintable.reduce((rest, sign) => rest.replaceAll(sign, ''), text)
      if (findUnprintable(printable).length === 0) expect(() => write(printable)).not.toThrow()
    }),
    { numRuns: 60 },
  )
})
