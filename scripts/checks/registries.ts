import type { Finding, Tree } from './tree.ts'

const host =
  /\bregistry\.[a-z0-9-]+\.(org|com|net|io|dev|cn)\b|\b(npm\.pkg\.github|[a-z0-9-]+\.jfrog|npmmirror)\.(com|io)\b|\bpypi\.org\b/i

/** Where packages come from is the business of the machine that installs, not of the repository. */
export function registries(tree: Tree): readonly Finding[] {
  return tree.files.flatMap(file =>
    file.text.split('\n').flatMap((line, at) => {
      const [name] = host.exec(line) ?? []
      if (name === undefined) return []
      return [
        {
          file: file.path,
          line: at + 1,
          problem: `names a package registry: ${name}`,
          repair: 'leave the address out',
        },
      ]
    }),
  )
}
