import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a unit of systemd says, as far as it is imitated here. */
export interface Unit {
  readonly user: string
  readonly folder: string
  readonly stateDirectory: string
  readonly stateDirectoryMode: string
  readonly command: readonly string[]
  /** The settings file's variables after those of `Environment=`. */
  readonly environment: Readonly<Record<string, string>>
  /** Seconds. */
  readonly restartAfter: number
  readonly finalCodes: readonly number[]
  /** Seconds. */
  readonly patience: number
}

/** Reads `/etc/systemd/system/NAME.service`. */
export function readUnit(name: string): Unit {
  const text = readFileSync(`/etc/systemd/system/${name}.service`, 'utf8')
  const say = (key: string) => {
    const found = new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1]
    if (found === undefined) throw new Error(`${name}.service has no ${key}=`)
    return found
  }
  return {
    user: say('User'),
    folder: say('WorkingDirectory'),
    stateDirectory: `/var/lib/${say('StateDirectory')}`,
    stateDirectoryMode: say('StateDirectoryMode'),
    command: say('ExecStart').split(' '),
    environment: { ...environmentOf(say('Environment')), ...readSettings(say('EnvironmentFile')) },
    restartAfter: Number(say('RestartSec')),
    finalCodes: say('RestartPreventExitStatus').split(' ').map(Number),
    patience: Number(say('TimeoutStopSec')),
  }
}

function environmentOf(line: string): Record<string, string> {
  return Object.fromEntries(line.split(' ').map(part => part.split(/=(.*)/s, 2) as [string, string]))
}

/** The variables of a settings file as a shell reads them; `compareReaders` proves that systemd reads the same. */
export function readSettings(file: string): Record<string, string> {
  const script = `env -i sh -c 'set -a; . ${file}; exec env -0'`
  const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
  const entries = printed.split('\0').filter(Boolean)
  return Object.fromEntries(
    entries.map(entry => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  )
}
