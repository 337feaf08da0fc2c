import { describe, expect, test } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from './hash-password.ts'

const long = 'Ægir rider over broen '.repeat(6).slice(0, 128)

describe('a kept password (12)', () => {
  test('changing the last of 128 characters makes it wrong (2)', async () => {
    const phc = await hashPassword(long)
    expect(await verifyPassword(phc, long)).toBe(true)
    expect(await verifyPassword(phc, `${long.slice(0, -1)}?`)).toBe(false)
  })

  test('is right in NFC and NFD alike (3)', async () => {
    const phc = await hashPassword('Ångström på øen é'.normalize('NFC'))
    expect(await verifyPassword(phc, 'Ångström på øen é'.normalize('NFD'))).toBe(true)
  })

  test.each([' med blanke ender ', 'Store Bogstaver Her'])('%j is not altered (14)', async password => {
    const phc = await hashPassword(password)
    expect(await verifyPassword(phc, password.trim().toLowerCase())).toBe(false)
    expect(await verifyPassword(phc, password)).toBe(true)
  })

  test('a megabyte of accents is no password and is told so at once', async () => {
    const began = performance.now()
    expect(await verifyPassword(undefined, `a${'\u0315\u0300'.repeat(500_000)}`)).toBe(false)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('has its own salt, names its cost, and tells when the cost has risen', async () => {
    const [one, other] = [await hashPassword(long), await hashPassword(long)]
    expect(one).not.toBe(other)
    expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/)
    expect(needsRehash(one)).toBe(false)
    expect(needsRehash(one.replace('m=47104', 'm=19456'))).toBe(true)
  })

  test('is never right where there is none', async () => {
    expect(await verifyPassword(undefined, long)).toBe(false)
    expect(await verifyPassword('garbage', long)).toBe(false)
  })

  test('answers 429 instead of taking all memory', async () => {
    const flood = await Promise.allSettled(Array.from({ length: 110 }, () => verifyPassword(undefined, long)))
    const refused = flood.filter(one => one.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]).toMatchObject({ reason: { statusCode: 429 } })
  })
})
