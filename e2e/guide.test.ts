import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { approveRequest } from './approve.ts'
import { askToBeHolder } from './become-holder.ts'
import { openBrowser, openPage } from './browser.ts'
import { checkAsAnybody, checkAsCustoms, checkPdf } from './check-statement.ts'
import { createAccount } from './create-account.ts'
import { createFakeCamera } from './fake-camera.ts'
import { type Journey, lookAt } from './journey.ts'
import { labels } from './labels.ts'
import { makeStatement } from './make-statement.ts'
import { addPhone, type Phone } from './phone.ts'
import { confirmWithPhone, signInWithPhone, signOutOfLogin } from './sign-in.ts'
import { type RunningSystem, startSystem } from './start-system.ts'

let system: RunningSystem
let computer: Browser
let phoneBrowser: Browser
const camera = createFakeCamera()

beforeAll(async () => {
  system = await startSystem()
  computer = await openBrowser()
  phoneBrowser = await openBrowser(camera.chromiumArguments)
})

afterAll(async () => {
  await computer?.close()
  await phoneBrowser?.close()
  await system?.stop()
  camera.remove()
})

test.each(['da', 'en'] as const)('a person follows the guide word for word: %s', async language => {
  const complaints: string[] = []
  const page = await openPage(computer, { complaints, locale: language })
  const person = {
    firstName: 'Anna',
    lastName: 'Østergård',
    email: `anna.${language}@galleri-bredgade.example`,
    password: 'syv gule både på fjorden',
  }
  const journey: Journey = { system, page, language, labels: labels[language], person, complaints }
  const phonePage = await openPage(phoneBrowser, {
    complaints,
    locale: language,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const phone: Phone = { page: phonePage, camera, pin: '7294' }
  onTestFailed(async () => {
    await page.screenshot({ path: `screenshots/guide-${language}.png`, fullPage: true })
    await phonePage.screenshot({ path: `screenshots/guide-${language}-phone.png` })
  })
  await createAccount(journey)
  await addPhone(journey, phone)
  await signOutOfLogin(journey)
  await signInWithPhone(journey, phone)
  const firm = {
    name: `Galleri Bredgade ${language} ApS`,
    country: language === 'da' ? 'Danmark' : 'Denmark',
    eori: language === 'da' ? 'DK45678901' : 'DK56789012',
  }
  await askToBeHolder(journey, firm)
  await approveRequest(journey, computer, firm)
  await page.goto(system.licensing)
  await lookAt(journey)
  const made = await makeStatement(journey, () => confirmWithPhone(journey, phone))
  await checkPdf(journey, made)
  await checkAsAnybody(journey, computer, made)
  await checkAsCustoms(journey, computer, made)
  expect(complaints).toEqual([])
})
