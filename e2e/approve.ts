import type { Browser } from 'playwright-core'
import { evaluationPeople } from '../development/people.ts'
import { words } from '../src/licensing/roles/words.ts'
import { sayIn } from '../src/platform/words/index.ts'
import { findBarriersEverywhere } from './accessibility.ts'
import type { Firm } from './become-holder.ts'
import { openPage } from './browser.ts'
import type { Journey } from './journey.ts'
import { waitForMail } from './mail.ts'
import { signInAs } from './sign-in-as.ts'

/** The officer finds the request on the work list and approves firm and person in one go; the applicant is told. */
export async function approveRequest(journey: Journey, browser: Browser, firm: Firm): Promise<void> {
  const { system, complaints, person } = journey
  const say = sayIn('da')
  const page = await openPage(browser, { complaints, locale: 'da' })
  await signInAs(page, system, evaluationPeople[3])
  await page.goto(`${system.licensing}/work-list`)
  complaints.push(...(await findBarriersEverywhere(page, journey.language)))
  const row = page.getByRole('row').filter({ hasText: `${person.firstName} ${person.lastName}` })
  await row.filter({ hasText: firm.name }).getByRole('link').first().click()
  complaints.push(...(await findBarriersEverywhere(page, journey.language)))
  await page.getByRole('button', { name: say(words.approveBoth), exact: true }).click()
  await page.getByText(say(words.doneApproved)).waitFor()
  await page.context().close()
  const subject = sayIn(journey.language)(words.letterApprovedSubject)
  await waitForMail(system.mailbox, person.email, mail => mail.subject === subject)
}
