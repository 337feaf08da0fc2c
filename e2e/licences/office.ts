import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMailbox } from '../../development/mailbox/start-mailbox.ts'
import { seedIdentity } from '../../development/seed-identity.ts'
import { turnClocks } from '../../development/turn-clocks.ts'
import { startIdentity } from '../../src/identity/start.ts'
import { theClock } from '../../src/licensing/actor.ts'
import { openSession } from '../../src/licensing/session/actions/open-session.ts'
import { startLicensing } from '../../src/licensing/start.ts'
import type { LicensingWorkplace } from '../../src/licensing/workplace.ts'
import { createMovableClock } from '../../src/platform/clock.ts'
import { readConfiguration } from '../../src/platform/configuration.ts'
import { perform } from '../../src/platform/perform.ts'
import { findFreePorts } from '../free-ports.ts'
import type { Addresses } from '../start-system.ts'
import { seedCast } from './cast.ts'

/** Mailbox, Login and Kulturport in this process, so that tests can lay down applications and move the clock. */
export interface Office extends Addresses {
  readonly workplace: LicensingWorkplace
  /** Signs a person in; gives the cookie that says so. */
  enter(accountId: string): Promise<SessionCookie>
  /** Moves the clock of all, and lets it call what is due. */
  pass(milliseconds: number): Promise<void>
  close(): Promise<void>
}

/** As a browser keeps it. */
export interface SessionCookie {
  readonly name: string
  readonly value: string
  readonly url: string
}

/** Opens it on free ports and a fresh folder. */
export async function openOffice(): Promise<Office> {
  const directory = mkdtempSync(join(tmpdir(), 'kulturport-office-'))
  const ports = await findFreePorts()
  const httpPort = Number(ports.MAILBOX_PORT)
  const mailbox = await startMailbox({ smtpPort: 0, httpPort, directory: join(directory, 'mailbox') })
  const configuration = configured({ ...ports, DATA_DIR: directory, SMTP_URL: mailbox.smtpUrl })
  const clock = createMovableClock()
  const identity = await startIdentity(configuration, clock)
  const licensing = await startLicensing(configuration, clock)
  await Promise.all([seedIdentity(identity.workplace), seedCast(licensing.workplace)])
  const host = 'localhost'
  await identity.server.listen({ host, port: configuration.identity.port })
  await licensing.server.listen({ host, port: configuration.licensing.port })
  const { workplace } = licensing
  return {
    licensing: configuration.licensing.publicUrl,
    identity: configuration.identity.publicUrl,
    mailbox: mailbox.httpUrl,
    workplace,
    enter: accountId => enter(workplace, accountId),
    pass: async milliseconds => {
      clock.moveBy(milliseconds)
      await turnClocks(workplace)
    },
    close: async () => {
      for (const closable of [...licensing.closables, ...identity.closables]) await closable.close()
      await mailbox.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function configured(settings: Readonly<Record<string, string>>) {
  const read = readConfiguration({ ...settings, LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '100000' })
  if (!read.ok) throw new Error(read.problems.join())
  return read.configuration
}

async function enter(workplace: LicensingWorkplace, accountId: string): Promise<SessionCookie> {
  const level = `${workplace.services.loginUrl}/loa/two-factor`
  const input = { accountId, level, confirmedAt: workplace.clock.now(), idToken: 'token' }
  const opened = await perform(workplace, openSession, { actor: theClock, input })
  if (!opened.ok) throw new Error(`nobody is called ${accountId}`)
  return { name: 'kulturport_session', value: opened.value.secret, url: workplace.services.publicUrl }
}
