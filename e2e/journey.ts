import type { Page } from 'playwright-core'
import { findBarriers, findBarriersEverywhere } from './accessibility.ts'
import type { Labels } from './labels.ts'
import type { RunningSystem } from './start-system.ts'

/** A person on their way through the system. */
export interface Journey {
  readonly system: RunningSystem
  readonly page: Page
  readonly language: 'da' | 'en'
  readonly labels: Labels
  readonly person: Traveller
  /** What was wrong on the way: barriers, and errors in the browser. */
  readonly complaints: string[]
}

/** Who travels. */
export interface Traveller {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly password: string
}

/** Looks at the page as it is, wide by day and narrow by night. */
export async function lookAt({ complaints, page }: Journey): Promise<void> {
  complaints.push(...(await findBarriersEverywhere(page)))
}

/** Sends a form to see it refused, and looks at its error state. */
export async function lookAtErrors({ complaints, page }: Journey, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).last().click()
  await page.getByRole('alert').first().waitFor()
  complaints.push(...(await findBarriers(page)))
}

/** Chooses the language top right (guide 1.3). */
export async function chooseLanguage({ page, labels }: Journey): Promise<void> {
  const current = await page.evaluate('document.documentElement.lang')
  if (labels.language.endsWith(`(${current})`)) return
  await page
    .getByRole('banner')
    .getByText(/\([a-z]{2}\)/)
    .first()
    .click()
  await page.getByRole('link', { name: labels.language, exact: true }).click()
}
