import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from './read-unit.ts'

/** Throws where a shell and systemd read one line of a settings file differently; gives how many were compared. */
export function compareReaders(file: string): number {
  const byShell = readSettings(file)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => /^\w+=/.test(line))
  for (const line of lines) {
    const name = line.slice(0, line.indexOf('='))
    const bySystemd = readAsSystemd(line.slice(name.length + 1))
    if (byShell[name] !== bySystemd) throw new Error(`${name}: “${byShell[name]}” or “${bySystemd}”`)
  }
  return lines.length
}

/**
 * What systemd makes of the right side of a setting. It reads /etc/os-release by the same parser as an
 * EnvironmentFile=, and systemd-tmpfiles writes one value of it (`%A`) into a file, without a systemd that runs.
 */
function readAsSystemd(value: string): string {
  const folder = mkdtempSync('/tmp/read-as-systemd-')
  mkdirSync(join(folder, 'etc'))
  writeFileSync(join(folder, 'etc/os-release'), `ID=none\nIMAGE_VERSION=${value}\n`)
  writeFileSync(join(folder, 'rules.conf'), 'f+ /value 0644 - - - %A\n')
  execFileSync('systemd-tmpfiles', [`--root=${folder}`, '--create', join(folder, 'rules.conf')], {
    stdio: 'ignore',
  })
  const read = readFileSync(join(folder, 'value'), 'utf8')
  rmSync(folder, { recursive: true })
  return read
}
