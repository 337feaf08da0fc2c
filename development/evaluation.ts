import { join } from 'node:path'
import { createSharedClock, type MovableClock } from '../src/platform/clock.ts'
import { type Configuration, configurationOrExit } from '../src/platform/configuration.ts'
import { stopOnSignal } from '../src/platform/http/lifecycle.ts'
import type { Log } from '../src/platform/log.ts'
import type { Running } from '../src/platform/run-application.ts'
import { addClockPages } from './clock/clock-pages.tsx'

const SMTP_PORT_ABOVE_MAILBOX = 1000

/** The configuration of an evaluation: mails go to the mailbox, the clock can be moved. Ends the process in production. */
export function evaluationOrExit(): { configuration: Configuration; clock: MovableClock; smtpPort: number } {
  const read = configurationOrExit('evaluation')
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

/** Starts one application of the evaluation: with the clock that can be moved, its pages, and the people. */
export async function runForEvaluation<Workplace extends { readonly log: Log }>(
  name: 'identity' | 'licensing',
  start: (configuration: Configuration, clock: MovableClock) => Promise<Running<Workplace>>,
  seed: (workplace: Workplace) => Promise<void>,
): Promise<void> {
  const { configuration, clock } = evaluationOrExit()
  const { workplace, server, closables } = await start(configuration, clock)
  addClockPages(server, clock)
  stopOnSignal(workplace.log, closables)
  await seed(workplace)
  await server.listen({ port: configuration[name].port, host: configuration.host })
  tellReady(configuration[name].publicUrl)
}
