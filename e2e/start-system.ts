import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePorts } from './free-ports.ts'
import { spawnSystem } from './spawn-system.ts'

/** Where people and tests reach an installation. */
export interface Addresses {
  readonly licensing: string
  readonly identity: string
  readonly mailbox: string
}

/** The whole system in processes of its own, as `npm start` runs it. */
export interface RunningSystem extends Addresses {
  /** What it printed until it was ready. */
  readonly printed: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** Starts it on free ports and a fresh folder; waits for its one line `ready`. */
export async function startSystem(): Promise<RunningSystem> {
  const ports = await findFreePorts()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kulturport-e2e-'))
  const system = spawnSystem({ ...ports, DATA_DIR: dataDirectory, EVALUATION_STATEMENTS: '3' })
  const printed = await system.ready
  return {
    licensing: `http://localhost:${ports.LICENSING_PORT}`,
    identity: `http://localhost:${ports.IDENTITY_PORT}`,
    mailbox: `http://localhost:${ports.MAILBOX_PORT}`,
    printed,
    process: system.process,
    stop: async () => {
      system.process.kill('SIGTERM')
      await system.ended
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
