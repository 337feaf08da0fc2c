import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../platform/durations.ts'
import { newId, secretDigest } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import type { Visitor } from '../../platform/testing/visitor.ts'
import { type AccountHolder, anonymous, checkFor } from '../actor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { resetPassword } from '../recovery/actions/reset-password.ts'
import { activateAccount } from '../registration/actions/activate-account.ts'
import { proveAuthenticatorCode } from '../second-factors/actions/prove-authenticator-code.ts'
import { proveRecoveryCode } from '../second-factors/actions/prove-recovery-code.ts'
import { usePhoneApproval } from '../second-factors/phone-questions/actions/use-phone-approval.ts'
import { runStep } from '../testing/run-step.ts'
import {
  activate,
  codeOf,
  goodPassword,
  linkIn,
  register,
  startTestLogin,
  type TestLogin,
} from '../testing/test-login.ts'
import type { LoginVisit } from '../visit.ts'
import { acceptPassword } from './actions/accept-password.ts'
import { completeSignIn } from './steps/complete-sign-in.ts'
import { openBasicSession } from './steps/open-basic-session.ts'
import { raiseSession } from './steps/raise-session.ts'

const seen = { browser: '', address: '203.0.113.9' }
const over = { ok: false, refusals: [{ code: 'attempt-over' }] }
const email = 'karen@galleri.example'
const other = 'ole@galleri.example'
let login: TestLogin
let secret = ''
let recoveryCode = ''
let owner: Visitor

beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
  owner = login.visitor()
  secret = await register({ login, visitor: owner, withoutRecoveryCodes: true }, email)
  await register({ login, visitor: login.visitor() }, other)
  const page = (await owner.get('/account/recovery-codes/new')).body
  const [code = ''] = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b/.exec(page) ?? []
  const offer = /name="offer" value="([^"]*)"/.exec(page)?.[1] ?? ''
  await owner.post('/account/recovery-codes/new', { offer, code })
  recoveryCode = code
})
afterAll(() => login.close())
beforeEach(() => sql`update recovery_code set used_at = null`.execute(database()))

const database = () => login.workplace.database.kysely

interface Row {
  readonly id: string
  readonly accountId: string
  readonly sessionId: string
}

/** The attempt that a browser holds, and its secret. */
async function attemptIn(visitor: Visitor) {
  const held = visitor.cookies.get('login_attempt') ?? ''
  const { rows } = await sql<Row>`select id, account_id as "accountId", session_id as "sessionId"
    from sign_in_attempt where digest = ${secretDigest(held)}`.execute(database())
  const { id = '', accountId = '', sessionId = '' } = rows[0] ?? {}
  return { secret: held, attemptId: id, accountId, sessionId }
}

type Attempt = Awaited<ReturnType<typeof attemptIn>>

/** A sign-in under way in a browser of its own; the password is typed or not. */
async function signingIn(address: string, password?: string): Promise<Attempt> {
  login.clock.moveBy(2 * HOUR)
  const visitor = login.visitor()
  await visitor.post('/sign-in', { email: address })
  if (password !== undefined) await visitor.post('/sign-in/password', { password })
  return attemptIn(visitor)
}

/** A new sign-in of the owner's, and in it a confirmation under way. */
async function confirming(): Promise<Attempt> {
  login.clock.moveBy(2 * HOUR)
  owner = login.visitor()
  await owner.post('/sign-in', { email })
  await owner.post('/sign-in/password', { password: goodPassword })
  await owner.post('/sign-in/authenticator-code', { code: codeOf(login, secret) })
  login.clock.moveBy(MINUTE)
  await owner.post('/confirm', { method: 'authenticator-code' })
  return attemptIn(owner)
}

async function resetLink(): Promise<string> {
  login.clock.moveBy(2 * HOUR)
  await login.visitor().post('/forgotten-password', { email })
  await login.work()
  return new URL(linkIn(login.mails.at(-1)), 'http://login.test').searchParams.get('link') ?? ''
}

function holderOf({ accountId, sessionId }: Pick<Attempt, 'accountId' | 'sessionId'>): AccountHolder {
  return {
    kind: 'account-holder',
    reference: `account:${accountId}`,
    accountId,
    sessionId,
    level: 'two-factor',
    confirmedAt: login.clock.now(),
  }
}

/** All sessions and their secrets: a refusal opens, raises and ends none. */
async function sessions() {
  const { rows } = await sql`select id, digest, level, ended_at from sign_in_session order by id`.execute(
    database(),
  )
  return rows
}

/** Which codes were used, and when. */
async function codes() {
  const { rows } = await sql`select id, used_at as at, 0 as step from recovery_code
    union all select id, last_used_at, last_step from authenticator_code order by id`.execute(database())
  return rows
}

/** An attempt, and who goes on with it. */
interface Situation {
  readonly attempt: Attempt
  readonly actor: LoginVisit['actor']
}

const asStranger = (attempt: Attempt): Situation => ({ attempt, actor: anonymous })

/** Where no second factor, however right, may end a sign-in or confirmation. */
const wrongOrders: Readonly<Record<string, () => Promise<Situation>>> = {
  'there is no such attempt': async () =>
    asStranger({ ...(await signingIn(email)), attemptId: newId(login.clock.now()), secret: 'x' }),
  'no password was typed': async () => asStranger(await signingIn(email)),
  'a wrong password was typed': async () => asStranger(await signingIn(email, 'wrong but long enough')),
  'the right password was typed in another attempt': async () => {
    await signingIn(email, goodPassword)
    return asStranger(await signingIn(email))
  },
  'no account has the address': async () => {
    const attempt = await signingIn('nobody@galleri.example', goodPassword)
    await sql`update sign_in_attempt set password_at = ${login.clock.now()} where id = ${attempt.attemptId}`.execute(
      database(),
    )
    return asStranger(attempt)
  },
  'the attempt is eleven minutes old': async () => {
    const attempt = await signingIn(email, goodPassword)
    login.clock.moveBy(11 * MINUTE)
    return asStranger(attempt)
  },
  'the attempt was ended': async () => {
    const attempt = await signingIn(email, goodPassword)
    await sql`update sign_in_attempt set completed_at = ${login.clock.now()} where id = ${attempt.attemptId}`.execute(
      database(),
    )
    return asStranger(attempt)
  },
  'a stranger goes on with a confirmation': async () => asStranger(await confirming()),
  'a confirmation is gone on with in another session': async () => {
    const attempt = await confirming()
    return { attempt, actor: holderOf({ ...attempt, sessionId: 'another' }) }
  },
}

/** The same, found out only when the factor was proved: whoever is signed in has a living session. */
const endedSessions: typeof wrongOrders = {
  'the session to be confirmed has ended': async () => {
    const attempt = await confirming()
    await sql`update sign_in_session set ended_at = ${login.clock.now()} where id = ${attempt.sessionId}`.execute(
      database(),
    )
    return { attempt, actor: holderOf(attempt) }
  },
  'the session to be confirmed was unused for too long': async () => {
    const attempt = await confirming()
    const longAgo = new Date(login.clock.now().getTime() - 61 * MINUTE)
    await sql`update sign_in_session set last_seen_at = ${longAgo} where id = ${attempt.sessionId}`.execute(
      database(),
    )
    return { attempt, actor: holderOf(attempt) }
  },
}

/** Where a second factor ends a sign-in or confirmation. */
const rightOrders: Readonly<Record<string, () => Promise<Situation>>> = {
  'after the right password': async () => asStranger(await signingIn(email, goodPassword)),
  'after a new password by a mailed link': async () => {
    const [visitor, link] = [login.visitor(), await resetLink()]
    await visitor.post('/reset-password', { link, password: goodPassword, passwordAgain: goodPassword })
    return asStranger(await attemptIn(visitor))
  },
  'in the session to be confirmed': async () => {
    const attempt = await confirming()
    return { attempt, actor: holderOf(attempt) }
  },
}

/** Every way to end a sign-in by a second factor, and the right proof for it. */
const proofs: Readonly<Record<string, (situation: Situation) => Promise<unknown>>> = {
  'complete-sign-in': ({ attempt, actor }) => {
    const proof = { factor: 'authenticator-code', methods: ['otp'], level: 'two-factor' } as const
    const input = { attemptId: attempt.attemptId, ...proof, ...seen }
    return runStep(login.workplace, completeSignIn, { actor, input })
  },
  'prove-authenticator-code': ({ attempt, actor }) => {
    const input = { secret: attempt.secret, code: codeOf(login, secret), ...seen }
    return perform(login.workplace, proveAuthenticatorCode, { actor, input })
  },
  'prove-recovery-code': ({ attempt, actor }) => {
    const input = { secret: attempt.secret, code: recoveryCode, ...seen }
    return perform(login.workplace, proveRecoveryCode, { actor, input })
  },
  'use-phone-approval': async ({ attempt, actor }) => {
    await approveByDatabase(attempt)
    const input = { secret: attempt.secret, ...seen }
    return perform(login.workplace, usePhoneApproval, { actor, input })
  },
}

/** As if a phone had approved, however that was possible. */
async function approveByDatabase({ attemptId }: Attempt) {
  const now = login.clock.now()
  await sql`insert into phone_request (id, account_id, attempt_id, purpose, number, nonce, status, browser, address,
      created_at, expires_at, answered_at)
    select ${newId(now)}, id, ${attemptId}, 'sign-in', '42', ${newId(now)}, 'approved', '', '', ${now},
      ${now}, ${now} from account where email = ${email}`.execute(database())
}

describe.each(Object.keys(proofs))('%s', name => {
  test.each(Object.keys(wrongOrders))('is refused where %s', async order => {
    const situation = await wrongOrders[order]?.()
    const before = [await sessions(), await codes()]
    expect(situation && (await proofs[name]?.(situation))).toEqual(over)
    expect([await sessions(), await codes()]).toEqual(before)
  })

  test.each(Object.keys(endedSessions))('is refused where %s', async order => {
    const situation = await endedSessions[order]?.()
    const before = await sessions()
    expect(situation && (await proofs[name]?.(situation))).toEqual(over)
    expect(await sessions()).toEqual(before)
  })

  test.each(Object.keys(rightOrders))('gives a session %s', async order => {
    const situation = await rightOrders[order]?.()
    const before = await sessions()
    expect(situation && (await proofs[name]?.(situation))).toMatchObject({ ok: true })
    expect(await sessions()).not.toEqual(before)
  })
})

test("a right code of one account does not end another's sign-in", async () => {
  const { secret: held } = await signingIn(other, goodPassword)
  const before = await sessions()
  const input = { secret: held, code: codeOf(login, secret), ...seen }
  expect(await perform(login.workplace, proveAuthenticatorCode, { actor: anonymous, input })).toEqual({
    ok: false,
    refusals: [{ code: 'wrong-code', field: 'code' }],
  })
  expect(await sessions()).toEqual(before)
})

async function hashOf(address: string): Promise<string> {
  const { rows } = await sql<{ hash: string }>`select password_hash as hash from account
    where email = ${address}`.execute(database())
  return rows[0]?.hash ?? ''
}

/** By which hash a password is said to be right, in which attempt. */
const wrongHashes: Readonly<Record<string, () => Promise<{ attemptId: string; answeredHash: string }>>> = {
  'no hash was compared': async () => ({ ...(await signingIn(email)), answeredHash: '' }),
  'the hash of another account was compared': async () => ({
    ...(await signingIn(email)),
    answeredHash: await hashOf(other),
  }),
  'no account has the address': async () => ({
    ...(await signingIn('nobody@galleri.example')),
    answeredHash: await hashOf(email),
  }),
  'the attempt is eleven minutes old': async () => {
    const { attemptId } = await signingIn(email)
    login.clock.moveBy(11 * MINUTE)
    return { attemptId, answeredHash: await hashOf(email) }
  },
  'the attempt was ended': async () => {
    const { attemptId } = await signingIn(email)
    await sql`update sign_in_attempt set completed_at = now() where id = ${attemptId}`.execute(database())
    return { attemptId, answeredHash: await hashOf(email) }
  },
}

describe('accept-password', () => {
  const accept = ({ attemptId, answeredHash }: { attemptId: string; answeredHash: string }) => {
    const input = { attemptId, answeredHash, isTrusted: false, ...seen }
    return perform(login.workplace, acceptPassword, { actor: checkFor(anonymous), input })
  }

  test.each(Object.keys(wrongHashes))('is refused where %s', async wrong => {
    const given = await wrongHashes[wrong]?.()
    expect(given && (await accept(given))).toEqual(over)
    const { rows } = await sql`select id from sign_in_attempt where id = ${given?.attemptId}
      and password_at is not null`.execute(database())
    expect(rows).toEqual([])
  })

  test('asks for the second factor after the hash of the account itself', async () => {
    const { attemptId } = await signingIn(email)
    const before = await sessions()
    expect(await accept({ attemptId, answeredHash: await hashOf(email) })).toMatchObject({
      ok: true,
      value: { session: undefined },
    })
    expect(await sessions()).toEqual(before)
  })
})

describe('open-basic-session', () => {
  const open = (accountId: string) => {
    const input = { accountId, continuePath: undefined, ...seen }
    return runStep(login.workplace, openBasicSession, { actor: anonymous, input })
  }

  test('is refused where a second factor was ever added', async () => {
    const { accountId } = await signingIn(email)
    const before = await sessions()
    expect(await open(accountId)).toEqual(over)
    expect(await sessions()).toEqual(before)
  })

  test('opens an account that has none yet', async () => {
    await activate({ login, visitor: login.visitor() }, 'new@galleri.example')
    const { accountId } = await signingIn('new@galleri.example')
    expect(await open(accountId)).toMatchObject({ ok: true })
  })
})

describe('raise-session', () => {
  const raise = (actor: AccountHolder) => {
    const input = { methods: ['otp'], level: 'two-factor' } as const
    return runStep(login.workplace, raiseSession, { actor, input })
  }

  test('is refused in a session that has ended, and in that of another account', async () => {
    const attempt = await confirming()
    const ended = await confirming()
    await sql`update sign_in_session set ended_at = now() where id = ${ended.sessionId}`.execute(database())
    const before = await sessions()
    const refusal = { ok: false, refusals: [{ code: 'not-permitted' }] }
    expect(await raise(holderOf(ended))).toEqual(refusal)
    expect(await raise({ ...holderOf(attempt), accountId: 'another' })).toEqual(refusal)
    expect(await sessions()).toEqual(before)
  })

  test("raises the holder's own session", async () => {
    expect(await raise(holderOf(await confirming()))).toMatchObject({ ok: true })
  })
})

test('a new password is set by no other link, nor by one that is too old', async () => {
  const link = await resetLink()
  const before = [await sessions(), await hashOf(email)]
  const given = { password: goodPassword, passwordAgain: goodPassword, passwordHash: 'x', ...seen }
  const as = { actor: anonymous, input: { link, ...given } }
  const refusedAs = (code: string) => ({ ok: false, refusals: [{ code }] })
  expect(await perform(login.workplace, activateAccount, as)).toEqual(refusedAs('link-unknown'))
  login.clock.moveBy(91 * MINUTE)
  expect(await perform(login.workplace, resetPassword, as)).toEqual(refusedAs('link-expired'))
  expect([await sessions(), await hashOf(email)]).toEqual(before)
})
