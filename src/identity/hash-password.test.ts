import { describe, expect, test } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from './hash-password.ts'

const long = 'Ægir rider over broen '.repeat(6).slice(0, 128)

describe('a kept password (12)', () => {
  test('changing the last of 128 characters makes it wrong (2)', async () => {
    const phc = await hashPassword(long, 'karen')
    expect(await verifyPassword(phc, { password: long, owner: 'karen' })).toBe(true)
    expect(await verifyPassword(phc, { password: `${long.slice(0, -1)}?`, owner: 'karen' })).toBe(false)
  })

  test('is right in NFC and NFD alike (3)', async () => {
    const phc = await hashPassword('Ångström på øen é'.normalize('NFC'), 'karen')
    expect(
      await verifyPassword(phc, { password: 'Ångström på øen é'.normalize('NFD'), owner: 'karen' }),
    ).toBe(true)
  })

  test.each([' med blanke ender ', 'Store Bogstaver Her'])('%j is not altered (14)', async password => {
    const phc = await hashPassword(password, 'karen')
    expect(await verifyPassword(phc, { password: password.trim().toLowerCase(), owner: 'karen' })).toBe(false)
    expect(await verifyPassword(phc, { password, owner: 'karen' })).toBe(true)
  })

  test('a megabyte of accents is no password and is told so at once', async () => {
    const began = performance.now()
    const password = `a${'\u0315\u0300'.repeat(500_000)}`
    expect(await verifyPassword(undefined, { password, owner: 'karen' })).toBe(false)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('has its own salt, names its cost, and tells when the cost has risen', async () => {
    const [one, other] = [await hashPassword(long, 'karen'), await hashPassword(long, 'karen')]
    expect(one).not.toBe(other)
    expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/)
    expect(needsRehash(one)).toBe(false)
    expect(needsRehash(one.replace('m=47104', 'm=19456'))).toBe(true)
  })

  test('is never right where there is none', async () => {
    expect(await verifyPassword(undefined, { password: long, owner: 'karen' })).toBe(false)
    expect(await verifyPassword('garbage', { password: long, owner: 'karen' })).toBe(false)
  })

  test.each([
    ['all together', (at: number) => `${at}`, 62],
    ['one account, which leaves the others their places (attack F5)', () => 'karen', 5],
  ])('answers 429 instead of taking all memory: %s', async (_whose, ownerOf, most) => {
    const flood = Array.from({ length: 110 }, (_, at) =>
      verifyPassword(undefined, { password: long, owner: ownerOf(at) }),
    )
    const other = most === 5 ? verifyPassword(undefined, { password: long, owner: 'other' }) : undefined
    const answers = await Promise.allSettled(flood)
    const refused = answers.filter(one => one.status === 'rejected')
    expect(refused).toHaveLength(110 - most)
    expect(refused[0]).toMatchObject({ reason: { statusCode: 429 } })
    expect([undefined, false]).toContain(await other)
    expect(await verifyPassword(undefined, { password: long, owner: 'karen' })).toBe(false)
  })
})
