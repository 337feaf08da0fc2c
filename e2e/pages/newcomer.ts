import { authenticatorCode } from '../authenticator-code.ts'
import { linkIn, waitForMail } from '../mail.ts'
import { type Looking, lookHere, sendWrong, visitPage } from './look-at-page.ts'
import { confirmOnPhone, lookAtPairing } from './phone-screens.ts'
import { findLink } from './samples.ts'

/** Somebody with long names, as there are. */
export const newcomer = {
  firstName: 'Anna-Elisabeth Margrethe',
  lastName: 'von Kjærsgaard-Østermann Christoffersen',
  email: 'anna-elisabeth.margrethe.kjaersgaard-oestermann@galleri-ved-den-gamle-havn.example',
  password: 'stille-morgen-ved-fjorden',
}

const pin = '9305'

/** Makes the newcomer's account and looks at all that is seen on the way. */
export async function createNewcomer(looking: Looking, mailbox: string): Promise<void> {
  const { page, origin } = looking
  await page.goto(`${origin}/create-account?language=da`)
  for (const [name, value] of Object.entries({ ...newcomer, emailAgain: newcomer.email })) {
    if (name !== 'password') await page.locator(`main input[name="${name}"]`).fill(value)
  }
  await page.locator('main input[type="checkbox"][name="privacyRead"]').check()
  await page.locator('main form[action="/create-account"] button[data-color="primary"]').first().click()
  await page.waitForURL(/sent/)
  const link = new URL(linkIn(await waitForMail(mailbox, newcomer.email)))
  await visitPage(looking, { route: '/activate', at: link.pathname + link.search })
  await page.goto(link.href)
  await sendWrong(looking, { to: '/activate', fill: { password: 'kort', passwordAgain: 'lang' } })
  await page.locator('main input[name="password"]').fill(newcomer.password)
  await page.locator('main input[name="passwordAgain"]').fill(newcomer.password)
  await page.locator('main form[action="/activate"] button[data-color="primary"]').first().click()
  await page.waitForURL(/second-factor/)
  await lookHere(looking, '/account/second-factor')
  const phone = await addPhone(looking)
  await signInUntilReminded(looking, phone)
  await phone.page.context().close()
  await addAuthenticator(looking)
}

/** With the phone as the only way in, the account is incomplete: after some sign-ins its owner is told. */
async function signInUntilReminded(looking: Looking, phone: Looking): Promise<void> {
  const { page } = looking
  const reminder = '/account/incomplete'
  for (let times = 0; times < 8 && !page.url().includes(reminder); times++) {
    await beginAnew(looking)
    if (times === 0) await lookHere(looking, '/sign-in/phone-app')
    const number = (await page.locator('main .k-code strong').textContent()) ?? ''
    await confirmOnPhone(phone, { number, pin })
    await page.waitForURL(/account/)
  }
  await lookHere(looking, reminder)
  await visitPage({ ...looking, language: 'en' }, { route: reminder })
}

/** Signs out, and in again as far as the second factor. */
async function beginAnew({ page, origin }: Looking): Promise<void> {
  await page.goto(`${origin}/sign-out?language=da`)
  await page.locator('main form[action="/sign-out"] button').first().click()
  await page.waitForURL(/done/)
  await page.goto(`${origin}/sign-in`)
  for (const name of ['email', 'password'] as const) {
    await page.locator(`main input[name="${name}"]`).fill(newcomer[name])
    await page.locator(`main input[name="${name}"]`).press('Enter')
    await page.waitForURL(url => url.pathname !== (name === 'email' ? '/sign-in' : '/sign-in/password'))
  }
}

async function addAuthenticator({ page, origin }: Looking): Promise<void> {
  await page.goto(`${origin}/account/authenticator-codes/new`)
  const texts = await page.locator('main code').allTextContents()
  const secret = texts.map(text => text.replace(/\s/g, '')).find(text => /^[A-Z2-7]{16,}$/.test(text)) ?? ''
  await page.locator('main input[name="code"]').fill(await authenticatorCode(secret))
  await page.locator('main input[name="code"]').press('Enter')
  await page.waitForURL(url => !url.pathname.endsWith('/new'))
}

/** A phone is added: the page waits for it and then says so; asked whether it shall go again, it stays. */
async function addPhone(looking: Looking): Promise<Looking> {
  const { page, origin } = looking
  const pairing = '/account/mobile-devices/pairings/:id'
  await page.goto(`${origin}/account/mobile-devices/new`)
  await page.locator('main input[name="deviceName"]').fill('Min private telefon')
  await page.locator('main input[name="pin"]').fill(pin)
  await page.locator('main input[name="pinAgain"]').fill(pin)
  await page.locator('main input[name="pinAgain"]').press('Enter')
  await page.waitForURL(/pairings/)
  await lookHere(looking, pairing)
  const code = (await page.locator('main details code').textContent()) ?? ''
  const number = (await page.locator('main .k-code strong').textContent()) ?? ''
  const phone = await lookAtPairing(looking, { code, number, pin })
  await page.locator('main form[action$="/completion"]').waitFor()
  await lookHere(looking, pairing, 'phone-added')
  await page.locator('main form[action$="/completion"] button').click()
  await page.waitForURL(url => !url.pathname.includes('pairings'))
  const list = `${origin}/account/mobile-devices`
  const removal = await findLink(page, list, /^\/account\/mobile-devices\/([0-9a-f-]{36})\/removal$/)
  for (const language of ['da', 'en'] as const) {
    const looks = { ...looking, language }
    await visitPage(looks, { route: '/account/mobile-devices' })
    await visitPage(looks, {
      route: '/account/mobile-devices/:id/removal',
      at: `/account/mobile-devices/${removal}/removal`,
    })
  }
  return phone
}
