import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { evaluationPeople } from '../development/people.ts'
import { words } from '../src/licensing/documents/lists/words.ts'
import { verifySeals } from '../src/platform/pdf/index.ts'
import { sayIn } from '../src/platform/words/index.ts'
import { findBarriersEverywhere } from './accessibility.ts'
import { openPage } from './browser.ts'
import type { Journey } from './journey.ts'
import type { MadeStatement } from './make-statement.ts'
import { signInAs } from './sign-in-as.ts'

/** The sealed PDF is genuine, and a changed byte is found. */
export async function checkPdf({ page }: Journey, made: MadeStatement): Promise<void> {
  const answer = await page.context().request.get(`${made.address}/document.pdf`)
  const bytes = await answer.body()
  expect(await verifySeals(bytes)).toMatchObject({ valid: true, seals: [{ coversWholeDocument: true }] })
  const changed = Buffer.from(bytes)
  changed.writeUInt8(changed.readUInt8(5000) ^ 1, 5000)
  expect((await verifySeals(changed)).valid).toBe(false)
}

/** Anybody with number and code learns that it is genuine and valid, and nothing of whose it is. */
export async function checkAsAnybody(journey: Journey, browser: Browser, made: MadeStatement): Promise<void> {
  const { system, complaints, person } = journey
  const page = await openPage(browser, { complaints, locale: 'da' })
  await page.goto(`${system.licensing}/check/${made.number}?code=${made.code}`)
  await page.getByText(sayIn('da')(words.genuineValid)).first().waitFor()
  complaints.push(...(await findBarriersEverywhere(page, journey.language)))
  const shown = await page.content()
  for (const secret of [person.lastName, person.email, 'Trenchard', 'Bredgade'])
    expect(shown).not.toContain(secret)
  await page.goto(`${system.licensing}/check/${made.number}?code=AAAAA-AAAAA`)
  await page.getByText(sayIn('da')(words.notGenuine)).first().waitFor()
  await page.context().close()
}

/** The same scan shows a customs officer the whole document with its photographs. */
export async function checkAsCustoms(journey: Journey, browser: Browser, made: MadeStatement): Promise<void> {
  const { system, complaints } = journey
  const page = await openPage(browser, { complaints, locale: 'da' })
  await signInAs(page, system, evaluationPeople[6])
  await page.goto(`${system.licensing}/check/${made.number}?code=${made.code}`)
  await page.getByText(sayIn('da')(words.genuineValid)).first().waitFor()
  await page.getByText('John Trenchard, Esq.').first().waitFor()
  expect(await page.getByRole('main').getByRole('img').count()).toBeGreaterThanOrEqual(2)
  complaints.push(...(await findBarriersEverywhere(page, journey.language)))
  await page.context().close()
}
