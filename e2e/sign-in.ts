import type { Journey } from './journey.ts'
import { lookAt, lookAtErrors } from './journey.ts'
import { type Phone, typeOnPhone } from './phone.ts'

/** Guide 3.1 to 3.3: from the green button to the password. */
export async function typePassword(journey: Journey): Promise<void> {
  const { page, labels, person, system } = journey
  await page.goto(system.licensing)
  await page.getByRole('link', { name: labels.logIn, exact: true }).first().click()
  await page.getByRole('button', { name: labels.next, exact: true }).waitFor()
  await lookAtErrors(journey, labels.next)
  await page.getByLabel(labels.email, { exact: true }).fill(person.email)
  await page.getByRole('button', { name: labels.next, exact: true }).click()
  await page.getByLabel(labels.password, { exact: true }).waitFor()
  await lookAt(journey)
  await page.getByLabel(labels.password, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: labels.signIn, exact: true }).click()
}

/** The whole sign-in with the phone app as the second factor. */
export async function signInWithPhone(journey: Journey, phone: Phone): Promise<void> {
  const { page, system } = journey
  await typePassword(journey)
  await page.waitForURL(/phone-app/)
  await typeOnPhone(journey, phone, { numberFrom: page })
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}

/** Signs out of Login by its own page, so that the next sign-in asks for everything again. */
export async function signOutOfLogin({ page, system, language }: Journey): Promise<void> {
  await page.goto(`${system.identity}/sign-out`)
  await page
    .getByRole('main')
    .getByRole('button', { name: language === 'da' ? 'Log ud' : 'Sign out', exact: true })
    .click()
  await page
    .getByRole('heading', { name: language === 'da' ? 'Du er logget ud' : 'You are signed out' })
    .waitFor()
}

/** Proves the second factor anew with the phone, where Login asks for it. */
export async function confirmWithPhone(journey: Journey, phone: Phone): Promise<void> {
  const { page, system, language } = journey
  const app = language === 'da' ? 'App på telefonen' : 'Phone app'
  await page.getByRole('main').getByRole('button', { name: app, exact: true }).click()
  await page.waitForURL(/phone-app/)
  await typeOnPhone(journey, phone, { numberFrom: page })
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}
