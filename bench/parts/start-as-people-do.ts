import { spawn } from 'node:child_process'
import { root } from '../../src/platform/root.ts'

/** Starts `npm start` on a data folder and free ports, already built; waits for its line `ready`. */
export async function startAsPeopleDo(dataDirectory: string) {
  const base = 20_000 + Math.floor(Math.random() * 20_000)
  const begun = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      KULTURPORT_BUILT: 'yes',
      DATA_DIR: dataDirectory,
      LICENSING_PORT: String(base),
      IDENTITY_PORT: String(base + 1),
      MAILBOX_PORT: String(base + 2),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await new Promise<void>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', part => {
      printed += String(part)
      if (/^ready/m.test(printed)) resolve()
    })
    child.once('exit', code => reject(new Error(`the system ended with ${code}`)))
  })
  const { pid } = child
  if (pid === undefined) throw new Error('npm did not start')
  return {
    milliseconds: performance.now() - begun,
    pid,
    licensing: `http://localhost:${base}`,
    identity: `http://localhost:${base + 1}`,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      process.kill(-pid, 'SIGTERM')
      await ended
    },
  }
}
