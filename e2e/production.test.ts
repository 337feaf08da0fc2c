import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAuthenticator } from './add-authenticator.ts'
import { openBrowser, openPage } from './browser.ts'
import { createAccount } from './create-account.ts'
import { mouse } from './hands.ts'
import type { Journey } from './journey.ts'
import { labels } from './labels.ts'
import { type Production, startProduction } from './production/start-production.ts'
import { signInWithCode, signOutOfLogin } from './sign-in.ts'

const person = {
  firstName: 'Ida',
  lastName: 'Friis',
  email: 'ida@agency.example',
  password: 'syv gule både på fjorden',
}

let system: Production
let isStopped = false
let browser: Browser

beforeAll(async () => {
  system = await startProduction(person.email)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  if (!isStopped) await system?.stop()
})

test('the first administrator of a production behind TLS arrives, and leaves', async () => {
  const complaints: string[] = []
  const page = await openPage(browser, { complaints, locale: 'da', ignoreHTTPSErrors: true })
  const way = { language: 'da', labels: labels.da, hands: mouse, script: true } as const
  const journey: Journey = { system, page, person, complaints, ...way }
  await createAccount(journey)
  const secret = await addAuthenticator(journey)
  await signOutOfLogin(journey)
  await signInWithCode(journey, secret)
  await page.goto(`${system.licensing}/users`)
  await page.getByRole('main').getByText('Ida Friis').first().waitFor()
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name }) => name)).toContain('__Host-kulturport_session')
  expect(cookies.filter(({ secure, httpOnly }) => !(secure && httpOnly))).toEqual([])
  expect(cookies.filter(({ name }) => !/^__(Host|Secure)-|^language$/.test(name))).toEqual([])
  const home = await page.goto(system.licensing)
  expect(home?.headers()['strict-transport-security']).toContain('max-age')
  expect(await page.getByText('Øvemiljø').count()).toBe(0)
  await signOutOfLogin(journey)
  await expect
    .poll(async () => (await page.goto(`${system.licensing}/profile`))?.url(), { timeout: 10_000 })
    .toContain(`${system.identity}/sign-in`)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('nobody moves its clock, and both applications end in order', async () => {
  const page = await openPage(browser, { ignoreHTTPSErrors: true })
  for (const origin of [system.licensing, system.identity])
    expect((await page.goto(`${origin}/evaluation/clock`))?.status()).toBe(404)
  await page.context().close()
  isStopped = true
  expect(await system.stop()).toEqual([0, 0])
})
