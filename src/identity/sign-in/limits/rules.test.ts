import { describe, expect, test } from 'vitest'
import { networkLimits, networkWait } from './rules.ts'

describe('waiting', () => {
  const { failures } = networkLimits('production')
  const now = new Date('2026-03-01T12:00:00Z')
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const none = { newest: undefined, slow: undefined, most: undefined }

  test('is not for a network without failures, nor below thirty', () => {
    expect(networkWait(none, failures, now)).toBeUndefined()
    expect(networkWait({ ...none, newest: now }, failures, now)).toBeUndefined()
  })

  test('is five seconds after each failure from the thirtieth in a quarter of an hour on', () => {
    const recent = { newest: now, slow: ago(14), most: undefined }
    expect(networkWait(recent, failures, now)?.code).toBe('network-slow')
    expect(networkWait(recent, failures, new Date(now.getTime() + 5000))).toBeUndefined()
    expect(networkWait({ ...recent, slow: ago(15) }, failures, now)).toBeUndefined()
  })

  test('is a quarter of an hour after the hundredth', () => {
    const recent = { newest: now, slow: ago(4), most: ago(14) }
    const wait = networkWait(recent, failures, now)
    expect(wait).toEqual({ code: 'network-refused', until: new Date('2026-03-01T12:15:00Z') })
    expect(networkWait(recent, failures, new Date('2026-03-01T12:15:00Z'))).toBeUndefined()
  })
})

test('an evaluation has a hundred times as much', () => {
  expect(networkLimits('evaluation').failures).toMatchObject({ slow: 3000, most: 10_000 })
  expect(networkLimits('evaluation').requests.most).toBe(1000)
  expect(networkLimits('production').requests.most).toBe(10)
})
