import { describe, expect, test } from 'vitest'
import { readAt } from './date-bounds.ts'
import { email, line, optionalDate, optionalLines, optionalText, secret, text } from './fields.ts'

const lines = optionalLines(20)

describe('several lines', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    [' \r\n\t', undefined],
    ['one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
    [' æ\n', 'æ'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(lines.parse(typed)).toBe(kept)
  })

  test.each(['a\0', 'a\u001b[2J', '\u0007', 'a\u0080b'])('%j is refused', typed => {
    expect(lines.safeParse(typed).error?.issues.map(issue => issue.message)).toEqual(['control-characters'])
  })

  test('a line end counts once, as in the browser, which sends it as two characters', () => {
    expect(lines.parse(`${'x'.repeat(18)}\r\nx`)).toBe(`${'x'.repeat(18)}\nx`)
  })

  test('more than fits is refused', () => {
    expect(lines.safeParse('x'.repeat(21)).error?.issues[0]?.message).toBe('too-long')
  })
})

describe('an e-mail address', () => {
  test.each([
    [' Karen@Privat.Example ', 'karen@privat.example'],
    ['æ@ø.dk', 'æ@ø.dk'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(email.parse(typed)).toBe(kept)
  })

  test.each([
    ['', 'required'],
    ['karen', 'email'],
    ['karen@privat', 'email-behind-at'],
    ['a b@c.dk', 'email-before-at'],
    ['a@b.dk,c@d.dk', 'email'],
    ['a\0@b.dk', 'control-characters'],
    ['a\u001b@b.dk', 'control-characters'],
    ['\ud800@b.dk', 'control-characters'],
    [`${'x'.repeat(250)}@b.dk`, 'too-long'],
  ])('%j is refused as %s', (typed, code) => {
    expect(email.safeParse(typed).error?.issues.map(issue => issue.message)).toContain(code)
  })
})

describe('attack F2 a length is judged first and ends the check', () => {
  const fields = {
    text: text(100),
    line: line(100),
    email,
    lines,
    optional: optionalText(100),
    secret: secret(100),
  }
  const long = [
    `a@${'.'.repeat(1_000_000)}@`,
    `a@b${'.b'.repeat(500_000)}`,
    `a${'\u0315\u0300'.repeat(500_000)}`,
    '\ufeff'.repeat(1_000_000),
    '\ufdfa'.repeat(400_000),
    '\u202e'.repeat(500_000),
    '\r\n'.repeat(500_000),
  ]

  test.each(Object.entries(fields))(
    '%s: a megabyte is answered in 20 ms, with one refusal',
    (_name, field) => {
      for (const typed of long) {
        // The best of several, for other programs run beside the tests.
        const times = Array.from({ length: 5 }, () => timeOf(() => field.safeParse(typed)))
        expect(Math.min(...times)).toBeLessThan(20)
        expect(field.safeParse(typed).error?.issues.map(issue => issue.message)).toEqual(['too-long'])
      }
    },
  )

  test('a text of another kind and one that is longer when settled are refused too', () => {
    expect(text(20).safeParse(5).success).toBe(false)
    expect(line(5).safeParse('\ufb2c'.repeat(5)).error?.issues).toMatchObject([
      { code: 'too_big', maximum: 5, message: 'too-long' },
    ])
  })

  test('what does not count is not counted', () => {
    expect(text(5).parse(' \ufeffe\u0302\u0323\u200b\u200b  abc ')).toBe('ệ abc')
  })
})

describe('D1 a sign that cannot be seen', () => {
  test.each([
    ['\u200b\u2060\ufeff', 'required'],
    ['\u3164', 'required'],
    ['a\u202eb', 'direction-marks'],
    ['\ue000', 'unknown-signs'],
  ])('%j is refused as %s', (typed, code) => {
    expect(
      text(20)
        .safeParse(typed)
        .error?.issues.map(issue => issue.message),
    ).toEqual([code])
  })

  test('alone is no optional text', () => {
    expect(optionalText(20).parse('\ufeff \u200b')).toBeUndefined()
    expect(optionalText(20).parse(undefined)).toBeUndefined()
  })
})

describe('a secret', () => {
  test('is not altered', () => {
    expect(secret(20).parse(' e\u0301\ufeff ')).toBe(' e\u0301\ufeff ')
  })

  test.each(['', undefined])('%j is missing', typed => {
    expect(
      secret(20)
        .safeParse(typed)
        .error?.issues.map(issue => issue.message),
    ).toEqual(['required'])
  })
})

function timeOf(act: () => void): number {
  const began = performance.now()
  act()
  return performance.now() - began
}

describe('a date', () => {
  const now = new Date('2026-11-30T12:00:00Z')
  const date = optionalDate(today => ({ earliest: '1687-01-01', latest: today }))
  const read = (typed: string | undefined) => readAt(now, () => date.safeParse(typed))

  test.each([
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '0000-00-00',
    'today',
    '2026-01-01T00:00',
    '22027-03-01',
  ])('%j does not exist', typed => {
    expect(read(typed).error?.issues).toMatchObject([{ message: 'date' }])
  })

  test.each(['2024-02-29', '1687-01-01', ' 2026-11-30 ', '2026-12-01'])('%j exists', typed => {
    expect(read(typed).data).toBe(typed.trim())
  })

  test.each([undefined, '', ' '])('none: %j', typed => {
    expect(read(typed)).toEqual({ success: true, data: undefined })
  })

  test.each([
    ['1686-12-31', 'date-early', undefined],
    ['2026-12-02', 'date-late', undefined],
    ['2227-03-01', 'date-late', undefined],
    ['9999-12-31', 'date-late', undefined],
    ['0024-02-29', 'date-year', '2024-02-29'],
    ['0000-02-29', 'date-year', '2000-02-29'],
    ['0095-03-01', 'date-year', '1995-03-01'],
    ['0194-03-01', 'date-early', undefined],
  ])('D6: %s cannot be meant: %s', (typed, message, meant) => {
    const values = { earliest: '1687-01-01', latest: '2026-12-01', ...(meant === undefined ? {} : { meant }) }
    expect(read(typed).error?.issues).toMatchObject([{ message, params: { values } }])
  })

  test('D6: no day is refused that it already is somewhere on Earth', () => {
    const issuedInTokyo = readAt(new Date('2026-12-31T15:30:00Z'), () => date.safeParse('2027-01-01'))
    expect(issuedInTokyo.success).toBe(true)
    expect(readAt(new Date('2026-12-31T09:59:59Z'), () => date.safeParse('2027-01-01')).success).toBe(false)
    const coming = optionalDate(today => ({ earliest: today, latest: '2099-01-01' }))
    const inHawaii = (now: string) => readAt(new Date(now), () => coming.safeParse('2026-12-31')).success
    expect(['2027-01-01T11:59:59Z', '2027-01-01T12:00:00Z'].map(inHawaii)).toEqual([true, false])
  })

  test('D6: is not read where nobody knows what day it is', () => {
    expect(() => date.safeParse('2026-01-01')).toThrow('outside of perform')
  })
})
