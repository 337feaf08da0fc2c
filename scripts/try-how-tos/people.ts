import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { addAuthenticator } from '../../e2e/add-authenticator.ts'
import { askToBeHolder } from '../../e2e/become-holder.ts'
import { openPage } from '../../e2e/browser.ts'
import { createAccount } from '../../e2e/create-account.ts'
import { mouse } from '../../e2e/hands.ts'
import type { Journey } from '../../e2e/journey.ts'
import { labels } from '../../e2e/labels.ts'
import { signInWithCode, signOutOfLogin } from '../../e2e/sign-in.ts'
import type { Addresses } from '../../e2e/start-system.ts'
import { words } from '../../src/licensing/roles/words.ts'
import { sayIn } from '../../src/platform/words/index.ts'

/** Somebody with an account, who signs in with password and authenticator code. */
export interface Person {
  readonly journey: Journey
  readonly secret: string
}

const say = sayIn('en')
// The certificate of the pages is one that nobody trusts.
const context: BrowserContextOptions = { locale: 'en', ignoreHTTPSErrors: true }

async function open(browser: Browser, complaints: string[]): Promise<Page> {
  const page = await openPage(browser, { ...context, complaints })
  // A new machine is slow at first, and nothing here is about speed.
  page.setDefaultTimeout(120_000)
  return page
}

/** Creates an account with a second factor, and signs in to Kulturport. */
export async function arrive(browser: Browser, system: Addresses, firstName: string): Promise<Person> {
  const complaints: string[] = []
  const page = await open(browser, complaints)
  const email = `${firstName.toLowerCase()}@example.org`
  const person = { firstName, lastName: 'Friis', email, password: 'syv gule både på fjorden' }
  const way = { language: 'en', labels: labels.en, hands: mouse, script: false } as const
  const journey: Journey = { system, page, person, complaints, ...way }
  await createAccount(journey)
  const secret = await addAuthenticator(journey)
  await signOutOfLogin(journey)
  await signInWithCode(journey, secret)
  return { journey, secret }
}

/** Signs in with password and authenticator code in a browser that knows nothing of the person. */
export async function comeBack(browser: Browser, { journey, secret }: Person): Promise<Person> {
  await journey.page.context().close()
  const page = await open(browser, journey.complaints)
  const back = { journey: { ...journey, page }, secret }
  await signInWithCode(back.journey, secret)
  return back
}

/** The system administrator sees the people of the installation. */
export async function seeUsers({ journey }: Person): Promise<void> {
  const { page, system, person } = journey
  await page.goto(`${system.licensing}/users`)
  await page.getByRole('main').getByText(`${person.firstName} ${person.lastName}`).first().waitFor()
}

/** Asks to be linked to the Danish authority. */
export async function askToBeOfficer({ journey }: Person): Promise<void> {
  const { page, system } = journey
  await page.goto(`${system.licensing}/roles/authority`)
  const main = page.getByRole('main')
  await main.getByLabel(say(words.memberState), { exact: true }).selectOption('DK')
  await main.getByRole('button', { name: say(words.showAuthorities) }).click()
  const organisation = main.getByLabel(say(words.organisation), { exact: true })
  const option = organisation.locator('option', { hasText: 'Slots- og Kulturstyrelsen' }).first()
  await organisation.selectOption((await option.getAttribute('value')) ?? '')
  await main.getByRole('button', { name: say(words.sendRequest), exact: true }).click()
  await page.waitForURL(/profile\?done=sent/)
}

/** Asks for the role by registering a firm. */
export async function askToBeHolderOf({ journey }: Person, name: string, eori: string): Promise<void> {
  await journey.page.goto(`${journey.system.licensing}/roles/choose`)
  await askToBeHolder(journey, { name, country: 'Denmark', eori })
}

/** Approves what the applicant asked for, with the button of that name. */
export async function approve(by: Person, applicant: Person, button: 'approveUser' | 'approveBoth') {
  const { page, system } = by.journey
  const { firstName, lastName } = applicant.journey.person
  await page.goto(`${system.licensing}/work-list`)
  const row = page.getByRole('row').filter({ hasText: `${firstName} ${lastName}` })
  await row.getByRole('link').first().click()
  await page.getByRole('button', { name: say(words[button]), exact: true }).click()
  await page.getByText(say(words.doneApproved)).waitFor()
}
