import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/platform/root.ts'
import {
  listTranslated,
  readTranslations,
  translationsDirectory,
} from '../src/platform/words/translations.ts'
import { describeEnd } from './describe-end.ts'

/** Why nothing was built, in one sentence, and the exit code that goes with it. */
export interface BuildFailure {
  readonly sentence: string
  readonly code: number
}

/** Cured by whoever installs or sets up, not by a change of the code (EX_CONFIG). */
const SETTING = 78
const FAILED = 1

const notInstalled =
  'TypeScript is not installed: packages for development were left out (--omit=dev or NODE_ENV=production). Run: npm ci --include=dev'

/** Compiles the programs and bundles what browsers get; says why it could not. `listing` tells what was bundled. */
export function buildAll({ listing }: { readonly listing: boolean }): BuildFailure | undefined {
  return findBrokenTranslation() ?? compile() ?? bundle(listing)
}

/** Compiles the programs into dist/; says why it could not, where the compiler has not said so itself. */
export function compile(project = 'tsconfig.build.json'): BuildFailure | undefined {
  return runStep(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, project)], 2)
}

function bundle(listing: boolean): BuildFailure | undefined {
  return runStep(process.execPath, [join(root, 'scripts/build-assets.ts')], listing ? 'inherit' : 'ignore')
}

function runStep(program: string, parameters: readonly string[], output: 'inherit' | 'ignore' | 2) {
  const { error, status, signal } = spawnSync(program, parameters, { stdio: ['ignore', output, 2] })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    return { sentence: notInstalled, code: SETTING }
  if (signal !== null) return { sentence: describeEnd('The build', { signal }), code: FAILED }
  if (status === 0) return undefined
  const why = error === undefined ? 'see the lines above' : error.message
  return { sentence: `Kulturport could not be built: ${why}`, code: FAILED }
}

function findBrokenTranslation(): BuildFailure | undefined {
  try {
    for (const language of listTranslated(translationsDirectory))
      readTranslations(translationsDirectory, language)
    return undefined
  } catch (error) {
    return { sentence: describeFault(error), code: FAILED }
  }
}

/** The reader names the file; where it does not name the line, its cause does. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.cause instanceof SyntaxError ? error.cause.message : ''
  return error.message.includes(place) ? error.message : `${error.message}: ${place}`
}
