import { runApplication } from '../platform/run-application.ts'
import { startLicensing } from './start.ts'

await runApplication('licensing', startLicensing)
