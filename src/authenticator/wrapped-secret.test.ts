import { expect, it } from 'vitest'
import { newSecret, unwrapSecret, wrapSecret } from './wrapped-secret.ts'

it('unwraps to the secret by the right PIN alone', async () => {
  const secret = newSecret()
  const wrapped = await wrapSecret(secret, '7294', 10)
  expect(await unwrapSecret(wrapped, '7294')).toEqual(secret)
  expect(await unwrapSecret(wrapped, '7295')).not.toEqual(secret)
})

it('gives a different, equally long secret for every PIN, and keeps nothing that tells the right one (48)', async () => {
  const wrapped = await wrapSecret(newSecret(), '7294', 1)
  expect(Object.keys(wrapped).sort()).toEqual(['bytes', 'iterations', 'salt'])
  expect(wrapped.bytes).toHaveLength(32)
  const seen = new Set<string>()
  for (let pin = 0; pin < 2000; pin += 1) {
    const opened = await unwrapSecret(wrapped, String(pin).padStart(4, '0'))
    expect(opened).toHaveLength(32)
    seen.add(opened.join())
  }
  expect(seen.size).toBe(2000)
})
