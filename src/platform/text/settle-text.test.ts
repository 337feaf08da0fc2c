import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, settleLine, settleLines } from './settle-text.ts'
import { signRules } from './signs.ts'

const kept = (typed: string) => {
  const settled = settleLines(typed)
  return settled.ok ? settled.text : settled.problem
}

describe('line ends and blanks', () => {
  test.each([
    ['one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
    ['Word\vsoft\fpage\u0085NEL\u2028line\u2029paragraph', 'Word\nsoft\npage\nNEL\nline\nparagraph'],
    ['18\u00a0000\u202f50\u2009cm\u3000x', '18 000 50 cm x'],
    ['\u00a0\u2003 \u3000\u2800', ''],
  ])('%j is kept as %j', (typed, expected) => {
    expect(kept(typed)).toBe(expected)
  })

  test('a single line has single blanks only', () => {
    expect(settleLine(' galleri \u00a0 havnegade\r\n\t21 ')).toEqual({
      ok: true,
      text: 'galleri havnegade 21',
    })
  })
})

describe('D1 invisible signs go', () => {
  const nothing = [
    ...['\ufeff', '\u200b', '\u2060', '\u00ad', '\u200e', '\u200f', '\u061c', '\ufffc', '\ufff9', '\u206b'],
    ...['\u2063', '\ufe0f', '\u{e0100}', '\u180e', '\u034f', '\u3164', '\uffa0', '\u{e0041}', '\u{e0001}'],
    ...['\u200c', '\u200d', '\u2069', '\u202c', '\u115f', '\u1160', '\u17b5', '\u{1d173}'],
  ]
  test.each(nothing)('%j before, between and behind Latin letters', sign => {
    expect(kept(`${sign}Ær${sign}ø${sign}`)).toBe('Ærø')
    expect(kept(sign)).toBe('')
  })

  test.each([
    ['•\ufeff Vase', '• Vase'],
    ['Κύλιξ\ufeff (κύπελλο)', 'Κύλιξ (κύπελλο)'],
    ['Inscription: 般若\ufeff 心經', 'Inscription: 般若 心經'],
    ['Репин\ufeff И. Е.', 'Репин И. Е.'],
    ['הַגָּדָה\ufeff Haggadah', 'הַגָּדָה Haggadah'.normalize('NFC')],
    ['e\u200b\u0301', 'é'],
    ['\u2068Anna\u2069', 'Anna'],
    ['\u202aGalleri Havn\u202c', 'Galleri Havn'],
    ['sign😀\ufe0f\u{e0101}\u{e0102}', 'sign😀\ufe0f'],
  ])('%j is kept as %j', (typed, expected) => {
    expect(kept(typed)).toBe(expected)
  })
})

describe('joiners and selectors stay where they do something', () => {
  test.each([
    ['Persian', 'می‌خواهم'],
    ['Devanagari', 'क्‍ष'],
    ['Malayalam at the end', 'നന്‍'],
    ['Arabic abbreviation', '1404 ه‍'],
    ['a family', '👨‍👩‍👧'],
    ['a skin tone and a profession', '👩🏽‍🔬'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['a Japanese surname', '葛\u{e0100}城'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ'],
    ['Hebrew marks in order', '\u05d0\u05b8\u034f\u05b7'],
    ['old Hangul', '\u115f\u1161'],
  ])('%s', (_what, typed) => {
    expect(kept(typed)).toBe(typed)
  })

  test.each(['می\u200c\u200cخواهم', 'می\u200c\u200dخواهم'])('%j: one joiner is enough', typed => {
    expect(kept(typed)).toBe('می‌خواهم')
  })
})

describe('texts that are refused', () => {
  test.each([
    ['invoice\u202efdp.exe', 'direction-marks', 'U+202E'],
    ['a\u2066b', 'direction-marks', 'U+2066'],
    ['a \u2067b\u2069 c', 'direction-marks', 'U+2067'],
    ['\u202d+45 12 34 56 78\u202c', 'direction-marks', 'U+202D'],
    ['a\0', 'control-characters', 'U+0000'],
    ['a\u001b[2J', 'control-characters', 'U+001B'],
    ['\ud800a', 'control-characters', 'U+D800'],
    ['a\u007f', 'control-characters', 'U+007F'],
    ['\ue000', 'unknown-signs', 'U+E000'],
    ['\u{10fffd}', 'unknown-signs', 'U+10FFFD'],
    ['a\uffff', 'unknown-signs', 'U+FFFF'],
    ['\u0378', 'unknown-signs', 'U+0378'],
    [`a${'\u0300'.repeat(31)}`, 'too-many-marks', ''],
  ])('%j: %s', (typed, problem, sign) => {
    expect(settleLines(typed)).toEqual({ ok: false, problem, sign })
  })
})

test('every rule says why', () => {
  for (const { reason } of signRules) expect(reason.length).toBeGreaterThan(20)
})

test('what is settled stays as it is, in NFC', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), typed => {
      const settled = settleLine(typed)
      if (!settled.ok) return
      expect(settled.text).toBe(settled.text.normalize('NFC'))
      expect(settleLine(settled.text)).toEqual(settled)
    }),
    { numRuns: 3000 },
  )
})

test('a name of a file is never refused', () => {
  expect(cleanLine('faktura\u202efdp.exe\0\ue000\ud800')).toBe('fakturafdp.exe')
  expect(cleanLine(`skøde ${'\u0300'.repeat(40)}.pdf`)).toBe('skøde .pdf')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), name => settleLine(cleanLine(name)).ok))
})

test('a million signs that are hard to sort are answered at once', () => {
  const marks = `a${'\u0315\u0300'.repeat(500_000)}`
  const began = performance.now()
  expect(kept(marks)).toBe('too-many-marks')
  expect(performance.now() - began).toBeLessThan(200)
})
