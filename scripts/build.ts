import { buildAll } from './build-all.ts'

const failure = buildAll({ listing: true })
if (failure !== undefined) process.stderr.write(`${failure.sentence}\n`)
process.exitCode = failure?.code ?? 0
