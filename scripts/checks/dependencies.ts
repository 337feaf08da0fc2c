import { z } from 'zod'
import type { Finding, Tree } from './tree.ts'

const manifest = 'package.json'
const reasons = 'docs/decisions/0002-dependencies.md'
const listed = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

/**
 * Each package has its sentence in decision 2, and each sentence a package that the code names; what only tests and
 * evaluations use is installed nowhere else (attack F20).
 */
export function dependencies(tree: Tree): readonly Finding[] {
  const file = tree.find(manifest)
  if (file === undefined) return []
  const { dependencies: run, devDependencies: develop } = listed.parse(JSON.parse(file.text))
  const names = [...Object.keys(run), ...Object.keys(develop)].filter(name => !name.startsWith('@types/'))
  const told = new Set([...(tree.find(reasons)?.text ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  const code = tree.files.filter(({ path }) => /\.(tsx?|css)$/.test(path))
  const product = code.filter(isProduct)
  const isDevelopments = (name: string) => name in run && isNamed(name, code) && !isNamed(name, product)
  return names.flatMap(name => [
    ...(isDevelopments(name)
      ? [
          found(
            manifest,
            `${name} is used by tests and development alone`,
            'make it a development dependency',
          ),
        ]
      : []),
    ...(told.has(name) ? [] : [found(reasons, `says nothing of ${name}`, 'say what it does for us')]),
    ...(isNamed(name, code) ? [] : [found(manifest, `${name} is used nowhere`, 'remove it, here and there')]),
  ])
}

/** Programs that package.json and the checks start by a command of another name. */
const programs = ['node', 'typescript', '@biomejs/biome', 'vitest']

function isProduct({ path }: Tree['files'][number]): boolean {
  return /^(src|scripts)\//.test(path) && !/\.test\.tsx?$|\/testing\/|-for-tests\.ts$/.test(path)
}

function isNamed(name: string, code: Tree['files']): boolean {
  const forms = [`'${name}'`, `'${name}/`, `"${name}/`, `.bin/${name}'`]
  return programs.includes(name) || code.some(({ text }) => forms.some(form => text.includes(form)))
}

function found(file: string, problem: string, repair: string): Finding {
  return { file, line: 1, problem, repair }
}
