import { expect, test } from 'vitest'
import { settle } from './settle.ts'

test.each([
  ['byte order mark', 'Κύλιξ\ufeff (κύπελλο)', 'Κύλιξ (κύπελλο)'],
  ['zero-width space and word joiner', 'a\u200bb\u2060c', 'abc'],
  ['soft hyphen', 'sam\u00adling', 'samling'],
  ['controls', '\u0000a\u001b\u007f\u009f', 'a'],
  ['halves of letters', 'a\ud800b\udc00', 'ab'],
  ['noncharacters', 'a\ufdd0\ufffe\u{1ffff}', 'a'],
  ['overriding direction marks', 'a\u202eb\u202c', 'ab'],
  ['tags', 'a\u{e0041}', 'a'],
  ['line ends of all kinds', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
])('%s', (_what, text, settled) => {
  expect(settle(text)).toBe(settled)
})

test.each([
  ['joiners of scripts that need them', 'می\u200cخواهم क्\u200dष'],
  ['direction marks', 'abc \u200eאבג\u200f'],
  ['variation selectors', '葛\u{e0100} ᠠ\u180b'],
  ['combining marks, tabs and line ends', 'e\u0323\u0301\ta\nb'],
])('%s stay', (_what, text) => {
  expect(settle(text)).toBe(text)
})
