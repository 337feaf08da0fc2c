import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Builds what is needed, then starts mailbox, Login and Kulturport, each in a process of its own.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

function build(): void {
  execFileSync(bin('tsc'), ['-p', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] })
  execFileSync(process.execPath, [join(root, 'scripts/build-assets.ts')], { stdio: ['ignore', 'ignore', 2] })
}

const children: ChildProcess[] = []

function run(name: string): Promise<string> {
  const child = fork(join(root, 'dist/development', `${name}.js`), { stdio: ['ignore', 2, 2, 'ipc'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve(String(message)))
    child.once('exit', code => {
      reject(new Error(`${name} ended with ${code}`))
      stop(code ?? 1)
    })
  })
}

let stopping = false

function stop(code: number): void {
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
  const waiting = children.map(child =>
    child.exitCode === null ? new Promise(resolve => child.once('exit', resolve)) : null,
  )
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
