import type { Page } from 'playwright-core'
import { findBarriers } from './accessibility.ts'
import type { FakeCamera } from './fake-camera.ts'
import { mouse } from './hands.ts'
import type { Journey } from './journey.ts'

/** A phone with the app: a browser of its own, with a camera and its storage. */
export interface Phone {
  readonly page: Page
  readonly camera: FakeCamera
  readonly pin: string
}

const words = {
  da: {
    scan: 'Scan QR-koden',
    numberTitle: /tal|logge ind|dig/i,
    next: 'Næste',
    confirm: 'Bekræft',
    done: 'Færdig',
  },
  en: {
    scan: 'Scan the QR code',
    numberTitle: /number|signing in/i,
    next: 'Next',
    confirm: 'Confirm',
    done: 'Done',
  },
} as const

/** Chapter 2 of the guide: registers the phone under the account page, by the camera. */
export async function addPhone(journey: Journey, phone: Phone): Promise<void> {
  const { page, labels, system, language, hands } = journey
  await openDevices(journey)
  await phone.page.goto(`${system.identity}/app/?language=${language}`)
  await hands.press(page.getByRole('link', { name: labels.addDevice, exact: true }).first())
  await hands.type(page.getByLabel(labels.deviceName, { exact: true }), 'Annas telefon')
  await hands.type(page.getByLabel(labels.pin, { exact: true }), phone.pin)
  await hands.type(page.getByLabel(labels.confirmPin, { exact: true }), phone.pin)
  await hands.press(page.getByRole('main').getByRole('button', { name: labels.next, exact: true }))
  await phone.camera.pointAt(page.getByRole('img', { name: /QR/ }).first())
  await phone.page.getByRole('button', { name: words[language].scan }).click()
  await typeOnPhone(journey, phone, { numberFrom: page })
  await page.getByRole('heading', { name: labels.deviceAdded }).waitFor()
  await phone.page.getByRole('button', { name: words[language].done, exact: true }).click()
}

async function openDevices(journey: Journey): Promise<void> {
  const { page, labels, system, hands } = journey
  await page.goto(`${system.identity}/account`)
  await openProfileMenu(journey)
  await hands.press(page.getByRole('link', { name: labels.editProfile, exact: true }).first())
  await hands.press(page.getByRole('link', { name: labels.myAccount, exact: true }).last())
  await hands.press(page.getByRole('link', { name: labels.manageDevices, exact: true }))
}

/** Answers what the computer shows: its number, then the PIN, each by the keys on the screen. */
export async function typeOnPhone(
  { language, complaints }: Journey,
  phone: Phone,
  { numberFrom }: { readonly numberFrom: Page },
): Promise<void> {
  const said = words[language]
  const number = (await numberFrom.locator('.k-code strong').textContent()) ?? ''
  await phone.page.getByRole('heading', { name: said.numberTitle }).waitFor()
  complaints.push(...(await findBarriers(phone.page)))
  await press(phone.page, number, said.next)
  await phone.page.getByRole('button', { name: said.confirm, exact: true }).waitFor()
  complaints.push(...(await findBarriers(phone.page)))
  await press(phone.page, phone.pin, said.confirm)
}

async function press(page: Page, digits: string, then: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: then, exact: true }).click()
}

/** The own address top right opens the menu, by pointing at it (guide 2.2). */
export async function openProfileMenu({ page, person, hands, script }: Journey): Promise<void> {
  const address = page.getByRole('banner').locator('summary').filter({ hasText: person.email })
  if (script && hands === mouse) await address.hover()
  else await hands.press(address)
}
