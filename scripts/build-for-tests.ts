import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Pages in tests need their style sheet and scripts. */
export function setup(): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  execFileSync(process.execPath, [join(root, 'scripts/build-assets.ts')], { stdio: ['ignore', 'ignore', 2] })
}
