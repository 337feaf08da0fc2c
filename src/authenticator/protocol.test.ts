import { describe, expect, it } from 'vitest'
import { answerMessage, readPairingText, signedAnswer } from './protocol.ts'

const origin = 'https://login.example'
const code = 'abcdefghijklmnopqrst_-'

describe('a scanned text', () => {
  it.each([
    '',
    'hello',
    `https://evil.example/app/#pair=${code}`,
    `https://login.example.evil/app/#pair=${code}`,
    `${origin}/app/#pair=short`,
    `javascript:alert(1)#pair=${code}`,
    `${code}${code}`,
  ])('"%s" holds no pairing code of ours', text => {
    expect(readPairingText(text, origin)).toBeUndefined()
  })

  it.each([code, ` ${code}\n`, `${origin}/app/#pair=${code}`])('"%s" holds one', text => {
    expect(readPairingText(text, origin)).toBe(code)
  })
})

it('an answer differs with everything that it is about', () => {
  const facts = { requestId: 'r', nonce: 'n', deviceId: 'd', number: '42', decision: 'approve' } as const
  const others = [
    { ...facts, requestId: 'x' },
    { ...facts, nonce: 'x' },
    { ...facts, deviceId: 'x' },
    { ...facts, number: '43' },
    { ...facts, decision: 'deny' } as const,
  ]
  expect(new Set([facts, ...others].map(answerMessage)).size).toBe(6)
  expect(signedAnswer(facts, 'proof')).toBe(`${answerMessage(facts)}\nproof`)
})
