import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countEvaluation, type EvaluationCount, untilMailsCame } from '../scripts/faults/count-evaluation.ts'
import { findFreePorts } from './free-ports.ts'
import { PATIENCE } from './patience.ts'
import { killPart, type StartingSystem, spawnSystem } from './spawn-system.ts'

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
const killStarter: Kill = ({ process: starter }) => starter.kill('SIGKILL')
const killKulturport: Kill = system => killPart(system, 'run-licensing')

/** Ends a first start as soon as it has come so far. */
async function interrupt(folder: string, isSoFar: () => boolean, kill: Kill): Promise<string> {
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
  return system.ended
}

/** Mails are still under way then: the mailbox takes them until the others have ended. */
async function pressControlCWhenReady(folder: string): Promise<void> {
  const system = await begin(folder)
  await system.ready
  process.kill(-(system.process.pid ?? 0), 'SIGINT')
  expect(await system.ended).not.toMatch(/mail not sent|Error/i)
  expect(system.process.exitCode).toBe(0)
  expect(readdirSync(folder).filter(name => name.endsWith('.unfinished'))).toEqual([])
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
  expect(whole).toMatchObject({ accounts: 11, documents: 10, drafts: 2 })
  expect(whole.mails).toBeGreaterThan(0)
})

test(
  'setup 2, 3: interrupted again and again, in whatever way, the next start ends with the same data',
  async () => {
    const folder = newFolder()
    const inside = (path: string) => join(folder, path)
    const told = await interrupt(folder, () => count(inside('licensing')) > 0, killKulturport)
    expect(told).toContain(
      'run-licensing was killed (SIGKILL): perhaps too little memory (2 GB are needed)\n',
    )
    await interrupt(folder, () => existsSync(inside('identity-key')), killAll)
    expect(await interrupt(folder, () => count(inside('files')) > 0, killStarter)).not.toContain('Error')
    await pressControlCWhenReady(folder)
    expect(await startWhole(folder, whole.mails)).toEqual(whole)
  },
  PATIENCE,
)
