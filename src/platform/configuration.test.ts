import { describe, expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'

const production = {
  KULTURPORT_MODE: 'production',
  LICENSING_PUBLIC_URL: 'https://kulturport.example',
  IDENTITY_PUBLIC_URL: 'https://login.example/',
  SMTP_URL: 'smtp://mail.example:25',
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
    ['production without a seal', { ...production, SEAL_FILE: undefined }, 'SEAL_FILE'],
    [
      'production without TLS',
      { ...production, LICENSING_PUBLIC_URL: 'http://kulturport.example' },
      'LICENSING_PUBLIC_URL',
    ],
  ])('%s', (_what, environment, name) => {
    expect(problemsOf(environment).join()).toContain(name)
  })

  test('with all problems at once', () => {
    expect(problemsOf({ KULTURPORT_MODE: 'production', LICENSING_PORT: '-1' }).length).toBeGreaterThan(1)
  })
})

describe('configuration accepts', () => {
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
