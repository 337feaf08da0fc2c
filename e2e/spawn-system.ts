import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/platform/root.ts'

/** The whole system under way, as `npm start` runs what is built already. */
export interface StartingSystem {
  readonly process: ChildProcess
  /** What it prints until its one line `ready`; rejects when it ends before. */
  readonly ready: Promise<string>
  /** Resolves when all of it has ended, to the errors that it told. */
  readonly ended: Promise<string>
}

/** Starts it with these settings; `inOwnGroup` where all its processes shall be killed at once. */
export function spawnSystem(
  settings: Readonly<Record<string, string>>,
  { inOwnGroup = false }: { readonly inOwnGroup?: boolean } = {},
): StartingSystem {
  const child = spawn(process.execPath, [join(root, 'development/start.ts')], {
    env: { ...process.env, REQUESTS_PER_MINUTE: '100000', KULTURPORT_BUILT: 'yes', ...settings },
    // By the channel the system notices when the tests have ended without stopping it.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: inOwnGroup,
  })
  const ready = readUntilReady(child)
  // Who never asks whether it is ready need not hear that it is not.
  ready.catch(() => undefined)
  return { process: child, ready, ended: readErrors(child) }
}

function readUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', chunk => {
      printed += String(chunk)
      if (/^ready/m.test(printed)) resolve(printed)
    })
    child.once('exit', (code, signal) =>
      reject(new Error(`the system ended with ${signal ?? code}: ${printed}`)),
    )
  })
}

/** Every part holds the pipe of errors, so that it closes when the last one has ended. */
function readErrors(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    let errors = ''
    child.stderr?.on('data', chunk => {
      errors += String(chunk)
      process.stderr.write(chunk)
    })
    child.once('close', () => resolve(errors))
  })
}

/** Kills the process of one part, or the starter where that part does not run yet. */
export function killPart({ process: starter }: StartingSystem, name: string): void {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(starter.pid)], { encoding: 'utf8' })
  const line = listed.split('\n').find(one => one.includes(name))
  process.kill(line === undefined ? (starter.pid ?? 0) : Number.parseInt(line, 10), 'SIGKILL')
}
