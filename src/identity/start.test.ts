import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { catchMail } from '../../development/mailbox/catch-mail.ts'
import { type Configuration, readConfiguration } from '../platform/configuration.ts'
import { productionSettings, runProgram } from '../platform/testing/run-program.ts'
import { createVisitor } from '../platform/testing/visitor.ts'
import { startIdentity } from './start.ts'

const directory = mkdtempSync(join(tmpdir(), 'identity-'))
const received: { to: string; subject: string }[] = []
let configuration: Configuration
let running: Awaited<ReturnType<typeof startIdentity>>
let catcher: Awaited<ReturnType<typeof catchMail>>

beforeAll(async () => {
  catcher = await catchMail(0, async message => received.push(message))
  const read = readConfiguration({ DATA_DIR: directory, SMTP_URL: catcher.smtpUrl, LOG_LEVEL: 'silent' })
  if (!read.ok) throw new Error(read.problems.join())
  configuration = read.configuration
  running = await startIdentity(configuration)
})
afterAll(async () => {
  await catcher.close()
  rmSync(directory, { recursive: true, force: true })
})

async function stop(): Promise<void> {
  for (const closable of running.closables) await closable.close()
}

describe('Login, started whole', () => {
  test('is in health: database, queue, keys and disk, with or without Kulturport', async () => {
    const answer = await running.server.inject('/health')
    const checks = { database: 'ok', queue: 'ok', keys: 'ok', disk: 'ok', kulturport: expect.any(String) }
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok', checks }])
  })

  test('keeps its key for itself', () => {
    expect(statSync(join(directory, 'identity-key')).mode & 0o777).toBe(0o600)
  })

  test('tells applications where to sign in', async () => {
    const address = await running.server.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${address}/.well-known/openid-configuration`)
    expect(await answer.json()).toMatchObject({ issuer: 'http://localhost:3001' })
  })

  test('mails by the queue', async () => {
    const email = 'karen@galleri.example'
    const person = {
      firstName: 'Karen',
      lastName: 'Holm',
      email,
      emailAgain: email,
      language: 'da',
      privacyRead: 'yes',
    }
    await createVisitor(running.server).post('/create-account', person)
    await vi.waitFor(() => expect(received.map(mail => mail.to)).toEqual([email]), { timeout: 20_000 })
    expect(received[0]?.subject).toBe('Bekræft din e-mailadresse')
  })

  test('starts again with its key', async () => {
    await stop()
    running = await startIdentity(configuration)
    await stop()
  })

  test.each([
    ['none', undefined, 'FILE is missing: restore it from the backup'],
    ['half of it', Buffer.alloc(16, 7), 'FILE is damaged, it has 16 bytes instead of 32: restore'],
    [
      'that of another installation',
      Buffer.alloc(32, 7),
      'the key in FILE is not the key of this database: restore',
    ],
  ])('setup 6, ends with one sentence and code 78 for a wrong key: %s', async (_what, key, sentence) => {
    const file = join(directory, 'identity-key')
    rmSync(file)
    if (key !== undefined) writeFileSync(file, key)
    const { code, said } = await runProgram('identity', { ...productionSettings(), DATA_DIR: directory })
    const expected = `cannot start: ${sentence.replace('FILE', file)}`
    expect([code, said.split('\n')]).toEqual([78, [expect.stringContaining(expected), '']])
    writeFileSync(file, '')
  })
})
