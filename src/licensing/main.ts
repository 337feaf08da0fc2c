import { configurationOrExit } from '../platform/configuration.ts'
import { stopOnSignal } from '../platform/http/lifecycle.ts'
import { startLicensing } from './start.ts'

const configuration = configurationOrExit()
const running = await startLicensing(configuration)
stopOnSignal(running.workplace.log, running.closables)
await running.server.listen({ port: configuration.licensing.port, host: configuration.host })
