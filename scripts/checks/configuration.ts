import { child, children, keyOf, memberOf, type Node, nameOf, textOf } from './syntax.ts'
import { codeFiles, type Finding, findingAt, type Said, type Tree } from './tree.ts'

const readers =
  /^(src\/platform\/configuration\.ts|development\/|e2e\/|bench\/|scripts\/|vitest\.config\.ts$)/

const said: Said = [
  'reads the environment',
  'add the setting to src/platform/configuration.ts and hand it in from main.ts',
]

/** The environment is read in one file, so that every setting is known and checked at start. */
export function configuration(tree: Tree): readonly Finding[] {
  return codeFiles(tree)
    .filter(file => !readers.test(file.path))
    .flatMap(file =>
      file.syntax.nodes.filter(readsEnvironment).map(node => findingAt(file, node.start, said)),
    )
}

function readsEnvironment(node: Node): boolean {
  if (node.type === 'MemberExpression') return memberOf(node) === 'env' && isProcess(child(node, 'object'))
  if (node.type === 'VariableDeclarator') return takesEnv(node)
  if (
    node.type !== 'ImportDeclaration' ||
    !/^(node:)?process$/.test(textOf(child(node, 'source'), 'value') ?? '')
  )
    return false
  // A default import may have any name, and its `env` is then not seen.
  return children(node, 'specifiers').some(
    name => name.type !== 'ImportSpecifier' || nameOf(child(name, 'imported')) === 'env',
  )
}

function isProcess(object: Node | undefined): boolean {
  return nameOf(object) === 'process' || (object !== undefined && memberOf(object) === 'process')
}

function takesEnv(node: Node): boolean {
  const names = children(child(node, 'id'), 'properties')
  return nameOf(child(node, 'init')) === 'process' && names.some(name => keyOf(name) === 'env')
}
