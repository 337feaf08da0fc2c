import type { Page } from 'playwright-core'
import { words } from '../../src/authenticator/words.ts'
import { sayIn } from '../../src/platform/words/index.ts'
import { openPage } from '../browser.ts'
import { type Looking, lookHere } from './look-at-page.ts'

const say = sayIn('da')

/** What the computer shows to whoever adds a phone. */
interface Offer {
  readonly code: string
  readonly number: string
  readonly pin: string
}

/** Pairs a phone by a copied code, wrong at first, and looks at each of the app's screens on the way; it stays open. */
export async function lookAtPairing(looking: Looking, offer: Offer): Promise<Looking> {
  const browser = looking.page.context().browser()
  if (browser === null) throw new Error('no browser')
  const page = await openPage(browser, { complaints: looking.complaints, locale: 'da-DK' })
  const onPhone: Looking = { ...looking, page, person: 'phone' }
  const look = (name: string) => lookHere(onPhone, '/app/', name)
  await page.goto(`${looking.origin}/app/?language=da`)
  await press(page, say(words.paste))
  await look('paste')
  await sendCode(page, 'forkert')
  await page.getByText(say(words.pasteWrong)).waitFor()
  await look('paste-refused')
  await sendCode(page, offer.code)
  await page.getByRole('heading', { name: say(words.numberTitle) }).waitFor()
  await look('number')
  await type(page, offer.number === '11' ? '12' : '11', say(words.next))
  await lookAtProof(onPhone, offer)
  await press(page, say(words.done))
  await page.getByRole('heading', { name: say(words.emptyTitle) }).waitFor()
  await look('home')
  return onPhone
}

/** Confirms a sign-in on the phone. */
export async function confirmOnPhone({ page }: Looking, { number, pin }: Omit<Offer, 'code'>): Promise<void> {
  await page.getByRole('heading', { name: say(words.requestTitle) }).waitFor()
  await type(page, number, say(words.next))
  await type(page, pin, say(words.confirm))
  await page.getByRole('heading', { name: say(words.approvedTitle) }).waitFor()
}

/** The server tells only after the PIN that the number was wrong. */
async function lookAtProof(onPhone: Looking, { number, pin }: Offer): Promise<void> {
  const { page } = onPhone
  await page.getByRole('heading', { name: say(words.pinTitle) }).waitFor()
  await lookHere(onPhone, '/app/', 'pin')
  await type(page, pin, say(words.confirm))
  await page.locator('.a-problem:not(:empty)').waitFor()
  await lookHere(onPhone, '/app/', 'proof-refused')
  await type(page, number, say(words.next))
  await type(page, pin, say(words.confirm))
  await page.getByRole('heading', { name: say(words.pairedTitle) }).waitFor()
  await lookHere(onPhone, '/app/', 'paired')
}

async function sendCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(say(words.pasteLabel), { exact: true }).fill(code)
  await press(page, say(words.next))
}

async function type(page: Page, digits: string, then: string): Promise<void> {
  for (const digit of digits) await press(page, digit)
  await press(page, then)
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}
