import type { Page } from 'playwright-core'
import type { Journey } from '../../e2e/journey.ts'
import { type MadeStatement, makeStatement } from '../../e2e/make-statement.ts'
import { confirmWithCode } from '../../e2e/sign-in.ts'
import { type SealVerdict, verifySeals } from '../../src/platform/pdf/index.ts'
import type { Person } from './people.ts'

/** Registers an importer statement with two photographs. */
export async function register({ journey, secret }: Person): Promise<MadeStatement> {
  await journey.page.goto(journey.system.licensing)
  return makeStatement(journey, () => confirmWithCode(journey, secret))
}

/** The sealed PDF as the holder gets it, and what its seal is worth. */
export async function fetchPdf(
  { journey }: Person,
  made: MadeStatement,
): Promise<{ readonly bytes: Buffer; readonly verdict: SealVerdict }> {
  const answer = await journey.page.context().request.get(`${made.address}/document.pdf`)
  const bytes = await answer.body()
  return { bytes, verdict: await verifySeals(bytes) }
}

/** The photographs of the statement's page that have arrived. */
export async function countPhotographs({ page }: Journey, made: MadeStatement): Promise<number> {
  await page.goto(made.address)
  await page.waitForLoadState('networkidle')
  return arrived(page)
}

function arrived(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .locator('img')
    .evaluateAll(
      images => images.filter(image => image instanceof HTMLImageElement && image.naturalWidth > 0).length,
    )
}
