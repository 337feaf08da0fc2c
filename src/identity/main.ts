import { configurationOrExit } from '../platform/configuration.ts'
import { stopOnSignal } from '../platform/http/lifecycle.ts'
import { startIdentity } from './start.ts'

const configuration = configurationOrExit()
const running = await startIdentity(configuration)
stopOnSignal(running.workplace.log, running.closables)
await running.server.listen({ port: configuration.identity.port, host: configuration.host })
process.send?.('ready')
running.workplace.log.info({ address: configuration.identity.publicUrl }, 'ready')
