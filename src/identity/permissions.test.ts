import { afterAll, describe, expect, test } from 'vitest'
import { perform } from '../platform/perform.ts'
import { accountPermissions } from './accounts/rules/permissions.ts'
import { type Standing, standingOf } from './actor.ts'
import { createIdentityApp, identityWorkers } from './app.ts'
import { providerPermissions } from './provider/rules.ts'
import { recoveryPermissions } from './recovery/rules.ts'
import { registrationPermissions } from './registration/rules.ts'
import { phonePermissions } from './second-factors/phone-app/rules.ts'
import { questionPermissions } from './second-factors/phone-questions/rules/permissions.ts'
import { factorPermissions } from './second-factors/rules.ts'
import { limitPermissions } from './sign-in/limits/rules.ts'
import { signInPermissions } from './sign-in/rules.ts'
import { readEveryAction } from './testing/every-action.ts'
import { everyStanding } from './testing/every-standing.ts'
import { startTestLogin } from './testing/test-login.ts'

const tables: Readonly<Record<string, Readonly<Record<string, readonly Standing[]>>>> = {
  accounts: accountPermissions,
  provider: providerPermissions,
  recovery: recoveryPermissions,
  registration: registrationPermissions,
  'second-factors': factorPermissions,
  'second-factors/phone-app': phonePermissions,
  'second-factors/phone-questions': questionPermissions,
  'sign-in': signInPermissions,
  'sign-in/limits': limitPermissions,
}

/** Written out once more by hand, so that a slip in a table shows: a letter for each standing that may. */
const expected: Readonly<Record<string, string>> = {
  'change-profile': '  T',
  'show-account': ' PT',
  'list-account-events': ' PT',
  'begin-password-change': '  T',
  'find-password-hash': '   S',
  'refuse-current-password': '   S',
  'abandon-password-change': '   S',
  'change-password': '   S',
  'get-recipient': '     C',
  'find-any-account': '     C',
  'find-seeded-person': '     C',
  'seed-account': '     C',
  'find-claims': '    E',
  'request-password-reset': 'APT',
  'start-recovery': '     C',
  'reset-password': 'APT',
  'request-account': 'APT',
  'register-account': '     C',
  'issue-link': '     C',
  'find-link': 'APT',
  'renew-link': 'APT',
  'activate-account': 'APT',
  'request-another-mail': 'APT',
  'repeat-activation': '     C',
  'tidy-registration': '     C',
  'count-own-factors': ' PT',
  'list-authenticator-codes': ' PT',
  'name-authenticator-code': ' PT',
  'add-authenticator-code': ' PT',
  'remove-authenticator-code': '  T',
  'prove-authenticator-code': 'APT',
  'summarise-recovery-codes': ' PT',
  'confirm-recovery-codes': '  T',
  'prove-recovery-code': 'APT',
  'find-reminder': '  T',
  'postpone-completion': '  T',
  'list-phone-devices': ' PT',
  'start-pairing': ' PT',
  'show-pairing': ' PT',
  'read-pairing-code': 'A',
  'count-pairing-try': '   S',
  'refuse-pin': '   S',
  'abandon-pairing-claim': '   S',
  'claim-pairing': '   S',
  'finish-pairing': ' PT',
  'remove-phone-device': ' PT',
  'check-asking': 'APT',
  'ask-phone': 'APT',
  'show-phone-request': 'APT',
  'stop-asking-phone': 'APT',
  'use-phone-approval': 'APT',
  'recognise-phone': 'A',
  'list-phone-requests': '     C',
  'answer-phone-request': 'A',
  'tidy-phone-app': '     C',
  'find-visit': 'APT',
  'keep-session-alive': ' PT',
  'start-attempt': 'APT',
  'find-attempt': 'APT',
  'leave-attempt': 'APT',
  'count-password-try': '   S',
  'refuse-password': '   S',
  'abandon-password-check': '   S',
  'accept-password': '   S',
  'count-factors-of-attempt': 'APT',
  'start-confirmation': ' PT',
  'trust-browser': 'APT',
  'keep-continuation': ' PT',
  'list-own-sessions': ' PT',
  'end-own-session': '  T',
  'end-other-sessions': '  T',
  'list-trusted-browsers': ' PT',
  'remove-trusted-browser': '  T',
  'sign-out': ' PT',
  'end-stale-sessions': '     C',
  'tidy-sign-in': '     C',
  'count-network-try': '   S',
  'forgive-network-try': '   S',
  'tidy-limits': '     C',
}

const actors = Object.values(everyStanding)
const everyAction = await readEveryAction()
const login = await startTestLogin({ createApp: createIdentityApp, workersOf: identityWorkers })
afterAll(() => login.close())

test('every action has a row, and every row an action', () => {
  const onDisk = everyAction.map(({ feature, action }) => `${feature} ${action.name}`)
  const rows = Object.entries(tables).flatMap(([feature, table]) =>
    Object.keys(table).map(name => `${feature} ${name}`),
  )
  expect(onDisk.sort()).toEqual(rows.sort())
})

test('every action is written out once more', () => {
  expect(everyAction.map(({ action }) => action.name).sort()).toEqual(Object.keys(expected).sort())
})

describe.each(everyAction)('$feature: $action.name', ({ feature, action }) => {
  test('is open to whom the table says', () => {
    const letters = actors.map((actor, at) => (action.allowed(actor) ? 'APTSEC'.charAt(at) : ' '))
    expect(letters.join('').trimEnd()).toBe(expected[action.name])
    const may = actors.filter(actor => action.allowed(actor)).map(standingOf)
    expect(may.sort()).toEqual([...(tables[feature]?.[action.name] ?? [])].sort())
  })

  test('is refused to everybody else', async () => {
    for (const actor of actors.filter(one => !action.allowed(one)))
      expect(await perform(login.workplace, action, { actor, input: {} })).toEqual({
        ok: false,
        refusals: [{ code: 'not-permitted' }],
      })
  })
})
