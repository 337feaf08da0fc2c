import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Builds what is needed, then starts mailbox, Login and Kulturport, each in a process of its own.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

function build(): void {
  try {
    execFileSync(bin('tsc'), ['-p', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] })
    execFileSync(process.execPath, [join(root, 'scripts/build-assets.ts')], {
      stdio: ['ignore', 'ignore', 2],
    })
  } catch {
    process.stderr.write('Kulturport could not be built: see the lines above\n')
    process.exit(1)
  }
}

interface Part {
  readonly child: ChildProcess
  isReady: boolean
}

const parts: Part[] = []

/** glibc keeps what was freed unless told otherwise: then every upload leaves the process larger. */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** Resolves with the part's address when it is ready; a part that ends takes the others with it. */
function run(name: string): Promise<string> {
  const child = fork(join(root, 'dist/development', `${name}.js`), {
    env: { ...allocator, ...process.env },
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const part = { child, isReady: false }
  parts.push(part)
  return new Promise(resolve => {
    child.once('message', message => {
      part.isReady = true
      resolve(String(message))
    })
    child.once('exit', code => {
      if (!stopping) process.stderr.write(`${name} ended with ${code}\n`)
      stop(code ?? 1)
    })
  })
}

let stopping = false

/** Letting go of a part stops it in order; it may have got the terminal's signal, too, and must not get a second one. */
function stop(code: number): void {
  if (stopping) return
  stopping = true
  const waiting = parts.map(async ({ child, isReady }) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    if (isReady) child.disconnect()
    else child.kill('SIGTERM')
    await ended
  })
  Promise.all(waiting).then(() => process.exit(code))
}

process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))

if (process.env.KULTURPORT_BUILT !== 'yes' || !existsSync(join(root, 'dist/development'))) build()
const mailbox = await run('run-mailbox')
const [identity, licensing] = await Promise.all([run('run-identity'), run('run-licensing')])
const { printPeople } = await import(join(root, 'dist/development/print-people.js'))
printPeople()
console.log(
  `ready: Kulturport ${licensing}, Login ${identity}, phone app ${identity}/app/, mailbox ${mailbox}`,
)
