import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluationPeople } from '../development/people.ts'
import { openBrowser, openPage } from './browser.ts'
import { signInAs } from './sign-in-as.ts'
import { type RunningSystem, startSystem } from './start-system.ts'

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

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').locator('summary').first().click()
  await page.getByRole('link', { name, exact: true }).click()
}

async function helpAndBack(page: Page, help: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: help, exact: true }).click()
  await page.waitForURL(/\/help/)
  await page.goBack()
}

describe.each([
  ['with script', true],
  ['without script', false],
])('%s, what was typed survives', (_how, javaScriptEnabled) => {
  test('another language, help and Back at registration, also after an error', async () => {
    const page = await openPage(browser, { locale: 'da-DK', javaScriptEnabled })
    await page.goto(`${system.identity}/create-account`)
    await field(page, 'Fornavn').fill('Åse')
    await field(page, 'E-mail').fill('aase@privat.example')
    await chooseLanguage(page, 'English (en)')
    await field(page, 'Last name').fill('Ødegård')
    expect(await field(page, 'First name').inputValue()).toBe('Åse')
    await page.getByLabel(/privacy statement/).check({ force: true })
    await field(page, 'Last name').press('Enter')
    await page.getByRole('alert').first().waitFor()
    await helpAndBack(page, 'Help')
    expect(await field(page, 'First name').inputValue()).toBe('Åse')
    expect(await field(page, 'Last name').inputValue()).toBe('Ødegård')
    await chooseLanguage(page, 'Dansk (da)')
    expect(await field(page, 'E-mail').inputValue()).toBe('aase@privat.example')
    expect(await field(page, 'Efternavn').inputValue()).toBe('Ødegård')
    await page.context().close()
  })

  test('an added row, help and Back at a new operator, until the person signs out', async () => {
    const [person] = evaluationPeople.filter(({ uid }) => uid === 'nkarens2')
    if (person === undefined) throw new Error('nobody to sign in')
    const page = await openPage(browser, { locale: 'da-DK', javaScriptEnabled })
    await signInAs(page, system, person)
    await page.goto(`${system.licensing}/operators/select?country=DK&q=findes-ikke-her`)
    await page.goto(`${system.licensing}/operators/new?country=DK&name=Kunst`)
    await field(page, 'Navn').fill('Kunst & Ting')
    await page.getByRole('button', { name: '+ Tilføj identifikator' }).click()
    await field(page, 'Nummer').fill('12 34 56 78')
    await helpAndBack(page, 'Hjælp')
    expect(await field(page, 'Navn').inputValue()).toBe('Kunst & Ting')
    expect(await field(page, 'Nummer').inputValue()).toBe('12 34 56 78')
    await chooseLanguage(page, 'English (en)')
    expect(await page.locator('[name="identifiers.0.value"]').inputValue()).toBe('12 34 56 78')
    await chooseLanguage(page, 'Dansk (da)')
    await page.getByRole('banner').locator('summary').last().click()
    await page.getByRole('button', { name: 'Log ud', exact: true }).click()
    await page.waitForURL(/sign-?(ed-)?out/)
    await expect(page.goBack(), 'the browser has forgotten the page').rejects.toThrow('ERR_CACHE_MISS')
    await page.context().close()
  })
})
