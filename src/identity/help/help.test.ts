import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { linkIn, startTestLogin } from '../testing/test-login.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())
beforeEach(async () => {
  await login.work()
  login.mails.length = 0
  login.clock.moveBy(2 * MINUTE)
})

async function begin(email: string) {
  const person = { firstName: 'Karen', lastName: 'Holm', email, emailAgain: email }
  await login.visitor().post('/create-account', { ...person, language: 'da', privacyRead: 'yes' })
  await login.work()
  login.mails.length = 0
  login.clock.moveBy(2 * MINUTE)
}

describe('help, without an account (1.10, 2.10)', () => {
  test.each([
    ['/help', 'Hjælp'],
    ['/contact', 'Kontakt'],
    ['/privacy', 'Databeskyttelse'],
  ])('%s is titled %s', async (path, title) => {
    const answer = await login.visitor('da').get(path)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
  })

  test('has the places that other pages point at', async () => {
    const page = (await login.visitor().get('/help')).body
    for (const place of ['no-mail', 'lost', 'password', 'wait']) expect(page).toContain(`id="${place}"`)
  })

  test('contact and privacy statement name the address of who runs the service', async () => {
    for (const path of ['/contact', '/privacy'])
      expect((await login.visitor().get(path)).body).toContain('href="mailto:help@kulturport.example"')
  })
})

describe('asking for the mail again', () => {
  test('sends the activation link once more', async () => {
    await begin('karen@x.example')
    const visitor = login.visitor('da')
    const answer = await visitor.post('/help', { email: 'karen@x.example' })
    expect(answer.headers.location).toBe('/help?done=sent')
    expect((await visitor.follow(answer)).body).toContain(
      'Hvis adressen venter på en mail, er den på vej eller allerede kommet.',
    )
    await login.work()
    expect(login.mails.map(mail => mail.subject)).toEqual(['Bekræft din e-mailadresse'])
    expect((await login.visitor().get(linkIn(login.mails[0]))).statusCode).toBe(200)
  })

  test('has the same answer for an address that nobody gave, and mails nothing (15)', async () => {
    const answer = await login.visitor().post('/help', { email: 'nobody@x.example' })
    expect(answer.headers.location).toBe('/help?done=sent')
    await login.work()
    expect(login.mails).toEqual([])
  })

  test.each(['', 'karen', "' or 1=1", 'x'.repeat(10_000)])('%j is refused and kept', async email => {
    const answer = await login.visitor().post('/help', { email })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Please correct the following')
  })
})
