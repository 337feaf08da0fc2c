import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/platform/root.ts'
import { compile } from './build-all.ts'

/** Pages in tests need their style sheet and scripts; journeys start what was built, once for all of them. */
export function setup(): void {
  // A type error does not keep the tests from running: `npm run check` reports it.
  compile()
  execFileSync(process.execPath, [join(root, 'scripts/build-assets.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
