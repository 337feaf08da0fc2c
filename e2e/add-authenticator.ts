import { words } from '../src/identity/second-factors/words.ts'
import { sayIn } from '../src/platform/words/index.ts'
import { authenticatorCode } from './authenticator-code.ts'
import { type Journey, lookAt } from './journey.ts'

/** Chapter 2 of the guide without script: an authenticator code instead of the phone app. Gives its secret. */
export async function addAuthenticator(journey: Journey): Promise<string> {
  const { page, language, hands } = journey
  const say = sayIn(language)
  const main = page.getByRole('main')
  const name = { name: say(words.authenticatorAdd), exact: true }
  await hands.press(main.getByRole('link', name).or(main.getByRole('button', name)))
  const code = main.getByLabel(say(words.newCode), { exact: true })
  // A key that is pressed does not wait for the page to which it leads.
  await code.waitFor()
  await lookAt(journey)
  const secret = await readSecret(journey)
  await hands.type(code, await authenticatorCode(secret))
  await hands.press(main.getByRole('button', { name: say(words.add), exact: true }))
  await code.waitFor({ state: 'detached' })
  return secret
}

async function readSecret({ page }: Journey): Promise<string> {
  const texts = await page.getByRole('main').locator('code').allTextContents()
  const secret = texts.map(text => text.replace(/\s/g, '')).find(text => /^[A-Z2-7]{16,}$/.test(text))
  if (secret === undefined) throw new Error('no secret on the page')
  return secret
}
