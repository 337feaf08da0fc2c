import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'

/** A server in a process of its own. */
export interface Served {
  readonly address: string
  readonly pid: number
  readonly cookie: string
  stop(): Promise<void>
}

const told = z.object({ address: z.string(), cookie: z.string() })

/** Starts one of the servers of this folder on a fresh data folder and a free port. */
export async function serve(name: string, ...given: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'kulturport-bench-'))
  const child = fork(join(root, 'dist/bench/parts', `${name}.js`), [...given], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'fatal',
      REQUESTS_PER_MINUTE: '100000000',
    },
  })
  const { address, cookie } = told.parse(await message(child))
  if (child.pid === undefined) throw new Error('a server has no process')
  return {
    address,
    pid: child.pid,
    cookie,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', code => reject(new Error(`a server ended with ${code}`)))
  })
}
