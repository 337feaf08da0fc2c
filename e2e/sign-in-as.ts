import type { Page } from 'playwright-core'
import type { EvaluationPerson } from '../development/people.ts'
import { authenticatorCode } from './authenticator-code.ts'
import type { Addresses } from './start-system.ts'

/** Signs one of the evaluation people in to Kulturport with the authenticator code. */
export async function signInAs(page: Page, system: Addresses, person: EvaluationPerson): Promise<void> {
  await page.goto(`${system.licensing}/sign-in?continue=/&language=da`)
  await page.getByLabel('E-mail', { exact: true }).fill(person.email)
  await page.getByRole('button', { name: 'Næste', exact: true }).click()
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await typeCode(page, person.secret)
  await page.waitForURL(url => url.href.startsWith(system.licensing))
}

/** Types the present code of an authenticator app, on the Danish or the English page. */
export async function typeCode(page: Page, secret: string): Promise<void> {
  await page.getByLabel(/^(Kode \(6 cifre\)|Code \(6 digits\))$/).fill(await authenticatorCode(secret))
  await page.getByRole('button', { name: /^(Bekræft|Confirm)$/ }).click()
}
