import { runApplication } from '../platform/run-application.ts'
import { startIdentity } from './start.ts'

await runApplication('identity', startIdentity)
