import { describe, expect, it } from 'vitest'
import type { PhoneRequest, RequestStatus } from '../types.ts'
import { waitBeforeAsking } from './wait-before-asking.ts'

const start = new Date('2026-11-24T12:00:00Z')
const minutes = (count: number) => new Date(start.getTime() + count * 60_000)

function request(status: RequestStatus, at: Date): PhoneRequest {
  return {
    id: 'request',
    accountId: 'account',
    attemptId: 'attempt',
    purpose: 'sign-in',
    number: '42',
    nonce: 'nonce',
    status,
    application: undefined,
    browser: 'Firefox',
    address: '203.0.113.7',
    deviceId: undefined,
    createdAt: at,
    expiresAt: new Date(at.getTime() + 300_000),
    answeredAt: at,
  }
}

describe('asking the phones of an account', () => {
  it('is refused for an hour after "it was not me"', () => {
    const recent = [request('not-me', minutes(0))]
    expect(waitBeforeAsking(recent, minutes(59))).toEqual({ code: 'frozen', until: minutes(60) })
    expect(waitBeforeAsking(recent, minutes(60))).toBeUndefined()
  })

  it('is refused for an hour after the third wrong number within an hour', () => {
    const recent = [0, 20, 40].map(minute => request('mismatched', minutes(minute)))
    expect(waitBeforeAsking(recent, minutes(99))).toEqual({ code: 'frozen', until: minutes(100) })
    expect(waitBeforeAsking(recent.slice(1), minutes(41))).toBeUndefined()
  })

  it('is refused after five unanswered requests within an hour, until the first of them is an hour old', () => {
    const recent = [0, 6, 12, 18, 24].map(minute => request('pending', minutes(minute)))
    expect(waitBeforeAsking(recent, minutes(30))).toEqual({ code: 'too-many-requests', until: minutes(60) })
    expect(waitBeforeAsking(recent, minutes(61))).toBeUndefined()
  })

  it('does not count what was approved: the owner may work', () => {
    const recent = [0, 1, 2, 3, 4, 5, 6].map(minute => request('used', minutes(minute)))
    expect(waitBeforeAsking(recent, minutes(7))).toBeUndefined()
  })
})
