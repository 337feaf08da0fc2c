import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { findFreePorts } from '../e2e/free-ports.ts'
import { killPart, type StartingSystem, spawnSystem } from '../e2e/spawn-system.ts'
import { buildAll } from './build-all.ts'
import { countEvaluation, type EvaluationCount, untilMailsCame } from './faults/count-evaluation.ts'

// Ends the first start at every so many seconds, in turn by each way, and judges what the next start makes of it.
// node scripts/kill-during-first-start.ts [seconds]
const step = Number(process.argv[2] ?? 1) * 1000

type Way = (system: StartingSystem) => void

const ways: Readonly<Record<string, Way>> = {
  'kill -9 of all': ({ process: { pid = 0 } }) => process.kill(-pid, 'SIGKILL'),
  'Ctrl-C': ({ process: { pid = 0 } }) => process.kill(-pid, 'SIGINT'),
  'kill -9 of Kulturport': system => killPart(system, 'run-licensing'),
  'kill -9 of Login': system => killPart(system, 'run-identity'),
  'kill -9 of the starter': ({ process: starter }) => starter.kill('SIGKILL'),
}

async function begin(DATA_DIR: string): Promise<StartingSystem> {
  return spawnSystem({ ...(await findFreePorts()), DATA_DIR }, { inOwnGroup: true })
}

async function startWhole(folder: string, wantedMails = 1): Promise<EvaluationCount> {
  const system = await begin(folder)
  await system.ready
  await untilMailsCame(folder, wantedMails)
  system.process.kill('SIGTERM')
  await system.ended
  return countEvaluation(folder)
}

/** Whether the start was ended before it was ready. */
async function startUntilKilled(folder: string, after: number, kill: Way): Promise<boolean> {
  const system = await begin(folder)
  const ready = system.ready.then(
    () => true,
    () => true,
  )
  const isReady = await Promise.race([ready, wait(after, false)])
  kill(system)
  await system.ended
  return !isReady
}

async function inNewFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-kill-first-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const failure = buildAll({ listing: false })
if (failure !== undefined) throw new Error(failure.sentence)
const whole = await inNewFolder(folder => startWhole(folder))
console.log(`let alone: ${JSON.stringify(whole)}`)

let [isUnderWay, isWell] = [true, true]
for (let round = 1; isUnderWay; round += 1) {
  const [name = '', kill] = Object.entries(ways)[round % Object.keys(ways).length] ?? []
  if (kill === undefined) break
  await inNewFolder(async folder => {
    isUnderWay = await startUntilKilled(folder, round * step, kill)
    const found = await startWhole(folder, whole.mails)
    const isSame = isDeepStrictEqual(found, whole)
    isWell &&= isSame
    const when = isUnderWay ? `after ${(round * step) / 1000} s` : 'when it was ready'
    console.log(`${name} ${when}: ${isSame ? 'the same' : `OTHERWISE ${JSON.stringify(found)}`}`)
  })
}
process.exit(isWell ? 0 : 1)
