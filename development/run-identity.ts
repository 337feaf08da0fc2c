import { startIdentity } from '../src/identity/start.ts'
import { runForEvaluation } from './evaluation.ts'
import { seedIdentity } from './seed-identity.ts'

await runForEvaluation('identity', { start: startIdentity, seed: seedIdentity })
