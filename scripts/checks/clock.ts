import { child, children, isMember, type Node, nameOf } from './syntax.ts'
import { codeFiles, type Finding, findingAt, isTest, type Said, type Tree } from './tree.ts'

const keepers = /^(src\/platform\/(clock|log)\.ts|development\/|e2e\/|bench\/|scripts\/)/

const said: Said = [
  'asks the machine for the time',
  "take `now` from the action's context or from the given clock",
]

/** The time comes from the given clock, so that deadlines can be seen passing. */
export function clock(tree: Tree): readonly Finding[] {
  return codeFiles(tree)
    .filter(file => !keepers.test(file.path) && !isTest(file.path))
    .flatMap(file => file.syntax.nodes.filter(asksTheTime).map(node => findingAt(file, node.start, said)))
}

function asksTheTime(node: Node): boolean {
  if (node.type === 'MemberExpression') return isMember(node, 'Date', 'now')
  if (nameOf(child(node, 'callee')) !== 'Date') return false
  return node.type !== 'NewExpression' || children(node, 'arguments').length === 0
}
