import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { addAuthenticator } from './add-authenticator.ts'
import { approveRequest } from './approve.ts'
import { askToBeHolder } from './become-holder.ts'
import { openBrowser, openPage } from './browser.ts'
import { checkAsAnybody, checkAsCustoms, checkPdf } from './check-statement.ts'
import { createAccount } from './create-account.ts'
import { createFakeCamera } from './fake-camera.ts'
import { type Hands, keyboardOf, mouse } from './hands.ts'
import { type Journey, lookAt } from './journey.ts'
import { labels } from './labels.ts'
import { makeStatement } from './make-statement.ts'
import { PATIENCE } from './patience.ts'
import { addPhone, openProfileMenu, type Phone } from './phone.ts'
import {
  confirmWithCode,
  confirmWithPhone,
  signInWithCode,
  signInWithPhone,
  signOutOfLogin,
} from './sign-in.ts'
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

/** A person's whole way, on a machine that does other things as well. */

interface Way {
  readonly name: string
  readonly language: 'da' | 'en'
  readonly eori: string
  readonly script?: boolean
  readonly keyboard?: boolean
}

async function setOut({ name, language, script = true, keyboard = false }: Way): Promise<Journey> {
  const complaints: string[] = []
  const context: BrowserContextOptions = { locale: language, javaScriptEnabled: script }
  const page = await openPage(computer, { complaints, ...context })
  onTestFailed(async () => {
    await page.screenshot({ path: `screenshots/guide-${name}.png`, fullPage: true })
  })
  const hands: Hands = keyboard ? keyboardOf(page) : mouse
  const email = `anna.${name}@galleri-bredgade.example`
  const person = { firstName: 'Anna', lastName: 'Østergård', email, password: 'syv gule både på fjorden' }
  return { system, page, language, labels: labels[language], person, hands, script, complaints }
}

function firmOf({ name, language, eori }: Way) {
  return { name: `Galleri Bredgade ${name} ApS`, country: language === 'da' ? 'Danmark' : 'Denmark', eori }
}

async function goOnToDocument(journey: Journey, way: Way, confirm: () => Promise<void>): Promise<void> {
  const firm = firmOf(way)
  await askToBeHolder(journey, firm)
  await approveRequest(journey, computer, firm)
  await journey.page.goto(system.licensing)
  await lookAt(journey)
  const made = await makeStatement(journey, confirm)
  await checkPdf(journey, made)
  await checkAsAnybody(journey, computer, made)
  await checkAsCustoms(journey, computer, made)
  expect(journey.complaints).toEqual([])
  await journey.page.context().close()
}

test.each<Way>([
  { name: 'dansk', language: 'da', eori: 'DK45678901' },
  { name: 'english', language: 'en', eori: 'DK56789012' },
])('a person follows the guide with the phone app: $name', { timeout: PATIENCE }, async way => {
  const journey = await setOut(way)
  const phonePage = await openPage(phoneBrowser, {
    complaints: journey.complaints,
    locale: way.language,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  const phone: Phone = { page: phonePage, camera, pin: '7294' }
  await createAccount(journey)
  await addPhone(journey, phone)
  await signOutOfLogin(journey)
  await signInWithPhone(journey, phone)
  await goOnToDocument(journey, way, () => confirmWithPhone(journey, phone))
  await phonePage.context().close()
})

test.each<Way>([
  { name: 'without-script', language: 'da', eori: 'DK67890123', script: false },
  { name: 'by-keyboard', language: 'da', eori: 'DK78901234', keyboard: true },
])('105: a person follows the guide with authenticator codes: $name', { timeout: PATIENCE }, async way => {
  const journey = await setOut(way)
  await createAccount(journey)
  await openProfileMenu(journey)
  const secret = await addAuthenticator(journey)
  await signOutOfLogin(journey)
  await signInWithCode(journey, secret)
  await goOnToDocument(journey, way, () => confirmWithCode(journey, secret))
})
