import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../src/platform/clock.ts'
import { root } from '../../src/platform/root.ts'
import { hasSystemd } from './imitate-systemd.ts'
import type { Substitution } from './substitutions.ts'

/** One line of the kept record: blocks that were run, or something that was seen to hold. */
export interface Entry {
  readonly what: string
  readonly result: string
}

const imitated = [
  'systemd was not process 1. A stand-in for `systemctl` started what the units say: user, folder, settings, state folder,',
  'command, restarts and final exit codes. Not tried: the order at boot, and what `ProtectSystem`, `ProtectHome` and',
  '`PrivateTmp` forbid.',
]

/** Writes docs/how-to/tried.md. */
export function writeRecord(entries: readonly Entry[], substitutions: readonly Substitution[]): void {
  const lines = [
    '# Tried word for word',
    '',
    'Written by `scripts/try-how-tos.ts`, which runs the commands of [install](install.md),',
    '[PostgreSQL](run-on-postgresql.md), [back up and restore](back-up-and-restore.md) and',
    '[verify the history](verify-the-history.md) as root in a new Debian, with a umask of 077, and looks whether',
    'what they promise holds. By hand: `sh scripts/try-how-tos/in-new-debian.sh trixie`.',
    '',
    `On ${systemClock.now().toISOString().slice(0, 10)}, commit ${revision()}: ${versions()}.`,
    '',
    ...(hasSystemd ? [] : [...imitated, '']),
    'Put in the place of examples:',
    '',
    ...substitutions.map(({ from, why }) => `- \`${from}\`: ${why}`),
    '- the ends after `--head`: those that were told before the backup',
    '- with two roles, the file of the owner’s addresses in the two blocks for which the page says so',
    '',
    'The machine that is lost keeps the program and the user `kulturport`, which gets another number, as on a new machine.',
    'The browser takes the certificate of the page although nobody trusts it.',
    '',
    '| what | result |',
    '| --- | --- |',
    ...entries.map(({ what, result }) => `| ${what} | ${result} |`),
    '',
  ]
  writeFileSync(join(root, 'docs/how-to/tried.md'), lines.join('\n').replaceAll(/ +$/gm, ''))
}

function revision(): string {
  return first('git', ['-C', '/opt/kulturport', 'rev-parse', '--short', 'HEAD'])
}

function versions(): string {
  const program = '/opt/kulturport/node_modules/.bin/node'
  return [
    `Debian ${first('cat', ['/etc/debian_version'])}`,
    `npm ${first('npm', ['--version'])} with Node.js ${first('/usr/bin/node', ['--version'])}`,
    `Kulturport on Node.js ${first(program, ['--version'])}`,
    first('psql', ['--version']),
    first('sh', ['-c', '/usr/sbin/nginx -v 2>&1']).replace('nginx version: ', ''),
  ].join(', ')
}

function first(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8' }).split('\n')[0] ?? ''
}
