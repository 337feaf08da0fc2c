import { execFileSync, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Pages in tests need their style sheet and scripts; journeys start what was built, once for all of them. */
export function setup(): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const quiet: { stdio: ('ignore' | 'inherit')[] } = { stdio: ['ignore', 'ignore', 'inherit'] }
  // A type error does not keep the tests from running: `npm run check` reports it.
  spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tsconfig.build.json')], quiet)
  execFileSync(process.execPath, [join(root, 'scripts/build-assets.ts')], quiet)
}
