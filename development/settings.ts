import { join } from 'node:path'
import { createSharedClock, type MovableClock } from '../src/platform/clock.ts'
import { type Configuration, configurationOrExit } from '../src/platform/configuration.ts'

const SMTP_PORT_ABOVE_MAILBOX = 1000

/** EX_CONFIG: somebody has to change a setting. */
export const WRONG_SETTING = 78

/** What every part of an evaluation is started with. */
export interface EvaluationSettings {
  readonly configuration: Configuration
  readonly clock: MovableClock
  readonly smtpPort: number
}

/** The settings of an evaluation: mails go to the mailbox, the clock can be moved. Ends the process in production. */
export function evaluationOrExit(): EvaluationSettings {
  const read = configurationOrExit('evaluation')
  if (read.mode !== 'evaluation')
    endWith('configuration: KULTURPORT_MODE: npm start is for evaluation; see docs/how-to/install.md')
  const smtpPort = read.mailbox.port + SMTP_PORT_ABOVE_MAILBOX
  const smtpUrl = process.env.SMTP_URL ? read.smtpUrl : `smtp://127.0.0.1:${smtpPort}`
  const requestsPerMinute = process.env.REQUESTS_PER_MINUTE ? read.requestsPerMinute : 6000
  return {
    configuration: { ...read, smtpUrl, requestsPerMinute },
    clock: createSharedClock(join(read.dataDirectory, 'clock.json')),
    smtpPort,
  }
}

/** Ends this process with one sentence about what has to be changed. */
export function endWith(sentence: string, code: number = WRONG_SETTING): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
