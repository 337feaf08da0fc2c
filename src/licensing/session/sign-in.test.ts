import { expect, test } from 'vitest'
import { createLicensingApp } from '../app.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import { stubLogin } from './testing/stub-login.ts'

test('70: cookies on https are __Host-, Secure, HttpOnly, SameSite and of the whole site', async () => {
  const { workplace, database } = await openTestWorkplace()
  const services = { ...workplace.services, publicUrl: 'https://kulturport.example' }
  const supportAddress = 'help@kulturport.example'
  const server = await createLicensingApp(
    { ...workplace, services },
    {
      login: stubLogin,
      requestsPerMinute: 1000,
      trustProxy: false,
      supportAddress,
      controller: 'Example Agency',
    },
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

test('101: who comes back without success begins again with the same aim', async () => {
  const { workplace, database } = await openTestWorkplace()
  const login = { ...stubLogin, finish: () => Promise.reject(new Error('refused')) }
  const supportAddress = 'help@kulturport.example'
  const server = await createLicensingApp(workplace, {
    login,
    requestsPerMinute: 1000,
    trustProxy: false,
    supportAddress,
    controller: 'Example Agency',
  })
  const [begun] = (await server.inject('/sign-in?continue=/profile')).cookies
  const cookies = { [begun?.name ?? '']: begun?.value ?? '' }
  const back = await server.inject({ url: '/session/callback?state=s&error=access_denied', cookies })
  expect(back.statusCode).toBe(400)
  expect(back.body).toContain('href="/sign-in?continue=%2Fprofile"')
  await server.close()
  await database.close()
})

test('77: whoever only opens a page is not led to Login, and nothing is begun', async () => {
  const { workplace, database } = await openTestWorkplace()
  const server = await createLicensingApp(workplace, {
    login: { ...stubLogin, start: () => Promise.reject(new Error('nobody pressed anything')) },
    requestsPerMinute: 1000,
    trustProxy: false,
    supportAddress: 'help@kulturport.example',
    controller: 'Example Agency',
  })
  for (const url of ['/', '/help', '/check', '/signed-out']) {
    const page = await server.inject({ url, headers: { accept: 'text/html' } })
    expect([url, page.statusCode, page.cookies]).toEqual([url, 200, []])
  }
  await server.close()
  await database.close()
})
