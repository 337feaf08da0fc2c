import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from '../src/platform/configuration.ts'
import { explainFault } from './explain-fault.ts'
import { startMailbox } from './mailbox/start-mailbox.ts'

function configure(settings: Readonly<Record<string, string>>) {
  const read = readConfiguration(settings)
  if (!read.ok) throw new Error(read.problems.join())
  return read.configuration
}

test.each(['smtpPort', 'httpPort'] as const)(
  'setup 4: the %s of the mailbox that was taken after all is told with its setting',
  async taken => {
    const stranger = createServer().listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const address: AddressInfo | string | null = stranger.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const directory = mkdtempSync(join(tmpdir(), 'kulturport-fault-'))
    const options = { smtpPort: 0, httpPort: 0, directory, [taken]: port }
    const fault: unknown = await startMailbox(options).catch(error => error)
    stranger.close()
    rmSync(directory, { recursive: true })
    expect(explainFault(fault, configure({}))).toBe(`MAILBOX_PORT: port ${port} is taken by another program`)
    expect(explainFault(fault, configure({ IDENTITY_PORT: `${port}` }))).toContain('IDENTITY_PORT: ')
    expect(explainFault(fault, configure({ LICENSING_PORT: `${port}` }))).toContain('LICENSING_PORT: ')
  },
)

test('a fault that nobody can cure by a setting is left as it is', () => {
  expect(explainFault(new Error('a bug'), configure({}))).toBeUndefined()
})
