import { startLicensing } from '../src/licensing/start.ts'
import { runForEvaluation } from './evaluation.ts'
import { seedLicensing } from './seed-licensing.ts'
import { turnClocks } from './turn-clocks.ts'

await runForEvaluation('licensing', {
  start: startLicensing,
  seed: seedLicensing,
  moved: turnClocks,
})
