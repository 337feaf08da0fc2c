import { startLicensing } from '../src/licensing/start.ts'
import { runForEvaluation } from './evaluation.ts'
import { seedLicensing } from './seed-licensing.ts'

await runForEvaluation('licensing', startLicensing, seedLicensing)
