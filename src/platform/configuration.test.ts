import { describe, expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'

const production = {
  KULTURPORT_MODE: 'production',
  LICENSING_PUBLIC_URL: 'https://kulturport.example',
  IDENTITY_PUBLIC_URL: 'https://login.example/',
  SMTP_URL: 'smtp://mail.example:25',
  MAIL_FROM: 'no-reply@kulturport.example',
  SUPPORT_ADDRESS: 'help@kulturport.example',
  CONTROLLER: 'Example Agency, 1 Square, 1000 Example',
  SEAL_FILE: '/etc/kulturport/seal.p12',
}

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  const read = readConfiguration(environment)
  return read.ok ? [] : read.problems
}

describe('configuration refuses', () => {
  test.each([
    ['a wrong port', { LICENSING_PORT: 'x' }, 'LICENSING_PORT'],
    ['a first administrator without an address', { FIRST_ADMINISTRATOR: 'ida' }, 'FIRST_ADMINISTRATOR'],
    ['an unknown mode', { KULTURPORT_MODE: 'test' }, 'KULTURPORT_MODE'],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['setup 6, a password with an open #', { DATABASE_URL: 'postgres://u:pa#ss@a/b' }, '%23'],
    ['setup 6, a password of no text', { DATABASE_URL: 'postgres://u:p%ffx@a/b' }, 'DATABASE_URL'],
    ['setup 12, a folder that only a shell knows', { DATA_DIR: '~/data' }, 'DATA_DIR: a whole path'],
    ['setup 6, a seal that only a shell knows', { SEAL_FILE: '~/seal.p12' }, 'SEAL_FILE: a whole path'],
    [
      'stamps that nobody vouches for',
      { TIME_STAMP_URL: 'http://tsa.example/' },
      'TIME_STAMP_CA_FILE: needed',
    ],
    ['an issuer of no stamps', { TIME_STAMP_CA_FILE: '/etc/ca.pem' }, 'TIME_STAMP_URL: needed'],
    ['setup 6, what stands for a secret', { SEAL_PASSPHRASE: '…' }, 'SEAL_PASSPHRASE: is still the …'],
    [
      'a public address with a path',
      { IDENTITY_PUBLIC_URL: 'https://a.example/login' },
      'IDENTITY_PUBLIC_URL',
    ],
    ['a public address with a user', { IDENTITY_PUBLIC_URL: 'https://a:b@a.example' }, 'IDENTITY_PUBLIC_URL'],
    ['a sender without an address', { MAIL_FROM: 'Kulturport' }, 'MAIL_FROM'],
    ['a contact without an address', { SUPPORT_ADDRESS: 'the desk' }, 'SUPPORT_ADDRESS'],
    [
      'one database for both applications',
      { DATABASE_URL: 'postgres://a/b', IDENTITY_DATABASE_URL: 'postgres://a/b' },
      'IDENTITY_DATABASE_URL',
    ],
    [
      'one address for both applications',
      { ...production, IDENTITY_PUBLIC_URL: production.LICENSING_PUBLIC_URL },
      'IDENTITY_PUBLIC_URL',
    ],
    [
      'production without TLS, however it is written',
      { ...production, LICENSING_PUBLIC_URL: 'HTTP://kulturport.example' },
      'LICENSING_PUBLIC_URL',
    ],
    ['production without a seal', { ...production, SEAL_FILE: undefined }, 'SEAL_FILE'],
    ['production of nobody', { ...production, CONTROLLER: undefined }, 'CONTROLLER'],
    [
      'production without TLS',
      { ...production, LICENSING_PUBLIC_URL: 'http://kulturport.example' },
      'LICENSING_PUBLIC_URL',
    ],
  ])('%s', (_what, environment, name) => {
    expect(problemsOf(environment).join()).toContain(name)
  })

  test.each([
    ['MAILBOX_PORT', '3002'],
    ['MAILBOX_PUBLIC_URL', 'http://localhost:3002'],
    ['EVALUATION_STATEMENTS', '30'],
    ['KULTURPORT_BUILT', 'yes'],
  ])('production with the evaluation switch %s', (name, value) => {
    expect(problemsOf({ ...production, [name]: value })).toEqual([
      `${name}: is for evaluation, remove it in production`,
    ])
  })

  test('with all problems at once, those of form and those of production', () => {
    const environment = {
      KULTURPORT_MODE: 'production',
      LICENSING_PORT: 'x',
      DATABASE_URL: 'x',
      MAILBOX_PORT: '1',
    }
    expect(problemsOf(environment).map(problem => problem.split(':')[0])).toEqual([
      'LICENSING_PORT',
      'DATABASE_URL',
      'LICENSING_PUBLIC_URL',
      'IDENTITY_PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'SUPPORT_ADDRESS',
      'CONTROLLER',
      'SEAL_FILE',
      'MAILBOX_PORT',
    ])
  })

  test('without telling what was written there', () => {
    const environment = { SMTP_URL: 'http://user:hunter2@mail.example', MAIL_FROM: 'hunter2' }
    expect(problemsOf(environment)).toHaveLength(2)
    expect(problemsOf(environment).join()).not.toContain('hunter2')
  })
})

describe('configuration accepts', () => {
  test('setup 6, a password with signs as the driver takes them', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://u:50%25%C3%A6%@a/b' })).toEqual([])
  })

  test('nothing at all: an evaluation on this machine', () => {
    const read = readConfiguration({})
    expect(read.ok && [read.configuration.mode, read.configuration.licensing.publicUrl]).toEqual([
      'evaluation',
      'http://localhost:3000',
    ])
  })

  test('a full production', () => {
    const read = readConfiguration(production)
    expect(read.ok && read.configuration.identity.publicUrl).toBe('https://login.example')
  })
})
