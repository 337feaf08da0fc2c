import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createMovableClock } from '../src/platform/clock.ts'
import { readConfiguration } from '../src/platform/configuration.ts'
import { findFreePort } from '../src/platform/testing/free-port.ts'
import { explainPorts } from './ports.ts'

const strangers: Server[] = []
afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.close()
})

/** Somebody else's program, and the port it has taken. */
async function takePort(host = '127.0.0.1'): Promise<number> {
  const stranger = createServer().listen(0, host)
  strangers.push(stranger)
  await once(stranger, 'listening')
  const address: AddressInfo | string | null = stranger.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

async function explain(more: Readonly<Record<string, string | number>>, smtpPort = 0) {
  const ports = { LICENSING_PORT: 0, IDENTITY_PORT: 0, MAILBOX_PORT: 0, ...more }
  const texts = Object.entries(ports).map(([name, value]) => [name, String(value)])
  const read = readConfiguration(Object.fromEntries(texts))
  if (!read.ok) throw new Error(read.problems.join())
  return explainPorts({ configuration: read.configuration, clock: createMovableClock(), smtpPort })
}

test('setup 4: free ports are not spoken of', async () => {
  expect(await explain({ LICENSING_PORT: await findFreePort() })).toBeUndefined()
})

test.each([
  ['LICENSING_PORT', 'Kulturport'],
  ['IDENTITY_PORT', 'Kulturport Login'],
  ['MAILBOX_PORT', 'mailbox'],
])('setup 4: a taken port is named with its owner and with %s, which moves it', async (setting, name) => {
  const port = await takePort()
  expect(await explain({ [setting]: port })).toMatch(
    new RegExp(
      `^Port ${port} \\(${name}\\) is taken\\. Is Kulturport running already\\? Choose another: ${setting}=\\d+ npm start$`,
    ),
  )
})

test('setup 4: the port of mails is moved by the setting of the mailbox', async () => {
  const port = await takePort()
  expect(await explain({ MAILBOX_PORT: 3002 }, port)).toContain(`${port} (mails to the mailbox)`)
  expect(await explain({ MAILBOX_PORT: 3002 }, port)).toContain('MAILBOX_PORT=3102 npm start')
})

test('setup 4: several taken ports are told in one sentence, each setting once', async () => {
  const [one, other] = [await takePort(), await takePort()]
  const said = await explain({ LICENSING_PORT: one, MAILBOX_PORT: other }, await takePort())
  expect(said).toMatch(
    /^Ports \d+ \(Kulturport\), \d+ \(mailbox\),? and \d+ \(mails to the mailbox\) are taken\./,
  )
  expect(said?.match(/MAILBOX_PORT/g)).toHaveLength(1)
})

test('setup 10: who listens at ::1 alone would be taken for Kulturport', async ({ skip }) => {
  const port = await takePort('::1').catch(() => skip('no IPv6'))
  expect(await explain({ LICENSING_PORT: port })).toContain(`Port ${port} (Kulturport) is taken`)
})

test('setup 4: one port for two parts, and one too high for the port of mails, are refused', async () => {
  const port = await findFreePort()
  expect(await explain({ LICENSING_PORT: port, MAILBOX_PORT: port })).toContain(
    'is wanted twice, for Kulturport and',
  )
  expect(await explain({ MAILBOX_PORT: 65_000 }, 66_000)).toBe(
    'MAILBOX_PORT: at most 64535, since mails come in at 66000',
  )
})

test('setup 4: a host that is not this machine is named by its setting', async () => {
  const port = await findFreePort()
  expect(await explain({ HOST: '192.0.2.7', LICENSING_PORT: port })).toBe(
    'HOST: 192.0.2.7 is no address of this machine',
  )
})
