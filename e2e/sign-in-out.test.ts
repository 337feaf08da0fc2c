import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { evaluationPeople } from '../development/people.ts'
import { authenticatorCode } from './authenticator-code.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSystem, startSystem } from './start-system.ts'

type Person = (typeof evaluationPeople)[number]

const [astrid, karen, jonas, mette, , , , ida] = evaluationPeople

let system: RunningSystem
let browser: Browser

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

async function open(name: string, complaints: string[]): Promise<Page> {
  const page = await openPage(browser, { locale: 'en', complaints })
  onTestFailed(async () => {
    for (const [index, tab] of page.context().pages().entries())
      await tab.screenshot({ path: `screenshots/sign-in-out-${name}-${index}.png` })
  })
  return page
}

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

/** Both factors on Login's pages, each button pressed as `press` does. */
async function typeFactors(page: Page, person: Person, press: 'click' | 'dblclick' = 'click'): Promise<void> {
  await page.getByLabel('E-mail', { exact: true }).fill(person.email)
  await button(page, 'Next')[press]()
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await button(page, 'Sign in')[press]()
  await page.getByLabel('Code (6 digits)').fill(await authenticatorCode(person.secret))
  await page.getByRole('main').locator('button[type=submit]').last()[press]()
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}

async function signIn(page: Page, person: Person, press?: 'click' | 'dblclick'): Promise<void> {
  await page.goto(system.licensing)
  await page.getByRole('link', { name: 'Log in', exact: true }).first()[press ?? 'click']()
  await typeFactors(page, person, press)
}

async function signOutOfKulturport(page: Page, choice: string): Promise<void> {
  await page.getByRole('banner').getByText(/@/).first().click()
  await page.getByRole('banner').getByRole('button', { name: 'Sign out', exact: true }).click()
  await button(page, choice).click()
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
}

test('78, 71: signing out in one tab shows in the other, which leads to sign-in and back', async () => {
  const complaints: string[] = []
  const page = await open('tabs', complaints)
  await signIn(page, astrid)
  const other = await page.context().newPage()
  await other.goto(`${system.licensing}/documents`)
  await other.getByRole('heading', { level: 1 }).waitFor()
  await signOutOfKulturport(page, 'Sign out everywhere')

  await other.getByRole('link', { name: 'Home', exact: true }).first().click()
  await other.getByRole('link', { name: 'Log in', exact: true }).first().waitFor()
  expect(await other.content()).not.toContain(astrid.email)
  await other.goto(`${system.licensing}/profile`)
  await typeFactors(other, astrid)
  expect(new URL(other.url()).pathname).toBe('/profile')
  expect(complaints).toEqual([])
})

test('71: after signing out, the back button shows nothing of what was there', async () => {
  const complaints: string[] = []
  const page = await open('back', complaints)
  await signIn(page, karen)
  await page.goto(`${system.licensing}/profile`)
  expect(await page.content()).toContain(karen.email)
  await signOutOfKulturport(page, 'Sign out everywhere')
  for (let step = 0; step < 4; step += 1) {
    await page.goBack().catch(() => undefined)
    await page.waitForLoadState()
    expect(await page.content()).not.toContain(karen.email)
  }
  expect(complaints).toEqual([])
})

test('pressing every button of the sign-in twice signs in once', async () => {
  const complaints: string[] = []
  const page = await open('twice', complaints)
  await signIn(page, jonas, 'dblclick')
  await page.getByRole('banner').getByText(jonas.email).first().waitFor()
  expect(complaints).toEqual([])
})

test('setup 10: who comes by 127.0.0.1, to Kulturport or to Login, is signed in as at localhost', async () => {
  const complaints: string[] = []
  const page = await open('address', complaints)
  await page.goto(`${system.licensing.replace('localhost', '127.0.0.1')}/profile`)
  await typeFactors(page, karen)
  await page.getByRole('banner').getByText(karen.email).first().waitFor()
  expect(page.url()).toBe(`${system.licensing}/profile`)
  await page.goto(`${system.identity.replace('localhost', '127.0.0.1')}/account`)
  await page.getByText(karen.email).first().waitFor()
  expect(new URL(page.url()).origin).toBe(system.identity)
  expect(complaints).toEqual([])
})

test('93: after "sign out everywhere" everything is asked again; staying at Login asks nothing', async () => {
  const complaints: string[] = []
  const page = await open('everywhere', complaints)
  await signIn(page, mette)
  await signOutOfKulturport(page, 'Stay signed in to Login')
  await page.getByRole('main').getByRole('link', { name: 'Log in', exact: true }).click()
  await page.getByRole('banner').getByText(mette.email).first().waitFor()

  await signOutOfKulturport(page, 'Sign out everywhere')
  await page.getByRole('main').getByRole('link', { name: 'Log in', exact: true }).click()
  await page.getByLabel('E-mail', { exact: true }).waitFor()
  await page.goto(`${system.identity}/account`)
  await page.getByLabel('E-mail', { exact: true }).waitFor()
  expect(complaints).toEqual([])
})

test('92: signing out of Login itself ends the session at Kulturport within seconds', async () => {
  const complaints: string[] = []
  const page = await open('login', complaints)
  await signIn(page, ida)
  const login = await page.context().newPage()
  await login.goto(`${system.identity}/sign-out`)
  await button(login, 'Sign out').click()
  await login.getByRole('heading', { name: 'You are signed out' }).waitFor()
  await expect
    .poll(
      async () => {
        await page.goto(system.licensing)
        return page.getByRole('main').getByRole('link', { name: 'Log in', exact: true }).count()
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0)
  expect(complaints).toEqual([])
})
