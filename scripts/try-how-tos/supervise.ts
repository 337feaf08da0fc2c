import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readUnit, type Unit } from './read-unit.ts'

/** Where the imitation keeps process numbers and journals. */
export const stateFolder = '/run/try-how-tos'

function run(unit: Unit): ChildProcess {
  const { user, folder, stateDirectory, stateDirectoryMode, command, environment } = unit
  process.umask(0o022)
  execFileSync('install', [
    '--directory',
    `--owner=${user}`,
    `--group=${user}`,
    `--mode=${stateDirectoryMode}`,
    stateDirectory,
  ])
  const identity = [`--reuid=${user}`, `--regid=${user}`, '--init-groups', '--no-new-privs']
  return spawn('setpriv', [...identity, ...command], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: stateDirectory, USER: user, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Keeps one unit's process running as its `Restart=on-failure` says, until SIGTERM. */
async function supervise(name: string): Promise<void> {
  const unit = readUnit(name)
  const state = { isStopping: false }
  for (;;) {
    const child = run(unit)
    const stop = () => {
      state.isStopping = true
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), unit.patience * 1000).unref()
    }
    process.once('SIGTERM', stop)
    await once(child, 'exit')
    process.off('SIGTERM', stop)
    console.log(`${name} ended with ${child.exitCode ?? child.signalCode}`)
    if (state.isStopping || child.exitCode === 0 || unit.finalCodes.includes(child.exitCode ?? -1)) return
    await new Promise(resolve => setTimeout(resolve, unit.restartAfter * 1000))
  }
}

if (process.argv[1] === import.meta.filename) await supervise(process.argv[2] ?? '')
