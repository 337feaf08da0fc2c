import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/durations.ts'
import { secretDigest } from '../../platform/identifiers.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, checkFor } from '../actor.ts'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { proveAuthenticatorCode } from '../second-factors/actions/prove-authenticator-code.ts'
import { proveRecoveryCode } from '../second-factors/actions/prove-recovery-code.ts'
import { codeOf, goodPassword, register, startTestLogin, type TestLogin } from '../testing/test-login.ts'
import { acceptPassword } from './actions/accept-password.ts'

const facts = { browser: '', address: '203.0.113.9' }
const email = 'karen@galleri.example'
let login: TestLogin
let secret = ''

beforeAll(async () => {
  login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
  secret = await register({ login, visitor: login.visitor() }, email)
})
afterAll(() => login.close())

/** A sign-in under way; the password is typed or not. */
async function attemptOf(address: string, password?: string) {
  login.clock.moveBy(2 * MINUTE)
  const visitor = login.visitor()
  await visitor.post('/sign-in', { email: address })
  if (password !== undefined) await visitor.post('/sign-in/password', { password })
  const digest = secretDigest(visitor.cookies.get('login_attempt') ?? '')
  const { rows } = await sql<{ id: string; account_id: string }>`select id, account_id from sign_in_attempt
    where digest = ${digest}`.execute(login.workplace.database.kysely)
  return { attemptId: rows[0]?.id ?? '', accountId: rows[0]?.account_id ?? '' }
}

async function sessions(): Promise<number> {
  const { rows } = await sql`select id from sign_in_session`.execute(login.workplace.database.kysely)
  return rows.length
}

describe('no step of the sign-in can be asked for without the one before it', () => {
  test.each(['', 'wrong', 'argon2id'])(
    'accept-password by %j, which is not the kept hash, opens nothing',
    async answeredHash => {
      const { attemptId } = await attemptOf(email)
      const input = { attemptId, answeredHash, isTrusted: false, ...facts }
      const asked = await perform(login.workplace, acceptPassword, { actor: checkFor(anonymous), input })
      expect(asked).toEqual({ ok: false, refusals: [{ code: 'attempt-over' }] })
    },
  )

  test.each([
    [proveAuthenticatorCode.name, proveAuthenticatorCode, (): string => codeOf(login, secret)],
    [proveRecoveryCode.name, proveRecoveryCode, (): string => '0123-4567-89AB-CDEF'],
  ] as const)('%s of one account does not end the sign-in of another', async (_name, action, code) => {
    const other = `other-${action.name}@galleri.example`
    await register({ login, visitor: login.visitor() }, other)
    const { accountId } = await attemptOf(email, goodPassword)
    const { attemptId } = await attemptOf(other, goodPassword)
    const before = await sessions()
    const input = { attemptId, accountId, code: code(), ...facts }
    const asked = await perform(login.workplace, action, { actor: anonymous, input })
    expect(asked).toEqual({ ok: false, refusals: [{ code: 'attempt-over' }] })
    expect(await sessions()).toBe(before)
  })

  test('a sign-in whose password was not typed is not ended by a right code', async () => {
    const attempt = await attemptOf(email)
    const input = { ...attempt, code: codeOf(login, secret), ...facts }
    const asked = await perform(login.workplace, proveAuthenticatorCode, { actor: anonymous, input })
    expect(asked).toEqual({ ok: false, refusals: [{ code: 'attempt-over' }] })
  })
})
