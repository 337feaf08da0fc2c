import { describe, expect, test } from 'vitest'
import { optionalLines } from './fields.ts'

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

  test('more than fits is refused', () => {
    expect(lines.safeParse('x'.repeat(21)).error?.issues[0]?.message).toBe('too-long')
  })
})
