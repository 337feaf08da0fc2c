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
