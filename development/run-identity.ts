import { startIdentity } from '../src/identity/start.ts'
import { stopOnSignal } from '../src/platform/http/lifecycle.ts'
import { addClockPages } from './clock/clock-pages.tsx'
import { evaluationOrExit, tellReady } from './evaluation.ts'
import { seedIdentity } from './seed-identity.ts'

const { configuration, clock } = evaluationOrExit()
const running = await startIdentity(configuration, clock)
addClockPages(running.server, clock)
stopOnSignal(running.workplace.log, running.closables)
await seedIdentity(running.workplace)
await running.server.listen({ port: configuration.identity.port, host: configuration.host })
tellReady(configuration.identity.publicUrl)
