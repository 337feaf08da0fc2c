import { authenticatorCode } from './authenticator-code.ts'
import type { Journey } from './journey.ts'
import { lookAt, lookAtErrors } from './journey.ts'
import { type Phone, typeOnPhone } from './phone.ts'

/** Guide 3.1 to 3.3: from the green button to the password. */
export async function typePassword(journey: Journey): Promise<void> {
  const { page, labels, hands, person, system } = journey
  await page.goto(system.licensing)
  await hands.press(page.getByRole('link', { name: labels.logIn, exact: true }).first())
  await page.getByRole('button', { name: labels.next, exact: true }).waitFor()
  await lookAtErrors(journey, labels.next)
  await hands.type(page.getByLabel(labels.email, { exact: true }), person.email)
  await hands.press(page.getByRole('button', { name: labels.next, exact: true }))
  await page.getByLabel(labels.password, { exact: true }).waitFor()
  await lookAt(journey)
  await hands.type(page.getByLabel(labels.password, { exact: true }), person.password)
  await hands.press(page.getByRole('button', { name: labels.signIn, exact: true }))
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
export async function signOutOfLogin({ page, system, language, hands }: Journey): Promise<void> {
  await page.goto(`${system.identity}/sign-out`)
  const name = language === 'da' ? 'Log ud' : 'Sign out'
  await hands.press(page.getByRole('main').getByRole('button', { name, exact: true }))
  await page
    .getByRole('heading', { name: language === 'da' ? 'Du er logget ud' : 'You are signed out' })
    .waitFor()
}

/** Proves the second factor anew with the phone, where Login asks for it. */
export async function confirmWithPhone(journey: Journey, phone: Phone): Promise<void> {
  const { page, system, language, hands } = journey
  const app = language === 'da' ? 'App på telefonen' : 'Phone app'
  await hands.press(page.getByRole('main').getByRole('button', { name: app, exact: true }))
  await page.waitForURL(/phone-app/)
  await typeOnPhone(journey, phone, { numberFrom: page })
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}

/** The whole sign-in with an authenticator code as the second factor. */
export async function signInWithCode(journey: Journey, secret: string): Promise<void> {
  const { page, system } = journey
  await typePassword(journey)
  await proveByCode(journey, secret)
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}

type Confirming = Pick<Journey, 'page' | 'hands'>

/** Types the present code where it is asked for. */
export async function proveByCode({ page, hands }: Confirming, secret: string): Promise<void> {
  await hands.type(page.getByLabel(/^(Kode \(6 cifre\)|Code \(6 digits\))$/), await authenticatorCode(secret))
  await hands.press(page.getByRole('button', { name: /^(Bekræft|Confirm)$/ }))
}

/** Proves the second factor anew by a code, where Login asks for it. */
export async function confirmWithCode(
  journey: Confirming & Pick<Journey, 'system'>,
  secret: string,
): Promise<void> {
  const { page, system, hands } = journey
  await hands.press(
    page.getByRole('main').getByRole('button', { name: /^(Engangskode fra app|Authenticator code)$/ }),
  )
  await proveByCode(journey, secret)
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}
