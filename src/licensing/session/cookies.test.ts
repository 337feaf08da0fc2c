import { expect, test } from 'vitest'
import { createLicensingApp } from '../app.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import type { LoginClient } from './login-client.ts'

const login: LoginClient = {
  start: async () => ({ url: 'https://login.example/authorize', state: 's', nonce: 'n', codeVerifier: 'v' }),
  finish: async () => ({
    accountId: 'nkarens2',
    givenName: 'Karen',
    familyName: 'Holm',
    email: 'karen@gallery.example',
    language: 'en',
    level: 'https://login.example/loa/two-factor',
    confirmedAt: new Date(),
    sid: 'sid',
    idToken: 'token',
  }),
  signOutUrl: () => Promise.reject(new Error('Login is down')),
  readSignOutNotice: () => Promise.reject(new Error('no such notice')),
  publicKeys: { keys: [] },
}

test('70: cookies on https are __Host-, Secure, HttpOnly, SameSite and of the whole site', async () => {
  const { workplace, database } = await openTestWorkplace()
  const services = { ...workplace.services, publicUrl: 'https://kulturport.example' }
  const supportAddress = 'help@kulturport.example'
  const server = await createLicensingApp(
    { ...workplace, services },
    { login, requestsPerMinute: 1000, trustProxy: false, supportAddress },
  )
  const hardened = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }
  const left = await server.inject('/sign-in')
  const [begun] = left.cookies
  expect(begun).toMatchObject({ name: '__Host-kulturport_sign_in', ...hardened })
  expect(begun).not.toHaveProperty('domain')
  const cookies = { [begun?.name ?? '']: begun?.value ?? '' }
  const back = await server.inject({ url: '/session/callback?state=s&code=c', cookies })
  const session = back.cookies.find(cookie => cookie.name === '__Host-kulturport_session')
  expect(session).toMatchObject(hardened)
  expect(session).not.toHaveProperty('domain')
  expect(session).not.toHaveProperty('maxAge')
  const out = await server.inject({
    method: 'POST',
    url: '/sign-out',
    headers: { origin: 'https://kulturport.example' },
    cookies: { [session?.name ?? '']: session?.value ?? '' },
  })
  expect([out.statusCode, out.headers.location]).toEqual([303, '/signed-out'])
  await server.close()
  await database.close()
})
