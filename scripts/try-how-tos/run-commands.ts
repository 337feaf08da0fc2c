import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'

const folder = '/tmp/try-how-tos'
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * Runs commands as an administrator's shell would, with the umask that gives nothing to others; throws at the first
 * that fails. Gives what was printed.
 */
export async function runCommands(commands: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const log = `${folder}/block.log`
  // A file, not a pipe: what a block starts in the background would keep a pipe open.
  const output = openSync(log, 'w')
  const shell = spawn('bash', ['-e', '-c', `umask 077\ncd /root\n${commands}`], {
    env: { ...settingsOfNpm(), HOME: '/root', LANG: 'C', PATH: path, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', output, output],
  })
  await once(shell, 'exit')
  closeSync(output)
  const printed = readFileSync(log, 'utf8')
  if (shell.exitCode === 0) return printed
  throw new Error(`ended with ${shell.exitCode ?? shell.signalCode}:\n${commands}\n${printed.slice(-4000)}`)
}

function settingsOfNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name)))
}
