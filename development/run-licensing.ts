import { startLicensing } from '../src/licensing/start.ts'
import { stopOnSignal } from '../src/platform/http/lifecycle.ts'
import { addClockPages } from './clock/clock-pages.tsx'
import { evaluationOrExit, tellReady } from './evaluation.ts'
import { seedLicensing } from './seed-licensing.ts'

const { configuration, clock } = evaluationOrExit()
const running = await startLicensing(configuration, clock)
addClockPages(running.server, clock)
stopOnSignal(running.workplace.log, running.closables)
await seedLicensing(running.workplace)
await running.server.listen({ port: configuration.licensing.port, host: configuration.host })
tellReady(configuration.licensing.publicUrl)
