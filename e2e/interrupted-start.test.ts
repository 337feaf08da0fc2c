import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countEvaluation, type EvaluationCount, untilMailsCame } from '../scripts/faults/count-evaluation.ts'
import { findFreePorts } from './free-ports.ts'
import { type StartingSystem, spawnSystem } from './spawn-system.ts'

/** In milliseconds: five starts, on a machine that has other things to do. */
const PATIENCE = 400_000

const begun: StartingSystem[] = []
const folders: string[] = []
const newFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'kulturport-interrupted-')))
  return folders.at(-1) ?? ''
}

async function begin(DATA_DIR: string): Promise<StartingSystem> {
  return spawnSystem(
    { ...(await findFreePorts()), DATA_DIR, EVALUATION_STATEMENTS: '2' },
    { inOwnGroup: true },
  )
}

/** A start that is let come to its end, and what then lies there. */
async function startWhole(folder: string, wantedMails: number): Promise<EvaluationCount> {
  const system = await begin(folder)
  await system.ready
  await untilMailsCame(folder, wantedMails)
  system.process.kill('SIGTERM')
  await system.ended
  return countEvaluation(folder)
}

type Kill = (system: StartingSystem) => void
const killAll: Kill = ({ process: { pid = 0 } }) => process.kill(-pid, 'SIGKILL')
const pressControlC: Kill = ({ process: { pid = 0 } }) => process.kill(-pid, 'SIGINT')
const killStarter: Kill = ({ process: starter }) => starter.kill('SIGKILL')

/** Ends a first start as soon as it has come so far. */
async function interrupt(folder: string, isSoFar: () => boolean, kill: Kill): Promise<void> {
  const system = await begin(folder)
  let isReady = false
  system.ready.then(
    () => {
      isReady = true
    },
    () => undefined,
  )
  while (!isSoFar()) {
    if (isReady) throw new Error('it was ready before')
    await wait(5)
  }
  kill(system)
  await system.ended
}

const count = (directory: string) => (existsSync(directory) ? readdirSync(directory).length : 0)

let whole: EvaluationCount

beforeAll(async () => {
  whole = await startWhole(newFolder(), 1)
}, PATIENCE)
afterAll(async () => {
  for (const { process: starter } of begun) starter.kill('SIGTERM')
  await Promise.all(begun.map(({ ended }) => ended))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('the first start fills both databases and the mailbox', () => {
  expect(whole).toMatchObject({ accounts: 11, statements: 3, drafts: 1 })
  expect(whole.mails).toBeGreaterThan(0)
})

test(
  'setup 2: interrupted again and again, in whatever way and place, the next start ends with the same data',
  async () => {
    const folder = newFolder()
    const inside = (path: string) => join(folder, path)
    await interrupt(folder, () => count(inside('licensing')) > 0, killAll)
    await interrupt(folder, () => existsSync(inside('identity-key')), killStarter)
    await interrupt(folder, () => count(inside('files')) > 0, pressControlC)
    const found = await startWhole(folder, whole.mails)
    expect(found).toEqual(whole)
  },
  PATIENCE,
)
