import { describe, expect, test } from 'vitest'
import { linkState, mayMail } from './rules.ts'

const now = new Date('2026-11-24T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

describe('mails to one address (29)', () => {
  test.each([
    [[], true],
    [[ago(59)], false],
    [[ago(61)], true],
    [[ago(100), ago(200), ago(300), ago(400), ago(500)], false],
    [[ago(3601), ago(200), ago(300), ago(400), ago(500)], true],
  ])('after %j: %s', (earlier, expected) => {
    expect(mayMail(earlier, now)).toBe(expected)
  })
})

describe('a link (17)', () => {
  test.each([
    [undefined, 'unknown'],
    [{ usedAt: ago(10), expiresAt: ago(-100) }, 'used'],
    [{ usedAt: undefined, expiresAt: ago(1) }, 'expired'],
    [{ usedAt: undefined, expiresAt: ago(-1) }, 'usable'],
  ])('%j is %s', (link, expected) => {
    expect(linkState(link, now)).toBe(expected)
  })
})
