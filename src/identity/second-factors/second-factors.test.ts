import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import {
  codeOf,
  goodPassword,
  register,
  startTestLogin,
  type TestLogin,
  valueIn,
} from '../testing/test-login.ts'
import { newRecoveryCodes, plainRecoveryCode } from './recovery-code-text.ts'
import { freeName, isComplete, mayEnrol, removalRefusal, usableKinds } from './rules.ts'
import { codeAt, newSeed, seedAddress, seedFromText, seedText, stepOfCode } from './totp.ts'

const counts = (phoneDevices: number, authenticatorCodes: number, recoveryCodes: number) => ({
  phoneDevices,
  authenticatorCodes,
  recoveryCodes,
  everAdded: phoneDevices + authenticatorCodes,
})

describe('rules', () => {
  test.each([
    [counts(0, 1, 0), counts(0, 0, 0), 'last-second-factor'],
    [counts(0, 1, 10), counts(0, 0, 10), 'last-second-factor'],
    [counts(1, 1, 0), counts(1, 0, 0), 'would-be-incomplete'],
    [counts(2, 0, 0), counts(1, 0, 0), 'would-be-incomplete'],
    [counts(1, 1, 10), counts(1, 0, 10), undefined],
    [counts(0, 2, 0), counts(0, 1, 0), undefined],
  ])('from %j to %j: %s (55)', (before, after, expected) => {
    expect(removalRefusal(before, after)).toBe(expected)
  })

  test.each([
    [counts(0, 0, 10), false],
    [counts(0, 1, 0), false],
    [counts(0, 2, 0), false],
    [counts(0, 1, 1), true],
    [counts(1, 1, 0), true],
    [counts(2, 0, 0), true],
  ])('%j is complete: %s', (given, expected) => {
    expect(isComplete(given)).toBe(expected)
  })

  test('a lost or blocked factor never opens the account to the password alone', () => {
    expect(mayEnrol({ level: 'basic' }, { ...counts(0, 0, 0), everAdded: 1 })).toBe(false)
    expect(mayEnrol({ level: 'basic' }, counts(0, 0, 0))).toBe(true)
  })

  test('the phone app is offered first, then codes, recovery codes last', () => {
    expect(usableKinds(counts(1, 1, 1))).toEqual(['phone-app', 'authenticator-code', 'recovery-code'])
  })
})

describe('a code by RFC 6238 (36, 38)', () => {
  test('agrees with the test vector of its appendix B', () => {
    const seed = new Uint8Array(Buffer.from('12345678901234567890'))
    expect(codeAt(seed, new Date(59_000))).toBe('287082')
    expect(stepOfCode(seed, '287 082', new Date(59_000))).toBe(1)
  })
  test('has a seed of 160 bits, always another one', () => {
    const seed = newSeed()
    expect(seed).toHaveLength(20)
    expect(seedText(seed)).not.toBe(seedText(newSeed()))
    expect(Buffer.from(seedFromText(seedText(seed)))).toEqual(Buffer.from(seed))
  })
})

describe('recovery codes (39)', () => {
  test('are ten of 80 bits, all different', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  })
  test('can be typed carelessly', () => {
    expect(plainRecoveryCode(' abcd-efgh 0oil-1111 ')).toBe('ABCDEFGH00111111')
  })
})

let login: TestLogin
let visitor: Visitor
let secret = ''
let number = 0
let email = ''
beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
})
afterAll(() => login.close())
beforeEach(async () => {
  visitor = login.visitor()
  email = `person${++number}@x.example`
  secret = await register({ login, visitor }, email)
  await login.work()
  login.mails.length = 0
})

async function signIn(method: 'authenticator-code' | 'recovery-code', code: string) {
  const fresh = login.visitor()
  await fresh.post('/sign-in', { email, continue: '/interaction/x' })
  await fresh.post('/sign-in/password', { password: goodPassword })
  return { visitor: fresh, answer: await fresh.post(`/sign-in/${method}`, { code }) }
}

async function makeRecoveryCodes(): Promise<readonly string[]> {
  const page = await visitor.get('/account/recovery-codes/new')
  const codes = [...page.body.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map(found => found[1] ?? '')
  const form = { offer: valueIn(page.body, 'offer'), code: codes[3]?.toLowerCase() ?? '' }
  expect((await visitor.post('/account/recovery-codes/new', form)).headers.location).toContain(
    '/account/second-way',
  )
  return codes
}

test.each([
  ['authenticator-code', '000000'],
  ['recovery-code', '0000-0000-0000-0000'],
] as const)('a long wait after wrong answers by %s is told in minutes', async (method, wrong) => {
  const { visitor: thief } = await signIn(method, wrong)
  const fail = () => thief.post(`/sign-in/${method}`, { code: wrong })
  for (const wait of [0, 0, 0, 0, MINUTE, MINUTE]) {
    login.clock.moveBy(wait)
    await fail()
  }
  login.clock.moveBy(2 * MINUTE)
  expect((await fail()).body).toContain('Wait 4 minutes before you try again')
  login.clock.moveBy(MINUTE)
  expect((await fail()).body).toContain('you have to wait 3 more minutes')
  login.clock.moveBy(MINUTE)
  expect((await fail()).body).toContain('you have to wait 120 more seconds')
})

describe('S1 a code from the clipboard', () => {
  test('works at sign-in in other digits and with its label, and what is none is no guess', async () => {
    const { visitor: person } = await signIn('authenticator-code', 'Kulturport')
    for (const typed of ['12345', '1234567', 'https://kulturport.example', '\u202e', 'x'.repeat(10_000)]) {
      for (let times = 0; times < 3; times += 1) {
        const answer = await person.post('/sign-in/authenticator-code', { code: typed })
        expect([answer.statusCode, answer.body.includes('six digits')]).toEqual([422, true])
      }
    }
    login.clock.moveBy(MINUTE)
    const digits = codeOf(login, secret)
    const persian = digits.replace(/\d/g, digit => String.fromCodePoint(0x06f0 + Number(digit)))
    const code = `\u200eKode: ${persian.slice(0, 3)}\u2011${persian.slice(3)}\ufeff.`
    expect((await person.post('/sign-in/authenticator-code', { code })).statusCode).toBe(303)
  })

  test('a recovery code too', async () => {
    const [first = ''] = await makeRecoveryCodes()
    const { visitor: person } = await signIn('recovery-code', 'ABCD')
    for (let times = 0; times < 8; times += 1)
      expect((await person.post('/sign-in/recovery-code', { code: 'ABCD-EFGH' })).body).toContain('sixteen')
    const wide = first.replace(/[0-9A-Z]/g, sign => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0))
    const answer = await person.post('/sign-in/recovery-code', {
      code: `3. ${wide.replaceAll('-', '\u2013')}\u200b`,
    })
    expect(answer.statusCode).toBe(303)
  })
})

describe('adding an authenticator code', () => {
  test('wrong codes are refused, never counted, and keep the same secret', async () => {
    const page = await visitor.get('/account/authenticator-codes/new')
    const shown = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1]
    for (let time = 0; time < 7; time += 1) {
      const form = { offer: valueIn(page.body, 'offer'), name: 'Phone', code: '000000' }
      const answer = await visitor.post('/account/authenticator-codes/new', form)
      expect([answer.statusCode, answer.body.includes(shown ?? '?')]).toEqual([422, true])
    }
  })

  test.each([
    ['Telefon', [], 'Telefon'],
    ['Telefon', ['telefon'], 'Telefon 2'],
    ['Telefon', ['Telefon', 'Telefon 2', 'Office'], 'Telefon 3'],
  ])('field S2: %s beside %j is called %s', (wished, taken, name) => {
    expect(freeName(wished, taken)).toBe(name)
  })

  test('field S2: a further authenticator carries its own label, also after one was removed', async () => {
    const labelOn = (page: string) => /call it “([^”]+)”/.exec(page)?.[1]
    const page = (await visitor.get('/account/authenticator-codes/new?name=phone')).body
    expect(labelOn(page)).toBe(`${email} (phone 2)`)
    expect(seedAddress(newSeed(), `${email} (phone 2)`)).toContain(
      `Kulturport%20Login:${encodeURIComponent(email)}%20(phone%202)`,
    )
    await visitor.post('/account/authenticator-codes/new', {
      offer: valueIn(page, 'offer'),
      name: 'phone 2',
      code: codeOf(login, /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? ''),
    })
    const list = (await visitor.get('/account/authenticator-codes')).body
    const [, removal = ''] = [...list.matchAll(/href="([^"]+\/removal)"/g)].map(found => found[1] ?? '')
    expect((await visitor.post(removal)).statusCode).toBe(303)
    const third = (await visitor.get('/account/authenticator-codes/new?name=phone')).body
    expect(labelOn(third)).toBe(`${email} (phone 3)`)
  })

  test('somebody else’s offer, an old one and garbage are refused', async () => {
    const page = await visitor.get('/account/authenticator-codes/new')
    const offer = valueIn(page.body, 'offer')
    const other = login.visitor()
    await register({ login, visitor: other }, `other${number}@x.example`)
    for (const [who, text] of [
      [other, offer],
      [visitor, 'garbage'],
      [visitor, ''],
    ] as const) {
      const answer = await who.post('/account/authenticator-codes/new', {
        offer: text,
        name: 'x',
        code: '123456',
      })
      expect(answer.statusCode).toBe(422)
    }
  })

  test('an offer of recovery codes is none of an authenticator app, nor the other way round', async () => {
    const app = valueIn((await visitor.get('/account/authenticator-codes/new')).body, 'offer')
    const codes = (await visitor.get('/account/recovery-codes/new')).body
    const swapped = { offer: valueIn(codes, 'offer'), name: 'x', code: '123456' }
    expect((await visitor.post('/account/authenticator-codes/new', swapped)).statusCode).toBe(422)
    const answer = await visitor.post('/account/recovery-codes/new', { offer: app, code: '123456' })
    expect([answer.statusCode, answer.body.includes('newer codes')]).toEqual([422, true])
  })

  test('a form sent twice adds one app, and each of its codes works once (34, 36)', async () => {
    const page = (await visitor.get('/account/authenticator-codes/new')).body
    const shown = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? ''
    const form = { offer: valueIn(page, 'offer'), name: 'Office', code: codeOf(login, shown) }
    // The first answer changes the session's secret: at the same moment the second may come with the old one.
    const send = () => visitor.post('/account/authenticator-codes/new', form)
    expect((await send()).headers.location).toBe('/account/second-way')
    expect((await send()).headers.location).toBe('/account/second-way')
    login.clock.moveBy(MINUTE)
    const later = { ...form, code: codeOf(login, shown) }
    expect((await visitor.post('/account/authenticator-codes/new', later)).body).toContain('added already')
    const listed = (await visitor.get('/account/authenticator-codes')).body
    expect(listed.match(/Office<\/th>/g)).toHaveLength(1)
    expect((await signIn('authenticator-code', later.code)).answer.statusCode).toBe(303)
    expect((await signIn('authenticator-code', later.code)).answer.statusCode).toBe(422)
  })

  test('is told by mail, ends the other sessions, and there may be three (52)', async () => {
    login.clock.moveBy(MINUTE)
    const elsewhere = await signIn('authenticator-code', codeOf(login, secret))
    for (const name of ['Office', 'Home']) {
      const page = await visitor.get('/account/authenticator-codes/new')
      const second = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1] ?? ''
      const form = { offer: valueIn(page.body, 'offer'), name, code: codeOf(login, second) }
      expect((await visitor.post('/account/authenticator-codes/new', form)).statusCode).toBe(303)
    }
    await login.work()
    expect(login.mails.filter(mail => mail.subject === 'An authenticator code was added')).toHaveLength(2)
    expect((await elsewhere.visitor.get('/account')).statusCode).toBe(303)
    expect((await visitor.get('/account/authenticator-codes')).body).toContain('which is the most')
  })

  test('the seed is closed in the database (36)', async () => {
    const rows = await login.workplace.database.kysely
      .withTables<{ authenticator_code: { seed: Uint8Array } }>()
      .selectFrom('authenticator_code')
      .select('seed')
      .execute()
    const plain = Buffer.from(seedFromText(secret.replaceAll(' ', '')))
    expect(rows.some(row => Buffer.from(row.seed).includes(plain))).toBe(false)
  })

  test.each([
    ['copied to', 'update authenticator_code a set seed = b.seed from authenticator_code b where'],
    ['moved to', 'update authenticator_code b set account_id = a.account_id from authenticator_code a where'],
  ])('attack F17 a seed %s another account opens nothing there', async (_way, change) => {
    const victim = { email, secret }
    email = `thief${number}@x.example`
    secret = await register({ login, visitor: login.visitor() }, email)
    const idOf = (address: string) => `(select id from account where email = '${address}')`
    login.clock.moveBy(MINUTE)
    await login.workplace.database.runScript(
      `${change} a.account_id = ${idOf(victim.email)} and b.account_id = ${idOf(email)}`,
    )
    email = victim.email
    expect((await signIn('authenticator-code', codeOf(login, secret))).answer.statusCode).toBe(500)
  })
})

describe('removing a factor', () => {
  test('the last one is refused (55); a stranger’s does not exist', async () => {
    const page = await visitor.get('/account/authenticator-codes')
    const path = /href="(\/account\/authenticator-codes\/[^"]+\/removal)"/.exec(page.body)?.[1] ?? ''
    await makeRecoveryCodes()
    const answer = await visitor.post(path)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('your only second factor')
    const stranger = login.visitor()
    await register({ login, visitor: stranger }, `stranger${number}@x.example`)
    expect((await stranger.get(path)).statusCode).toBe(404)
    expect((await stranger.post(path)).statusCode).toBe(404)
  })
})

describe('recovery codes', () => {
  test('work only after one of them was typed, and a mistyped one is told (39)', async () => {
    const page = await visitor.get('/account/recovery-codes/new')
    const [first = ''] = [...page.body.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map(found => found[1])
    login.clock.moveBy(MINUTE)
    expect((await signIn('recovery-code', first)).answer.statusCode).toBe(422)
    const answer = await visitor.post('/account/recovery-codes/new', {
      offer: valueIn(page.body, 'offer'),
      code: 'AAAA',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(first)
  })

  test('sign in once each, lead to the factor page first, and the owner is told (39)', async () => {
    const [first = '', second = ''] = await makeRecoveryCodes()
    await login.work()
    login.mails.length = 0
    const once = await signIn('recovery-code', first)
    expect(once.answer.headers.location).toBe('/account/second-way')
    expect((await once.visitor.get('/account/second-way')).body).toContain('href="/interaction/x"')
    expect((await signIn('recovery-code', first)).answer.statusCode).toBe(422)
    expect((await signIn('recovery-code', second.toLowerCase().replaceAll('-', ''))).answer.statusCode).toBe(
      303,
    )
    await login.work()
    const told = login.mails.filter(mail => mail.subject === 'A recovery code was used')
    expect(told.at(-1)?.text).toContain('8 are left')
  })

  test('a warning at three left; a new set kills the old one (39)', async () => {
    const codes = await makeRecoveryCodes()
    for (const code of codes.slice(0, 7)) await signIn('recovery-code', code)
    await login.work()
    expect(login.mails.map(mail => mail.subject)).toContain('Your recovery codes are running low')
    await makeRecoveryCodes()
    expect((await signIn('recovery-code', codes[9] ?? '')).answer.statusCode).toBe(422)
  })

  test('a form sent again brings back neither a used code nor an older set (39)', async () => {
    const page = (await visitor.get('/account/recovery-codes/new')).body
    const codes = [...page.matchAll(/<code>([0-9A-Z-]{19})<\/code>/g)].map(found => found[1] ?? '')
    const [first = '', second = ''] = codes
    const form = { offer: valueIn(page, 'offer'), code: first }
    for (const _ of [1, 2])
      expect((await visitor.post('/account/recovery-codes/new', form)).statusCode).toBe(303)
    await signIn('recovery-code', first)
    expect((await visitor.post('/account/recovery-codes/new', form)).statusCode).toBe(303)
    expect((await signIn('recovery-code', first)).answer.statusCode).toBe(422)
    await makeRecoveryCodes()
    expect((await visitor.post('/account/recovery-codes/new', form)).body).not.toContain(second)
    expect((await signIn('recovery-code', second)).answer.statusCode).toBe(422)
    await login.work()
    const told = login.mails.filter(mail => mail.subject === 'New recovery codes were made')
    expect(told).toHaveLength(2)
  })

  test('five wrong ones slow the factor down, and no other (24, 25)', async () => {
    await makeRecoveryCodes()
    login.clock.moveBy(MINUTE)
    for (let time = 0; time < 4; time += 1) await signIn('recovery-code', 'AAAA-AAAA-AAAA-AAAA')
    expect((await signIn('recovery-code', 'AAAA-AAAA-AAAA-AAAA')).answer.body).toContain('Wait 30 seconds')
    expect((await signIn('authenticator-code', codeOf(login, secret))).answer.statusCode).toBe(303)
  })

  test('are not readable in the database', async () => {
    const [first = ''] = await makeRecoveryCodes()
    const rows = await login.workplace.database.kysely
      .withTables<{ recovery_code: { digest: string } }>()
      .selectFrom('recovery_code')
      .selectAll()
      .execute()
    expect(JSON.stringify(rows)).not.toContain(plainRecoveryCode(first))
  })
})

test('there is neither an e-mail factor nor a field for a telephone number (40, 41)', async () => {
  for (const path of ['/account', '/account/second-factor', '/account/profile', '/create-account']) {
    expect((await visitor.get(path)).body).not.toMatch(/type="tel"|SMS/)
  }
  expect(usableKinds(counts(1, 1, 1))).not.toContain('email')
})
