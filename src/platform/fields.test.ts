import { describe, expect, test } from 'vitest'
import { email, optionalDate, optionalLines } from './fields.ts'

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

  test.each(['a\0', 'a\u001b[2J', '\u0007', 'a\u0085b', '\v'])('%j is refused', typed => {
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
    ['karen@privat', 'email'],
    ['a b@c.dk', 'email'],
    ['a@b.dk,c@d.dk', 'email'],
    ['a\0@b.dk', 'control-characters'],
    ['a\u001b@b.dk', 'control-characters'],
    ['\ud800@b.dk', 'control-characters'],
    [`${'x'.repeat(250)}@b.dk`, 'too-long'],
  ])('%j is refused as %s', (typed, code) => {
    expect(email.safeParse(typed).error?.issues.map(issue => issue.message)).toContain(code)
  })
})

describe('a date', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '0000-00-00', 'today', '2026-01-01T00:00'])(
    '%j does not exist',
    typed => {
      expect(optionalDate.safeParse(typed).success).toBe(false)
    },
  )

  test.each(['2024-02-29', '1687-01-01'])('%j exists', typed => {
    expect(optionalDate.parse(typed)).toBe(typed)
  })
})
