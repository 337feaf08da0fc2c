import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stateFolder } from './supervise.ts'

// What the pages ask of systemctl, on a machine where systemd is not process 1.
const [verb = '', ...rest] = process.argv.slice(2)
const names = rest.filter(word => !word.startsWith('--'))

function ofKulturport(name: string): boolean {
  return name.startsWith('kulturport')
}

function pidOf(name: string): number | undefined {
  const file = `${stateFolder}/${name}.pid`
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

function start(name: string): void {
  const before = pidOf(name)
  if (before !== undefined && isAlive(before)) return
  mkdirSync(stateFolder, { recursive: true })
  const journal = openSync(`${stateFolder}/${name}.journal`, 'a')
  const supervisor = spawn(process.execPath, [`${import.meta.dirname}/supervise.ts`, name], {
    detached: true,
    stdio: ['ignore', journal, journal],
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
  })
  writeFileSync(`${stateFolder}/${name}.pid`, String(supervisor.pid))
  supervisor.unref()
}

async function stop(name: string): Promise<void> {
  const pid = pidOf(name)
  if (pid === undefined) return
  if (isAlive(pid)) process.kill(pid, 'SIGTERM')
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 100))
  rmSync(`${stateFolder}/${name}.pid`, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Debian starts nginx and PostgreSQL as they are installed; without systemd the first order does. */
function orderOfDebian(name: string): void {
  const isRunning = spawnSync('service', [name, 'status']).status === 0
  const order = verb === 'reload' && !isRunning ? 'start' : verb
  execFileSync('service', [name, order], { stdio: 'inherit' })
}

if (!['start', 'stop', 'restart', 'reload', 'enable', 'daemon-reload'].includes(verb))
  throw new Error(`systemctl ${verb} is not imitated`)
for (const name of names.filter(name => !ofKulturport(name))) orderOfDebian(name)
for (const name of names.filter(ofKulturport)) {
  if (verb === 'stop' || verb === 'restart') await stop(name)
  if (verb === 'start' || verb === 'restart' || rest.includes('--now')) start(name)
}
