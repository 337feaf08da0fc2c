import { z } from 'zod'
import type { Finding, Tree } from './tree.ts'

const manifest = 'package.json'
const lock = 'package-lock.json'
const allowing = z.object({ allowScripts: z.record(z.string(), z.boolean()).default({}) })
const locked = z.object({
  packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })),
})

/** npm 12 runs no install script that package.json does not allow: without theirs there is no Node.js and no test server. */
export function installScripts(tree: Tree): readonly Finding[] {
  const [allows, locks] = [tree.find(manifest), tree.find(lock)]
  if (allows === undefined || locks === undefined) return []
  const { allowScripts } = allowing.parse(JSON.parse(allows.text))
  const { packages } = locked.parse(JSON.parse(locks.text))
  const needed = Object.keys(packages).filter(path => packages[path]?.hasInstallScript === true)
  const names = new Set(needed.map(path => path.split('node_modules/').at(-1) ?? path))
  const missing = [...names].filter(name => allowScripts[name] !== true)
  const leftOver = Object.keys(allowScripts).filter(name => !names.has(name))
  return [
    ...missing.map(name =>
      found(`${name} has an install script that is not allowed`, 'name it, when it is wanted'),
    ),
    ...leftOver.map(name => found(`${name} has no install script`, 'take it out of allowScripts')),
  ]
}

function found(problem: string, repair: string): Finding {
  return { file: manifest, line: 1, problem, repair }
}
