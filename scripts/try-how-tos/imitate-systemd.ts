import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'

const standIn = '/usr/local/sbin/systemctl'

/** Whether systemd runs this machine. */
export const hasSystemd = existsSync('/run/systemd/system')

/** Where it does not, puts a `systemctl` before that of Debian which starts what the units say. */
export function imitateSystemd(): void {
  if (hasSystemd) return
  writeFileSync(standIn, `#!/bin/sh\nexec ${process.execPath} ${import.meta.dirname}/systemctl.ts "$@"\n`)
  chmodSync(standIn, 0o755)
}

/** Takes it away again. */
export function endImitation(): void {
  if (!hasSystemd) rmSync(standIn, { force: true })
}
