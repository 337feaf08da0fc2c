import type { EvaluationPerson } from '../../development/people.ts'
import { authenticatorCode } from '../authenticator-code.ts'
import { type Looking, visitPage } from './look-at-page.ts'
import { empty } from './page-visit.ts'

type Person = Pick<EvaluationPerson, 'email' | 'password' | 'secret'>

/** Signs in to Kulturport by password and authenticator code. */
export async function signInWithCode({ page, origin }: Looking, person: Person): Promise<void> {
  await page.goto(`${origin}/sign-in`)
  await sendField(page, 'email', person.email)
  await sendField(page, 'password', person.password)
  await sendField(page, 'code', await authenticatorCode(person.secret))
  await page.waitForURL(url => url.origin === origin)
}

/** Looks at every step of a sign-in to Login on the way. */
export async function lookAtSignIn(looking: Looking, person: Person): Promise<void> {
  const { page } = looking
  await visitPage(looking, { route: '/sign-in', refused: empty('/sign-in') })
  await visitPage(looking, { route: '/sign-in', at: '/sign-in?over=yes' })
  await sendField(page, 'email', person.email)
  await visitPage(looking, { route: '/sign-in/password', refused: empty('/sign-in/password') })
  await sendField(page, 'password', person.password)
  await visitPage(looking, { route: '/sign-in/method' })
  await visitPage(looking, { route: '/sign-in/recovery-code', refused: empty('/sign-in/recovery-code') })
  await visitPage(looking, { route: '/sign-in/phone-app', status: 422 })
  const wrong = [{ to: '/sign-in/authenticator-code', fill: { code: '000000' } }]
  await visitPage(looking, { route: '/sign-in/authenticator-code', refused: wrong })
  await sendField(page, 'code', await authenticatorCode(person.secret))
  await page.waitForURL(/\/account/)
}

async function sendField(page: Looking['page'], name: string, value: string): Promise<void> {
  const field = page.locator(`main input[name="${name}"]`)
  await field.fill(value)
  const before = page.url()
  await field.press('Enter')
  await page.waitForURL(url => url.href !== before)
}
