import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'

/** What a process printed before it ended, and whether it was us who ended it. */
export interface Ended {
  readonly printed: string
  readonly wasKilled: boolean
}

const built = (name: string) => join(root, 'dist/scripts/faults', `${name}.js`)

/** Starts one of the processes of this folder; ends it with SIGKILL after so many milliseconds, when given. */
export async function runProcess(
  name: string,
  options: {
    readonly environment: Readonly<Record<string, string>>
    readonly arguments?: readonly string[]
    readonly killAfter?: number
  },
): Promise<Ended> {
  const child = spawn(process.execPath, [built(name), ...(options.arguments ?? [])], {
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const killing =
    options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter)
  const ended = await untilEnd(child)
  clearTimeout(killing)
  return ended
}

function untilEnd(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const parts: string[] = []
    child.stdout?.on('data', part => parts.push(String(part)))
    child.once('error', reject)
    // 'close' comes when the pipe has been read to its end.
    child.once('close', (_code, signal) =>
      resolve({ printed: parts.join(''), wasKilled: signal === 'SIGKILL' }),
    )
  })
}
