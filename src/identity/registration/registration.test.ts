import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { goodPassword, linkIn, register, startTestLogin, type TestLogin } from '../testing/test-login.ts'

let login: TestLogin
beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
})
afterAll(() => login.close())
beforeEach(() => {
  login.mails.length = 0
  login.jobs.length = 0
})

let number = 0
const newEmail = () => `person${++number}@galleri.example`
const formFor = (email: string) => ({
  firstName: 'Åse',
  lastName: "O'Brien-Ødegård",
  email,
  emailAgain: email,
  language: 'da',
  privacyRead: 'yes',
})
const linkOf = (path: string) => new URL(path, 'http://login.test').searchParams.get('link') ?? ''

async function ask(email: string): Promise<string> {
  await login.visitor().post('/create-account', formFor(email))
  await login.work()
  return linkIn(login.mails.at(-1))
}

describe('an account', () => {
  test.each([
    "sean.o'brien@museum.example",
    'anna+kultur@privat.example',
    'r&d@museum.example',
    'søren@museum.example',
  ])('N1 %s gets its mail', async email => {
    await ask(email)
    expect(login.mails.map(mail => mail.to)).toEqual([email])
  })

  test('N4 is one for all spellings of one mailbox, and signs in by each', async () => {
    const spellings = [
      'info@galleri-ærø.example',
      'Info@xn--galleri-r-n3a3r.example',
      'mailto:INFO@GALLERI-ÆRØ.example',
    ]
    const visitor = login.visitor()
    await register({ login, visitor }, 'info@galleri-ærø.example')
    await login.work()
    login.clock.moveBy(25 * 60 * MINUTE)
    for (const spelling of [
      ...spellings,
      'info@galleri-ærø.example'.normalize('NFD'),
      '\u2068info@galleri-ærø.example\u2069',
    ]) {
      login.mails.length = 0
      await login.visitor().post('/create-account', formFor(spelling))
      await login.work()
      expect(login.mails.map(mail => [mail.to, mail.subject])).toEqual([
        ['info@galleri-ærø.example', 'You already have an account'],
      ])
      login.clock.moveBy(25 * 60 * MINUTE)
      const person = login.visitor()
      await person.post('/sign-in', { email: spelling })
      const signedIn = await person.post('/sign-in/password', { password: goodPassword })
      expect(signedIn.headers.location).toContain('/sign-in/')
      expect(signedIn.headers.location).not.toBe('/sign-in/password')
    }
  })

  test('attack F15 no mail to an unconfirmed address says the name that was typed', async () => {
    await login
      .visitor()
      .post('/create-account', { ...formFor(newEmail()), firstName: 'Ring', lastName: 'Politiet' })
    await login.work()
    const [mail] = login.mails
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Ring|Politiet/)
    expect(mail?.text).toContain('Goddag')
  })

  test('N5 may be of somebody with one name', async () => {
    const email = newEmail()
    await login.visitor().post('/create-account', { ...formFor(email), firstName: '-', lastName: 'Suharto' })
    await login.work()
    const page = await login.visitor().get(linkIn(login.mails.at(-1)))
    expect(page.body).toContain('Suharto')
    expect(page.body).not.toContain('- Suharto')
    const nobody = { ...formFor(newEmail()), firstName: '-', lastName: '–' }
    expect((await login.visitor().post('/create-account', nobody)).statusCode).toBe(422)
  })
})

describe('asking for an account is refused', () => {
  test.each([
    [{ firstName: '' }, 'Type your first name.'],
    [{ firstName: 'x'.repeat(101) }, 'at most 100 characters'],
    [{ lastName: '<script>alert(1)</script>' }, 'letters only'],
    [{ lastName: "'; drop table account; --" }, 'letters only'],
    [{ firstName: 'Se www.ond.example' }, 'letters only'],
    [{ firstName: 'Karen\u0000' }, 'cannot be shown'],
    [{ email: 'karen' }, 'name@example.org'],
    [{ email: `${'x'.repeat(10_000)}@x.example` }, 'at most 254'],
    [{ emailAgain: 'other@galleri.example' }, 'not alike'],
    [{ language: 'xx' }, 'languages in the list'],
    [{ privacyRead: '' }, 'tick that you have read'],
    [{ lastName: 'Holm ApS' }, 'name of a firm'],
    [{ lastName: 'Holm A/S' }, 'name of a firm'],
  ])('%j', async (change, expected) => {
    const answer = await login.visitor().post('/create-account', { ...formFor(newEmail()), ...change })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(expected)
    expect(login.jobs).toHaveLength(0)
  })

  test.each([
    ...['anna..berg@privat.example', 'anna.@privat.example', 'anna@privat.example.', 'anna@.privat.example'],
    ...[
      'anna(hjem)@privat.example',
      'anna[1]@privat.example',
      'anna@pri_vat.example',
      'anna@-privat.example',
    ],
  ])('N2 %s, to which no mail can be sent', async email => {
    const answer = await login.visitor().post('/create-account', formFor(email))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('No mail can be sent to this address')
    expect(login.jobs).toHaveLength(0)
  })

  test.each([
    ['Din konto er lukket. Ring straks til politiet', 'letters only'],
    ['Invoice\u202eexe', 'U+202E'],
    ['Ka\ue000ren', 'U+E000'],
    [`K${'\u0301'.repeat(40)}`, 'too many accents'],
  ])('attack F15 D1 the first name %j', async (firstName, expected) => {
    const answer = await login.visitor().post('/create-account', { ...formFor(newEmail()), firstName })
    expect([answer.statusCode, answer.body.includes(expected)]).toEqual([422, true])
  })

  test.each(['/sign-in', '/forgotten-password', '/create-account', '/help'])(
    'attack F2 a megabyte of dots at %s at once',
    async path => {
      const email = `a@${'.'.repeat(900_000)}@`
      const began = performance.now()
      const { statusCode } = await login.visitor().post(path, { ...formFor(email) })
      expect([413, 422]).toContain(statusCode)
      expect(performance.now() - began).toBeLessThan(1500)
    },
  )

  test('N4 what a browser sends as xn-- is shown in its letters again', async () => {
    const form = { ...formFor('info@xn--galleri-r-n3a3r.example'), privacyRead: '' }
    const answer = await login.visitor().post('/create-account', form)
    expect(answer.body).toContain('value="info@galleri-ærø.example"')
    expect(answer.body).not.toContain('xn--')
  })

  test('and the missing tick is told together with missing fields', async () => {
    const answer = await login.visitor('da').post('/create-account', { language: 'da' })
    for (const missing of ['dit fornavn', 'dit efternavn', 'sæt hak ved'])
      expect(answer.body).toContain(missing)
  })

  test('and all that was typed is kept', async () => {
    const answer = await login
      .visitor()
      .post('/create-account', { ...formFor('a@b.example'), privacyRead: '' })
    expect(answer.body).toContain("O'Brien-Ødegård")
    expect(answer.body).toContain('value="a@b.example"')
  })
})

describe('asking for an account', () => {
  test('a firm-like name is a warning that can be overruled', async () => {
    const form = { ...formFor(newEmail()), lastName: 'Museum', notFirm: 'yes' }
    expect((await login.visitor().post('/create-account', form)).statusCode).toBe(303)
  })

  test('the same page for known and unknown addresses; the owner gets a different mail (15, 16)', async () => {
    const email = newEmail()
    await register({ login, visitor: login.visitor() }, email)
    login.clock.moveBy(2 * MINUTE)
    await login.work()
    login.mails.length = 0
    const [known, unknown] = [email, newEmail()]
    const answers = []
    for (const address of [known, unknown]) {
      const visitor = login.visitor()
      const answer = await visitor.post('/create-account', formFor(address))
      answers.push({
        status: answer.statusCode,
        to: answer.headers.location,
        page: (await visitor.follow(answer)).body.replace(address, 'ADDRESS'),
      })
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.page).toContain('ADDRESS')
    await login.work()
    expect(login.mails.find(mail => mail.to === known)?.subject).toBe('You already have an account')
    expect(login.mails.find(mail => mail.to === unknown)?.subject).toBe('Bekræft din e-mailadresse')
  })

  test('one mail a minute and five an hour to an address, silently (29)', async () => {
    const email = newEmail()
    for (const pause of [0, 10_000, 2 * MINUTE, 2 * MINUTE, 2 * MINUTE, 2 * MINUTE, 2 * MINUTE]) {
      login.clock.moveBy(pause)
      const visitor = login.visitor()
      const answer = await visitor.post('/create-account', formFor(email))
      expect((await visitor.follow(answer)).body).toContain('at most one e-mail a minute')
      await login.work()
    }
    expect(login.mails).toHaveLength(5)
  })

  test('attack F10: asked for again under another name, each link says and gives its own', async () => {
    const email = newEmail()
    const first = await ask(email)
    login.clock.moveBy(2 * MINUTE)
    await login
      .visitor()
      .post('/create-account', { ...formFor(email), firstName: 'Somebody', language: 'en' })
    await login.work()
    const second = linkIn(login.mails.at(-1))
    expect(login.mails.map(mail => mail.subject)).toEqual([
      'Bekræft din e-mailadresse',
      'Confirm your e-mail address',
    ])
    const owner = login.visitor()
    expect((await owner.get(first)).body).toContain('Åse')
    expect((await owner.get(second)).body).toContain('Somebody')
    await owner.post('/activate', {
      link: linkOf(first),
      password: goodPassword,
      passwordAgain: goodPassword,
    })
    const account = (await owner.get('/account')).body
    expect(account).toContain('Åse')
    expect(account).not.toContain('Somebody')
    expect((await owner.get(second)).statusCode).toBe(410)
  })

  test('attack F15: the mail to an address that nobody confirmed repeats nothing that was typed', async () => {
    const sentence = { firstName: 'Din konto er lukket', lastName: 'Ring straks til politiet' }
    await login.visitor().post('/create-account', { ...formFor(newEmail()), ...sentence })
    await login.work()
    expect(login.mails.map(mail => mail.text).join()).not.toMatch(/lukket|politiet|Kære/)
  })

  test('attack F10: a link that is sent anew keeps the name of the old one', async () => {
    const email = newEmail()
    const first = await ask(email)
    await login.visitor().post('/create-account', { ...formFor(email), firstName: 'Somebody' })
    await login.work()
    login.clock.moveBy(91 * MINUTE)
    await login.visitor().post('/activate/another-link', { link: linkOf(first) })
    await login.work()
    expect((await login.visitor().get(linkIn(login.mails.at(-1)))).body).toContain('Åse')
  })

  test('nothing of it by GET, nor from another site (103)', async () => {
    expect((await login.visitor().get('/create-account?email=x@y.example')).statusCode).toBe(200)
    const foreign = await login.server.inject({
      method: 'POST',
      url: '/create-account',
      headers: {
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/html',
      },
      payload: new URLSearchParams(formFor(newEmail())).toString(),
    })
    expect(foreign.statusCode).toBe(403)
    expect(login.jobs).toHaveLength(0)
  })
})

describe('the activation link', () => {
  test('has at least 128 bits and is kept as a digest only (17)', async () => {
    const secret = linkOf(await ask(newEmail()))
    expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(16)
    const dump = await login.workplace.database.kysely
      .withTables<{ mailed_link: { digest: string } }>()
      .selectFrom('mailed_link')
      .select('digest')
      .execute()
    expect(JSON.stringify(dump)).not.toContain(secret)
  })

  test('works once, also when it is sent twice at the same moment (17)', async () => {
    const path = await ask(newEmail())
    const form = { link: linkOf(path), password: goodPassword, passwordAgain: goodPassword }
    const answers = await Promise.all([1, 2].map(() => login.visitor().post('/activate', form)))
    expect(answers.map(answer => answer.statusCode).sort()).toEqual([303, 410])
  })

  test('is not used up by looking at it (18), and works once', async () => {
    const path = await ask(newEmail())
    const visitor = login.visitor()
    for (let look = 0; look < 3; look += 1) expect((await visitor.get(path)).statusCode).toBe(200)
    const form = { link: linkOf(path), password: goodPassword, passwordAgain: goodPassword }
    const answer = await visitor.post('/activate', form)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/account/second-factor'])
    const again = await login.visitor().post('/activate', form)
    expect(again.statusCode).toBe(410)
    expect(again.body).toContain('already been used')
  })

  test('shows the whole name for which the account will be', async () => {
    const page = await login.visitor('da').get(await ask(newEmail()))
    expect(page.body).toContain("Velkommen, Åse O'Brien-Ødegård.")
  })

  test('works at 89 minutes, and at 91 offers a new one on the spot (17)', async () => {
    const email = newEmail()
    const path = await ask(email)
    login.clock.moveBy(89 * MINUTE)
    expect((await login.visitor().get(path)).statusCode).toBe(200)
    login.clock.moveBy(2 * MINUTE)
    const visitor = login.visitor('da')
    const late = await visitor.get(path)
    expect(late.statusCode).toBe(410)
    expect(late.body).toContain('Linket er for gammelt')
    const form = { link: linkOf(path), password: goodPassword, passwordAgain: goodPassword }
    expect((await visitor.post('/activate', form)).statusCode).toBe(410)
    login.mails.length = 0
    await visitor.post('/activate/another-link', { link: linkOf(path) })
    await login.work()
    expect((await visitor.get(linkIn(login.mails[0]))).statusCode).toBe(200)
  })

  test.each(['', 'garbage', 'x'.repeat(5000), "'; drop table account"])('unknown: %j', async link => {
    expect((await login.visitor().get(`/activate?link=${encodeURIComponent(link)}`)).statusCode).toBe(404)
    expect(
      (await login.visitor().post('/activate', { link, password: 'x', passwordAgain: 'x' })).statusCode,
    ).toBe(404)
  })

  test('gives no session that is worth anything before the second factor (33)', async () => {
    const visitor = login.visitor()
    const link = linkOf(await ask(newEmail()))
    await visitor.post('/activate', { link, password: goodPassword, passwordAgain: goodPassword })
    expect((await visitor.get('/account')).body).toContain('no second factor yet')
    for (const path of [
      '/sign-in?continue=/interaction/x',
      '/account/password',
      '/confirm',
      '/account/recovery-codes/new',
    ]) {
      expect((await visitor.get(path)).headers.location).toContain('/account/second-factor')
    }
    const change = {
      currentPassword: goodPassword,
      password: 'en helt ny hemmelighed',
      passwordAgain: 'en helt ny hemmelighed',
    }
    expect((await visitor.post('/account/password', change)).statusCode).toBe(422)
  })

  test('a bad password is refused with the reason, and the link stays (1, 5, 6)', async () => {
    const link = linkOf(await ask(newEmail()))
    for (const [password, reason] of [
      ['elleve tegn', 'too short'],
      ['password12345', 'used by many people'],
      ['mailcreated5240', 'used by many people'],
      ['abcdefghijklmnop', 'pattern'],
      ["O'Brien-Ødegård 7", 'own name'],
      ['kulturport-2026', 'name of this service'],
    ] as const) {
      const answer = await login.visitor().post('/activate', { link, password, passwordAgain: password })
      expect([answer.statusCode, answer.body.includes(reason)]).toEqual([422, true])
      expect(answer.body).not.toContain(password)
    }
    const differing = await login
      .visitor()
      .post('/activate', { link, password: goodPassword, passwordAgain: 'something else' })
    expect(differing.body).toContain('not alike')
  })

  test('where the person was going is kept through registration and enrolment (101)', async () => {
    const visitor = login.visitor()
    await register({ login, visitor, continuePath: '/interaction/abc?x=1' }, newEmail())
    const page = await visitor.get('/account/second-way')
    expect(page.body).toContain('href="/interaction/abc?x=1"')
  })
})

test('passwords can be pasted and managed, masked and shown (10, 11); no hints or questions (13)', async () => {
  const page = await login.visitor().get(await ask(newEmail()))
  expect(page.body).toContain('autocomplete="username"')
  expect(page.body.match(/autocomplete="new-password"/g)).toHaveLength(2)
  expect(page.body.match(/<show-password/g)).toHaveLength(2)
  expect(page.body).not.toContain('onpaste')
})
