import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plantTree, type Tree } from './tree.ts'

const apart = ['node_modules', '.git', 'dist', 'data', 'coverage', 'screenshots']
const readable = /\.(tsx?|mjs|js|json|md|sql|css|typ|ya?ml|html|txt)$/

/** Reads the repository at a folder, without what was installed, built or recorded there. */
export function readTree(root: string): Tree {
  const paths = globSync('**/*', { cwd: root, exclude: path => apart.includes(path) })
  const texts = paths
    .filter(path => readable.test(path))
    .map(path => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')])
  return plantTree(Object.fromEntries(texts), lastSubjects(root))
}

function lastSubjects(root: string): readonly string[] {
  try {
    const log = execFileSync('git', ['log', '-30', '--format=%s'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return log.split('\n').filter(subject => subject !== '')
  } catch {
    // A tree unpacked from an archive has no commits to look at.
    return []
  }
}
