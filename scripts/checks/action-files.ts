import { placeOf } from './places.ts'
import { child, children, literalText, type Node, nameOf, propertyOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

/** What stands one to a file in a folder of its own, and the function that declares it. */
interface Kind {
  readonly one: string
  readonly folder: string
  readonly declaredBy: string
}

const kinds: readonly Kind[] = [
  { one: 'action', folder: 'actions', declaredBy: 'defineAction' },
  { one: 'step', folder: 'steps', declaredBy: 'defineStep' },
]

/** Folders of actions and steps are the table of contents of a procedure: one per file, named verb-object after it. */
export function actionFiles(tree: Tree): readonly Finding[] {
  const files = productFiles(tree).filter(file => placeOf(file.path).feature !== undefined)
  return kinds.flatMap(kind => files.flatMap(file => findingsOf(file, kind)))
}

function findingsOf(file: SourceFile, kind: Kind): readonly Finding[] {
  const { one, folder } = kind
  if (placeOf(file.path).role === folder) return problems(file, kind).map(said => findingAt(file, 0, said))
  const astray: Said = [`${one} outside ${folder}/`, `give it a file of its own in the folder ${folder}`]
  return definitions(file, kind).map(node => findingAt(file, node.start, astray))
}

function definitions(file: SourceFile, { declaredBy }: Kind): readonly Node[] {
  return file.syntax.nodes.filter(
    node => node.type === 'CallExpression' && nameOf(child(node, 'callee')) === declaredBy,
  )
}

function problems(file: SourceFile, kind: Kind): readonly Said[] {
  const { one, folder } = kind
  const name =
    file.path
      .split('/')
      .at(-1)
      ?.replace(/\.tsx?$/, '') ?? ''
  const defined = definitions(file, kind)
  const [first] = defined
  if (!name.includes('-')) return [[`"${name}" is not verb-object`, 'name what is done, and to what']]
  if (first === undefined) return [[`defines no ${one}`, `move what ${folder} share into rules or the store`]]
  if (defined.length > 1)
    return [[`defines ${defined.length} ${folder}`, `give each ${one} a file of its own`]]
  if (exportedName(file, first) !== camel(name))
    return [[`does not export ${camel(name)}`, `name the ${one} after its file`]]
  const said = literalText(propertyOf(children(first, 'arguments')[0] ?? first, 'name'))
  return said === name ? [] : [[`the ${one} calls itself "${said ?? ''}"`, `say name: '${name}'`]]
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
