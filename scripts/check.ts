import { globSync } from 'node:fs'
import { join } from 'node:path'
import { actionFiles } from './checks/action-files.ts'
import { clock } from './checks/clock.ts'
import { runCommand } from './checks/commands.ts'
import { comments } from './checks/comments.ts'
import { commits } from './checks/commits.ts'
import { configuration } from './checks/configuration.ts'
import { cycles } from './checks/cycles.ts'
import { days } from './checks/days.ts'
import { dependencies } from './checks/dependencies.ts'
import { directions } from './checks/directions.ts'
import { docs } from './checks/docs.ts'
import { fileSizes, fileSpread } from './checks/file-sizes.ts'
import { functionSizes, functionSpread } from './checks/function-sizes.ts'
import { hashing } from './checks/hashing.ts'
import { installScripts } from './checks/install-scripts.ts'
import { law } from './checks/law.ts'
import { migrations } from './checks/migrations.ts'
import { names } from './checks/names.ts'
import { readTree } from './checks/read-tree.ts'
import { registries } from './checks/registries.ts'
import { roomSizes } from './checks/room-sizes.ts'
import { sql } from './checks/sql.ts'
import { texts } from './checks/texts.ts'
import type { Check, Finding, Tree } from './checks/tree.ts'
import { castsPerThousandLines, types } from './checks/types.ts'
import { views } from './checks/views.ts'
import { visibleWords } from './checks/visible-words.ts'
import { words } from './checks/words.ts'

const root = join(import.meta.dirname, '..')
const installed = join(root, 'node_modules', '.bin')

/** What other programs check. */
const commands: Readonly<Record<string, readonly string[]>> = {
  'format and lint': [
    join(installed, 'biome'),
    'check',
    '--error-on-warnings',
    '--reporter=github',
    '--max-diagnostics=200',
    '.',
  ],
  types: [join(installed, 'tsc'), '-p', '.', '--noEmit', '--pretty', 'false'],
  ...Object.fromEntries(
    globSync('scripts/generate-*.ts', { cwd: root })
      .filter(path => !path.endsWith('.test.ts'))
      .map(path => [`up to date: ${path}`, [process.execPath, path, '--check']]),
  ),
}

/** What we check ourselves, each in a file of its own below checks/. */
const checks: Readonly<Record<string, Check>> = {
  'one direction': directions,
  'no cycles': cycles,
  'configuration in one place': configuration,
  'time from the clock': clock,
  'days have a place': days,
  'short files': fileSizes,
  'short functions': functionSizes,
  'rooms inside large rooms': roomSizes,
  'names of folders and files': names,
  'one action per file': actionFiles,
  'nothing overrules the compiler': types,
  'texts through their door': texts,
  'SQL in stores': sql,
  'migrations stay as they ran': migrations,
  'no hashing in actions': hashing,
  'words in every language': words,
  'no words in markup': visibleWords,
  'pure views': views,
  comments: comments,
  'law is cited': law,
  'pages and map': docs,
  'packages with a reason': dependencies,
  'install scripts are allowed': installScripts,
  'no registries': registries,
  commits: commits,
}

function said({ file, line, problem, repair }: Finding): string {
  return `${file}:${line} ${problem} - ${repair}`
}

function report(name: string, findings: readonly string[]): number {
  console.log(`${findings.length === 0 ? 'ok   ' : 'WRONG'} ${name}`)
  for (const finding of findings) console.log(`        ${finding}`)
  return findings.length
}

function summarise(tree: Tree): void {
  const [files, functions] = [fileSpread(tree), functionSpread(tree)]
  console.log(
    `files: ${files.count}, median ${files.median} lines, p90 ${files.p90}, longest ${files.longest}`,
  )
  console.log(
    `functions: ${functions.count}, median ${functions.median} lines, p90 ${functions.p90}, longest ${functions.longest}`,
  )
  console.log(`casts: ${castsPerThousandLines(tree).toFixed(2)} per 1,000 lines`)
}

const running = Object.entries(commands).map(([name, command]) => ({
  name,
  findings: runCommand(root, command),
}))
const tree = readTree(root)
let found = 0
for (const { name, findings } of running) found += report(name, await findings)
for (const [name, check] of Object.entries(checks)) found += report(name, check(tree).map(said))
summarise(tree)
console.log(`check: ${running.length + Object.keys(checks).length} checks, ${found} findings`)
process.exitCode = found === 0 ? 0 : 1
