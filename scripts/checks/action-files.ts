import { placeOf } from './places.ts'
import { child, children, literalText, type Node, nameOf, propertyOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

const astray: Said = ['an action outside actions/', 'give it a file of its own in the folder actions']

/** A folder of actions is the table of contents of a procedure: one action per file, named verb-object after it. */
export function actionFiles(tree: Tree): readonly Finding[] {
  const files = productFiles(tree).filter(file => placeOf(file.path).feature !== undefined)
  const isAction = (file: SourceFile) => placeOf(file.path).role === 'actions'
  return [
    ...files.filter(isAction).flatMap(file => problems(file).map(said => findingAt(file, 0, said))),
    ...files
      .filter(file => !isAction(file))
      .flatMap(file =>
        file.syntax.nodes.filter(isDefinition).map(node => findingAt(file, node.start, astray)),
      ),
  ]
}

function problems(file: SourceFile): readonly Said[] {
  const name =
    file.path
      .split('/')
      .at(-1)
      ?.replace(/\.tsx?$/, '') ?? ''
  const defined = file.syntax.nodes.filter(isDefinition)
  const [first] = defined
  if (!name.includes('-')) return [[`"${name}" is not verb-object`, 'name what is done, and to what']]
  if (first === undefined) return [['defines no action', 'move what actions share into rules or the store']]
  if (defined.length > 1) return [[`defines ${defined.length} actions`, 'give each action a file of its own']]
  if (exportedName(file, first) !== camel(name))
    return [[`does not export ${camel(name)}`, 'name the action after its file']]
  const said = literalText(propertyOf(children(first, 'arguments')[0] ?? first, 'name'))
  return said === name ? [] : [[`the action calls itself "${said ?? ''}"`, `say name: '${name}'`]]
}

function isDefinition(node: Node): boolean {
  return node.type === 'CallExpression' && nameOf(child(node, 'callee')) === 'defineAction'
}

function exportedName(file: SourceFile, definition: Node): string | undefined {
  const declarator = file.syntax.parentOf(definition)
  const declaration = declarator && file.syntax.parentOf(declarator)
  const statement = declaration && file.syntax.parentOf(declaration)
  return statement?.type === 'ExportNamedDeclaration' ? nameOf(child(declarator, 'id')) : undefined
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
