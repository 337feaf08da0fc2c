import type { Browser, Page } from 'playwright-core'
import { findBarriers, findBarriersEverywhere } from './accessibility.ts'
import type { FakeCamera } from './fake-camera.ts'
import type { RunningSystem } from './start-system.ts'

/** What a journey travels with. */
export interface Journey {
  readonly system: RunningSystem
  readonly computer: Page
  readonly phoneBrowser: Browser | undefined
  readonly camera: FakeCamera | undefined
  /** What was wrong on the way: barriers, errors in the browser. */
  readonly complaints: string[]
}

/** Looks at a page in its present state; the journey's test fails at its end on any barrier. */
export async function lookAt(journey: Journey, page: Page): Promise<void> {
  journey.complaints.push(...(await findBarriersEverywhere(page)))
}

/** Sends the form as it is, to see its error state, and looks at it: an error summary must have the focus. */
export async function lookAtErrors(journey: Journey, button: string): Promise<void> {
  const { computer } = journey
  await computer.getByRole('button', { name: button, exact: true }).last().click()
  await computer.getByRole('alert').or(computer.locator('[data-error-summary]')).first().waitFor()
  journey.complaints.push(...(await findBarriers(computer)))
}
