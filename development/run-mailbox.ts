import { join } from 'node:path'
import { stopOnSignal } from '../src/platform/http/lifecycle.ts'
import { openLog } from '../src/platform/log.ts'
import { evaluationOrExit, tellReady } from './evaluation.ts'
import { startMailbox } from './mailbox/start-mailbox.ts'

const { configuration, smtpPort } = evaluationOrExit()
const mailbox = await startMailbox({
  smtpPort,
  httpPort: configuration.mailbox.port,
  directory: join(configuration.dataDirectory, 'mailbox'),
})
stopOnSignal(openLog({ name: 'mailbox', level: configuration.logLevel }), [
  { name: 'mailbox', close: mailbox.close },
])
tellReady(configuration.mailbox.publicUrl)
