import { chooseLanguage, type Journey, lookAt, lookAtErrors } from './journey.ts'
import { linkIn, waitForMail } from './mail.ts'

/** Chapter 1 of the guide: from the welcome page to the first password. */
export async function createAccount(journey: Journey): Promise<void> {
  await askForAccount(journey)
  await setFirstPassword(journey)
}

async function askForAccount(journey: Journey): Promise<void> {
  const { page, labels, hands, person, system } = journey
  await page.goto(system.licensing)
  await chooseLanguage(journey)
  await lookAt(journey)
  await hands.press(page.getByRole('link', { name: labels.requestAccess, exact: true }))
  await page.waitForURL(url => url.href.startsWith(system.identity))
  await chooseLanguage(journey)
  await page.getByRole('heading', { name: labels.createAccount, level: 1 }).waitFor()
  await lookAt(journey)
  await hands.type(page.getByLabel(labels.firstName, { exact: true }), person.firstName)
  await hands.type(page.getByLabel(labels.lastName, { exact: true }), person.lastName)
  await hands.type(page.getByLabel(labels.email, { exact: true }), person.email)
  await hands.choose(page.getByLabel(labels.emailLanguage, { exact: true }), labels.language)
  await hands.tick(page.getByLabel(labels.privacy, { exact: true }))
  await lookAtErrors(journey, labels.createAccount)
  await hands.type(page.getByLabel(labels.confirmEmail, { exact: true }), person.email)
  const privacy = page.getByLabel(labels.privacy, { exact: true })
  if (!(await privacy.isChecked())) await hands.tick(privacy)
  await hands.press(page.getByRole('main').getByRole('button', { name: labels.createAccount, exact: true }))
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: labels.createAccount }).waitFor()
  await lookAt(journey)
}

async function setFirstPassword(journey: Journey): Promise<void> {
  const { page, labels, hands, person, system } = journey
  await page.goto(linkIn(await waitForMail(system.mailbox, person.email)))
  await hands.type(page.getByLabel(labels.newPassword, { exact: true }), 'kort')
  await lookAtErrors(journey, labels.savePassword)
  await hands.type(page.getByLabel(labels.newPassword, { exact: true }), person.password)
  await hands.type(page.getByLabel(labels.newPasswordAgain, { exact: true }), person.password)
  await hands.press(page.getByRole('button', { name: labels.savePassword, exact: true }))
  await page.waitForURL(/second-factor/)
  await lookAt(journey)
}
