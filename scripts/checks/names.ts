import type { Finding, Tree } from './tree.ts'

const meaningless = ['utils', 'util', 'helpers', 'common', 'misc', 'services', 'managers', 'core', 'lib']
const named = /^(src|development|e2e|bench|scripts|docs|translations)\//
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/
const deepest = 4

/** Folders are words of the business, few levels deep; files are written in kebab-case. */
export function names(tree: Tree): readonly Finding[] {
  const paths = tree.files.map(file => file.path).filter(path => named.test(path))
  return paths.flatMap(path => [...folders(path), ...fileName(path)])
}

function folders(path: string): readonly Finding[] {
  const between = path.split('/').slice(1, -1)
  const empty = between.filter(folder => meaningless.includes(folder))
  const deep = path.startsWith('src/') && between.length > deepest
  return [
    ...empty.map(folder =>
      found(path, `the folder name "${folder}" says nothing`, 'name it after what it is about'),
    ),
    ...(deep
      ? [found(path, `${between.length} folders below src, the limit is ${deepest}`, 'move it up')]
      : []),
  ]
}

function fileName(path: string): readonly Finding[] {
  const name = path.split('/').at(-1) ?? ''
  const free = kebab.test(name) || name === 'README.md'
  return free ? [] : [found(path, `the file name "${name}" is not kebab-case`, 'write it-like-this')]
}

function found(file: string, problem: string, repair: string): Finding {
  return { file, line: 1, problem, repair }
}
