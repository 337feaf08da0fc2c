import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createIdentityApp, identityWorkers } from '../app.ts'
import { noticeKinds } from '../security-notice.ts'
import { register, startTestLogin } from '../testing/test-login.ts'

const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
const visitor = login.visitor()
await register({ login, visitor }, 'karen@galleri.example')
await login.work()
afterAll(() => login.close())
beforeEach(() => {
  login.mails.length = 0
})

async function accountId(): Promise<string> {
  const tables = login.workplace.database.kysely.withTables<{ account: { id: string } }>()
  return (await tables.selectFrom('account').select('id').executeTakeFirstOrThrow()).id
}

async function tell(notice: string, subject: string) {
  const at = login.clock.now().toISOString()
  const data = {
    accountId: await accountId(),
    notice,
    at,
    subject,
    browser: 'Firefox, Linux',
    address: '::1',
  }
  await identityWorkers(login.workplace)['mail-security-notice']?.(data)
  const [mail] = login.mails
  return { subject: mail?.subject ?? '', text: mail?.text ?? '' }
}

describe.each(['en', 'da'])('a notice in %s', language => {
  test.each(noticeKinds)('%s says what, when and from where, and nothing is left to fill in', async kind => {
    await visitor.post('/account/profile', { firstName: 'Karen', lastName: 'Holm', language })
    const { subject, text } = await tell(kind, '3')
    expect(subject).not.toBe('')
    expect(text).toContain('Firefox, Linux (::1)')
    expect(text).toContain(language === 'da' ? 'Hvornår: ' : 'When: ')
    expect(subject + text).not.toMatch(/[{}]|NaN|undefined/)
  })
})

test('whoever did not change the password is led to a new one, without signing in', async () => {
  const { text } = await tell('password-changed', '')
  expect(text).toContain('http://login.test/forgotten-password')
})

test('running low on recovery codes asks nobody whether it was them', async () => {
  const { text } = await tell('recovery-codes-low', '1')
  expect(text).toMatch(/1 (nødkode|recovery code) /)
  expect(text).not.toMatch(/Var det|If it was/)
})

test('a phone called by a year keeps its name', async () => {
  expect((await tell('phone-device-added', '2026')).text).toContain('2026')
})
