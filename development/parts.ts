import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { describeEnd } from '../scripts/describe-end.ts'
import { root } from '../src/platform/root.ts'
import { WRONG_SETTING } from './settings.ts'

interface Part {
  readonly child: ChildProcess
  isReady: boolean
}

/** The processes of an evaluation. */
export interface Parts {
  /** Starts a program of this folder; resolves with its address when it is ready. One that ends takes the others with it. */
  run(name: string): Promise<string>
  /** Stops the parts in order, the first one last: it takes the mails of the others. Then ends this process. */
  stop(code: number): void
}

/** glibc keeps what was freed unless told otherwise: then every upload leaves the process larger. */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

export function openParts(): Parts {
  const parts: Part[] = []
  let stopping = false
  const stop = (code: number) => {
    if (stopping) return
    stopping = true
    void stopAll(parts).then(() => process.exit(code))
  }
  const run = (name: string) => {
    const part = startPart(name)
    parts.push(part)
    part.child.once('exit', (code, signal) => {
      // Whoever ends for a setting has named it.
      if (!stopping && code !== WRONG_SETTING)
        process.stderr.write(`${describeEnd(name, { code, signal })}\n`)
      stop(code ?? 1)
    })
    return untilReady(part)
  }
  return { run, stop }
}

function startPart(name: string): Part {
  const child = fork(join(root, 'dist/development', `${name}.js`), {
    env: { ...allocator, ...process.env },
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  return { child, isReady: false }
}

function untilReady(part: Part): Promise<string> {
  return new Promise(resolve => {
    part.child.once('message', message => {
      part.isReady = true
      resolve(String(message))
    })
  })
}

async function stopAll([first, ...others]: readonly Part[]): Promise<void> {
  await Promise.all(others.map(part => untilEnd(part, part.isReady ? letGo : terminate)))
  if (first !== undefined) await untilEnd(first, letGo)
}

async function untilEnd({ child }: Part, end: (child: ChildProcess) => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  end(child)
  await ended
}

/** Stops a part in order; it may have got the terminal's signal, too, and must not get a second one. */
function letGo(child: ChildProcess): void {
  if (child.connected) child.disconnect()
}

function terminate(child: ChildProcess): void {
  child.kill('SIGTERM')
}
