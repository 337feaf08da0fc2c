import { afterEach, expect, it, vi } from 'vitest'
import { Control } from './control.ts'

const code = 'abcdefghijklmnopqrst_-'
const origin = 'https://login.example'

afterEach(() => vi.unstubAllGlobals())

it('leaves the camera that stopped at a code without a network, and takes the next try', async () => {
  const control = new Control(() => undefined, origin)
  control.show({ at: 'scan' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  expect(control.takeText(`${origin}/app/#pair=${code}`)).toBe(true)
  await vi.waitFor(() => expect(control.state.screen.at).toBe('welcome'))
  expect(control.state).toMatchObject({ isReachable: false, isBusy: false })

  vi.stubGlobal('fetch', async () => Response.json({ account: 'anna@example.org', deviceName: 'Phone' }))
  control.show({ at: 'scan' })
  control.takeText(code)
  await vi.waitFor(() => expect(control.state.screen.at).toBe('pairing-number'))
  expect(control.state.isReachable).toBe(true)
})

it('tells a foreign code, and goes on looking', () => {
  const control = new Control(() => undefined, origin)
  control.show({ at: 'scan' })
  expect(control.takeText('https://evil.example/app/#pair=x')).toBe(false)
  expect(control.state.screen).toMatchObject({ at: 'scan', problem: { phrase: { key: 'scanForeign' } } })
})

it('hands in the same key again when the answer to the first was lost', async () => {
  const control = new Control(() => undefined, origin)
  const sent: unknown[] = []
  vi.stubGlobal('fetch', (_url: string, { body }: { readonly body: string }) => {
    sent.push(JSON.parse(body))
    return Promise.reject(new TypeError('offline'))
  })
  control.show({
    at: 'pairing-pin',
    pairing: { code, account: 'anna@example.org', deviceName: 'x' },
    number: '42',
  })
  control.type('7294')
  for (const _ of [1, 2]) await control.pair()
  expect(control.state).toMatchObject({ screen: { at: 'pairing-pin' }, typed: '7294', isBusy: false })
  const [first, second] = sent.map(claim => Object(claim))
  expect(second).toMatchObject({ key: first.key, secret: first.secret })
})
