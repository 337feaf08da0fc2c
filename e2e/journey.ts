import type { Page } from 'playwright-core'
import { findBarriers, findBarriersEverywhere } from './accessibility.ts'
import type { Hands } from './hands.ts'
import type { Labels } from './labels.ts'
import type { Addresses } from './start-system.ts'

/** A person on their way through the system. */
export interface Journey {
  readonly system: Addresses
  readonly page: Page
  readonly language: 'da' | 'en'
  readonly labels: Labels
  readonly person: Traveller
  /** With mouse or keyboard. */
  readonly hands: Hands
  /** Whether the browser runs script; without it nothing is looked at by axe. */
  readonly script: boolean
  /** What was wrong on the way: barriers, and errors in the browser. */
  readonly complaints: string[]
}

/** What looking at a page needs to know. */
type Looking = Pick<Journey, 'complaints' | 'page' | 'script' | 'language'>

/** Who travels. */
export interface Traveller {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly password: string
}

/** Looks at the page as it is. */
export async function lookAt({ complaints, page, script, language }: Looking): Promise<void> {
  if (!script) return
  complaints.push(...(await findBarriersEverywhere(page, language)))
}

/** Sends a form to see it refused, and looks at its error state. */
export async function lookAtErrors(journey: Journey, button: string): Promise<void> {
  const { complaints, page, hands, script } = journey
  await hands.press(page.getByRole('main').getByRole('button', { name: button, exact: true }).last())
  await page.getByRole('alert').first().waitFor()
  if (script) complaints.push(...(await findBarriers(page)))
}

/** Chooses the language top right (guide 1.3). */
export async function chooseLanguage({ page, labels, hands }: Journey): Promise<void> {
  const current = await page.locator('html').getAttribute('lang')
  if (labels.language.endsWith(`(${current})`)) return
  await hands.press(page.getByRole('banner').locator('summary').first())
  await hands.press(page.getByRole('link', { name: labels.language, exact: true }))
}
