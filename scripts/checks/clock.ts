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
  const callee = child(node, 'callee')
  if (callee === undefined) return false
  const plain = nameOf(callee) === 'Date'
  if (node.type === 'NewExpression') return plain && children(node, 'arguments').length === 0
  return plain || (callee.type === 'MemberExpression' && isMember(callee, 'Date', 'now'))
}
