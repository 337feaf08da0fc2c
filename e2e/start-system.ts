import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../src/platform/root.ts'

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
  const [licensingPort, identityPort, mailboxPort] = await findFreePorts()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kulturport-e2e-'))
  const child = spawn(process.execPath, [join(root, 'development/start.ts')], {
    env: {
      ...process.env,
      DATA_DIR: dataDirectory,
      LICENSING_PORT: String(licensingPort),
      IDENTITY_PORT: String(identityPort),
      MAILBOX_PORT: String(mailboxPort),
      REQUESTS_PER_MINUTE: '100000',
      EVALUATION_STATEMENTS: '3',
      KULTURPORT_BUILT: 'yes',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed = await readUntilReady(child)
  return {
    licensing: `http://localhost:${licensingPort}`,
    identity: `http://localhost:${identityPort}`,
    mailbox: `http://localhost:${mailboxPort}`,
    printed,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise(resolve => child.once('exit', resolve))
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

function readUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', chunk => {
      printed += String(chunk)
      if (/^ready/m.test(printed)) resolve(printed)
    })
    child.once('exit', code => reject(new Error(`the system ended with ${code}: ${printed}`)))
  })
}

/** The mailbox's port and the SMTP port a thousand above it must both be free. */
async function findFreePorts(): Promise<readonly [number, number, number]> {
  const base = 20_000 + Math.floor(Math.random() * 20_000)
  const wanted = [base, base + 1, base + 2, base + 1002]
  const free = await Promise.all(wanted.map(isFree))
  return free.every(Boolean) ? [base, base + 1, base + 2] : findFreePorts()
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
