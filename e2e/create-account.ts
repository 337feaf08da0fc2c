import { expect } from 'vitest'
import { chooseLanguage, type Journey, lookAt, lookAtErrors } from './journey.ts'
import { linkIn, waitForMail } from './mail.ts'

/** Chapter 1 of the guide: from the welcome page to the first password. */
export async function createAccount(journey: Journey): Promise<void> {
  await askForAccount(journey)
  await setFirstPassword(journey)
}

async function askForAccount(journey: Journey): Promise<void> {
  const { page, labels, person, system } = journey
  await page.goto(system.licensing)
  await chooseLanguage(journey)
  await lookAt(journey)
  await page.getByRole('link', { name: labels.requestAccess, exact: true }).click()
  await expect.poll(() => page.url()).toContain(system.identity)
  await chooseLanguage(journey)
  await page.getByRole('heading', { name: labels.createAccount, level: 1 }).waitFor()
  await lookAt(journey)
  await page.getByLabel(labels.firstName, { exact: true }).fill(person.firstName)
  await page.getByLabel(labels.lastName, { exact: true }).fill(person.lastName)
  await page.getByLabel(labels.email, { exact: true }).fill(person.email)
  await page.getByLabel(labels.emailLanguage, { exact: true }).selectOption({ label: labels.language })
  await page.getByLabel(labels.privacy, { exact: true }).check()
  await lookAtErrors(journey, labels.createAccount)
  await page.getByLabel(labels.confirmEmail, { exact: true }).fill(person.email)
  const privacy = page.getByLabel(labels.privacy, { exact: true })
  if (!(await privacy.isChecked())) await privacy.check()
  await page.getByRole('main').getByRole('button', { name: labels.createAccount, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: labels.createAccount }).waitFor()
  await lookAt(journey)
}

async function setFirstPassword(journey: Journey): Promise<void> {
  const { page, labels, person, system } = journey
  await page.goto(linkIn(await waitForMail(system.mailbox, person.email)))
  await page.getByLabel(labels.newPassword, { exact: true }).fill('kort')
  await lookAtErrors(journey, labels.savePassword)
  await page.getByLabel(labels.newPassword, { exact: true }).fill(person.password)
  await page.getByLabel(labels.newPasswordAgain, { exact: true }).fill(person.password)
  await page.getByRole('button', { name: labels.savePassword, exact: true }).click()
  await page.waitForURL(/second-factor/)
  await lookAt(journey)
}
