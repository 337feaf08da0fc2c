import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../../e2e/browser.ts'
import { newSecret } from '../../../platform/identifiers.ts'
import { findFreePort } from '../../../platform/testing/free-port.ts'
import {
  addTestAccount,
  addTestAttempt,
  startTestSite,
  type TestAccount,
  type TestSite,
} from './testing/site.ts'

const camera = join(tmpdir(), `phone-app-${newSecret(6)}.mjpeg`)
const complaints: string[] = []
let on: TestSite
let url: string
let browser: Browser

beforeAll(async () => {
  const port = await findFreePort()
  url = `http://localhost:${port}`
  on = await startTestSite(url)
  await on.server.listen({ port })
  writeFileSync(camera, '')
  browser = await openBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
  ])
})

afterAll(async () => {
  await browser.close()
  await on.close()
  rmSync(camera, { force: true })
})

async function openPage(
  options: { cookies?: Readonly<Record<string, string>>; isPhone?: boolean } = {},
): Promise<Page> {
  const size = options.isPhone ? { width: 390, height: 844 } : { width: 1280, height: 900 }
  const touch = options.isPhone ? { hasTouch: true, isMobile: true } : {}
  const context = await browser.newContext({ viewport: size, locale: 'da', ...touch })
  const cookies = Object.entries(options.cookies ?? {}).map(([name, value]) => ({ name, value, url }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  return page
}

/** Points the phone's camera at something on the computer's screen. */
async function pointCameraAt(shown: Locator): Promise<void> {
  const picture = await sharp(await shown.screenshot())
    .resize(400, 400, { fit: 'contain', background: 'white', kernel: 'nearest' })
    .extend({ top: 40, bottom: 40, left: 120, right: 120, background: 'white' })
    .jpeg({ quality: 95 })
    .toBuffer()
  writeFileSync(camera, Buffer.concat(Array.from({ length: 30 }, () => picture)))
}

async function press(phone: Page, digits: string, then: string): Promise<void> {
  for (const digit of digits) await phone.getByRole('button', { name: digit, exact: true }).click()
  await phone.getByRole('button', { name: then, exact: true }).click()
}

const numberOn = async (computer: Page) => (await computer.locator('.k-code strong').textContent()) ?? ''

async function enrol(account: TestAccount, phone: Page): Promise<void> {
  const computer = await openPage({ cookies: { login_session: account.cookie } })
  await computer.goto(`${url}/account/mobile-devices`)
  await computer.getByRole('link', { name: 'Tilføj en mobil enhed' }).click()
  await computer.getByLabel('Enhedens navn').fill('Annas telefon')
  await computer.getByLabel('Pinkode (4 cifre)').fill('7294')
  await computer.getByLabel('Bekræft pinkode').fill('7294')
  await computer.getByRole('button', { name: 'Næste' }).click()
  await pointCameraAt(computer.locator('.k-qr'))
  await phone.goto(`${url}/app/`)
  await phone.getByRole('button', { name: 'Scan QR-koden' }).click()
  await phone.getByRole('heading', { name: 'Hvilket tal står på skærmen?' }).waitFor()
  await press(phone, await numberOn(computer), 'Næste')
  await press(phone, '7294', 'Bekræft')
  await phone.getByRole('heading', { name: 'Telefonen er tilføjet' }).waitFor()
  await computer.getByRole('heading', { name: 'Den mobile enhed er tilføjet' }).waitFor()
  await phone.getByRole('button', { name: 'Færdig' }).click()
  await computer.close()
}

it('is added by the camera, and lets its owner in by number and PIN', async () => {
  const account = await addTestAccount(on)
  const phone = await openPage({ isPhone: true })
  await enrol(account, phone)
  await phone.getByRole('heading', { name: 'Intet at bekræfte' }).waitFor()
  await phone.waitForTimeout(500)

  const attempt = await addTestAttempt(on, account.accountId)
  const computer = await openPage({ cookies: { login_attempt: attempt.cookie } })
  await computer.goto(`${url}/sign-in/phone-app`)
  await computer.getByRole('button', { name: 'Send en anmodning' }).click()
  const asked = performance.now()
  await phone.getByRole('heading', { name: 'Er du ved at logge ind?' }).waitFor()
  expect(performance.now() - asked).toBeLessThan(10_000)
  await press(phone, await numberOn(computer), 'Næste')
  await press(phone, '8305', 'Bekræft')
  await phone.getByText('Pinkoden var forkert. Forsøg tilbage: 4.').waitFor()
  await press(phone, '7294', 'Bekræft')
  await phone.getByRole('heading', { name: 'Bekræftet' }).waitFor()
  await computer.waitForURL(/\/interaction\/abc/)
  const cookies = await computer.context().cookies()
  expect(cookies.map(cookie => cookie.name)).toContain('login_session')

  await phone.context().setOffline(true)
  await phone.reload()
  await phone.getByText('Ingen forbindelse').waitFor()
  await phone.context().setOffline(false)
  await phone.getByText(/Klar for/).waitFor()
  expect(complaints.filter(text => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

it('refuses by hand and by keyboard', async () => {
  const account = await addTestAccount(on)
  const phone = await openPage({ isPhone: true })
  await enrol(account, phone)
  const attempt = await addTestAttempt(on, account.accountId)
  const computer = await openPage({ cookies: { login_attempt: attempt.cookie } })
  await computer.goto(`${url}/sign-in/phone-app`)
  await computer.getByRole('button', { name: 'Send en anmodning' }).click()
  await phone.getByRole('heading', { name: 'Er du ved at logge ind?' }).waitFor()
  await phone.keyboard.type(await numberOn(computer))
  await phone.keyboard.press('Enter')
  await phone.getByRole('heading', { name: 'Skriv din pinkode' }).waitFor()
  await phone.getByRole('button', { name: 'Afvis' }).click()
  await phone.getByRole('button', { name: 'Det var ikke mig' }).click()
  await phone.getByRole('heading', { name: 'Tak, fordi du sagde det' }).waitFor()
  await computer.getByRole('heading', { name: 'Anmodningen er meldt' }).waitFor()
})
