import { join } from 'node:path'
import { createSharedClock, type MovableClock } from '../src/platform/clock.ts'
import { type Configuration, configurationOrExit } from '../src/platform/configuration.ts'

const SMTP_PORT_ABOVE_MAILBOX = 1000

/** The configuration of an evaluation: mails go to the mailbox, the clock can be moved. Ends the process in production. */
export function evaluationOrExit(): { configuration: Configuration; clock: MovableClock; smtpPort: number } {
  const read = configurationOrExit()
  if (read.mode !== 'evaluation') {
    process.stderr.write(
      'configuration: KULTURPORT_MODE: npm start is for evaluation; see docs/how-to/install.md\n',
    )
    process.exit(78)
  }
  const smtpPort = read.mailbox.port + SMTP_PORT_ABOVE_MAILBOX
  const smtpUrl = process.env.SMTP_URL ? read.smtpUrl : `smtp://127.0.0.1:${smtpPort}`
  return {
    configuration: {
      ...read,
      smtpUrl,
      requestsPerMinute: process.env.REQUESTS_PER_MINUTE ? read.requestsPerMinute : 6000,
    },
    clock: createSharedClock(join(read.dataDirectory, 'clock.json')),
    smtpPort,
  }
}

/** Tells the starting process that this one is ready, at the given address. */
export function tellReady(address: string): void {
  process.send?.(address)
}
