import { placeOf } from './places.ts'
import { child, isMember, literalText, memberOf, type Node, nameOf, templateText } from './syntax.ts'
import { type Finding, findingAt, isWordsFile, productFiles, type Said, type Tree } from './tree.ts'

const builders = ['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']
const plumbing = /^src\/platform\/(database\/|jobs\/|action\.ts|perform\.ts|events\.ts|history\/)/
const statement =
  /^\s*(select\s[\s\S]*\sfrom\s|insert into\s|update\s+\w+\s+set\s|delete from\s|(create|alter|drop) table\s)/i

const said: Said = [
  'SQL outside a store',
  "move the statement into the feature's store and call it from an action",
]

/** Every statement of a feature stands in its store, so that the slow one is found at once. */
export function sql(tree: Tree): readonly Finding[] {
  return productFiles(tree)
    .filter(file => !mayHoldSql(file.path))
    .flatMap(file => file.syntax.nodes.filter(isSql).map(node => findingAt(file, node.start, said)))
}

function mayHoldSql(path: string): boolean {
  const { feature, role } = placeOf(path)
  return (
    (feature !== undefined && role === 'store') ||
    /\/migrations\//.test(path) ||
    plumbing.test(path) ||
    isWordsFile(path)
  )
}

function isSql(node: Node): boolean {
  if (node.type === 'CallExpression') return callsBuilder(child(node, 'callee'))
  if (node.type === 'MemberExpression') return isMember(node, 'sql', 'raw')
  if (node.type === 'TaggedTemplateExpression') return nameOf(child(node, 'tag')) === 'sql'
  const text = node.type === 'TemplateLiteral' ? templateText(node) : literalText(node)
  return text !== undefined && statement.test(text)
}

function callsBuilder(callee: Node | undefined): boolean {
  return callee?.type === 'MemberExpression' && builders.includes(memberOf(callee) ?? '')
}
