import { describe, expect, test } from 'vitest'
import { codeDigits, codeLetters } from './codes.ts'

describe('S1 a code of digits from the clipboard', () => {
  test.each([
    ...[
      '123456',
      '123 456',
      '123\u2011456',
      '123\u2013456',
      '\u200e123456',
      '123456\u200b',
      '１２３４５６',
      '١٢٣٤٥٦',
    ],
    ...['۱۲۳۴۵۶', '१२३४५६', '๑๒๓๔๕๖', '𝟏𝟐𝟑𝟒𝟓𝟔', '\ufeff123456', '\u202a123456\u202c', '\u2068123456\u2069'],
    ...['123.456', '123·456', '123-456', '123−456', '12 34 56', '123\u00a0456', '123\u2009456', '123\r\n456'],
    ...[
      '"123456"',
      '“123 456”',
      '(123456)',
      'Kode: 123 456',
      'Din kode er 123456.',
      'Code:123456',
      '123456,',
    ],
    ...['I23456', 'l23456', '\u202d123456\u202c', '1 2 3 4 5 6', '123\u00ad456', '①②③④⑤⑥'],
  ])('%j', typed => {
    expect(codeDigits(typed)).toBe('123456')
  })

  test('O is nought where no other letter stands', () => {
    expect(codeDigits('12O4O6')).toBe('120406')
    expect(codeDigits('Kode 12O4O6')).toBe('1246')
  })

  test.each(['', '12345', 'abcdef', '\u202e', `1${'\u0300'.repeat(40)}`])(
    '%j is no code of six digits',
    typed => {
      expect(codeDigits(typed)).not.toMatch(/^\d{6}$/)
    },
  )
})

describe('S1 a recovery code from the clipboard', () => {
  test.each([
    ...['ABCD-EF01-2345-6789', 'abcd ef01 2345 6789', 'ABCDEFO12345 6789', 'ABCD‑EFOI‑2345‑6789'],
    ...['ABCD–EF0l–2345–6789', 'Code: ABCD-EF01-2345-6789', '"ABCD-EF01-2345-6789"', 'ABCD.EF01.2345.6789'],
    ...['3. ABCD-EF01-2345-6789', '10) ABCD-EF01-2345-6789', '\u200eABCD-EF01\u200b-2345-6789\ufeff'],
    ...[
      'ＡＢＣＤ－ＥＦ０１－２３４５－６７８９',
      'ABCD·EF01·2345·6789',
      'ABCD_EF01_2345_6789',
      '- ABCD-EF٠١-2345-6789',
    ],
  ])('%j', typed => {
    expect(codeLetters(typed)).toBe('ABCDEF0123456789')
  })
})
