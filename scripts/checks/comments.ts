import type { Comment } from 'oxc-parser'
import { child, children, type Node, nameOf } from './syntax.ts'
import { codeFiles, type Finding, findingAt, isTest, type Said, type SourceFile, type Tree } from './tree.ts'

const documented = /^src\/(platform|law)\//
const promises = /\b(TODO|FIXME|XXX|HACK)\b/

const tooLong: Said = [
  'a comment of more than two lines',
  'say why in two, or rename until it need not be said',
]
const promise: Said = ['a promise in a comment', 'do it now, or delete the comment']
const unsaid: Said = ['an export without a doc comment', 'say what it is: units, shape, errors, source']

/** Comments say why in two lines at most; what platform and law export says what it is. */
export function comments(tree: Tree): readonly Finding[] {
  return codeFiles(tree).flatMap(file => [...ofRuns(file), ...ofPromises(file), ...ofExports(file)])
}

function ofRuns(file: SourceFile): readonly Finding[] {
  const starts = file.syntax.comments.filter(comment => comment.type === 'Line').map(comment => comment.start)
  const lines = starts.map(file.lineAt)
  const follows = (at: number) => lines[at - 1] === (lines[at] ?? 0) - 1
  const thirds = starts.filter((_, at) => follows(at) && follows(at - 1) && !follows(at - 2))
  const blocks = file.syntax.comments.filter(isLongBlock).map(comment => comment.start)
  return [...thirds, ...blocks].map(start => findingAt(file, start, tooLong))
}

function isLongBlock({ type, value }: Comment): boolean {
  return type === 'Block' && !value.startsWith('*') && value.split('\n').length > 2
}

function ofPromises(file: SourceFile): readonly Finding[] {
  return file.syntax.comments
    .filter(comment => promises.test(comment.value))
    .map(comment => findingAt(file, comment.start, promise))
}

function ofExports(file: SourceFile): readonly Finding[] {
  if (!documented.test(file.path) || isTest(file.path)) return []
  const program = file.syntax.nodes.find(node => node.type === 'Program')
  const statements = children(program, 'body')
  const names = new Set(statements.map(nameIn))
  return statements
    .filter(
      (node, at) => isDeclaration(node) && !isOverload(statements[at - 1], node) && !isDocumented(file, node),
    )
    .filter(node => !isPropsOfPart(nameIn(node), names))
    .map(node => findingAt(file, node.start, unsaid))
}

function isDeclaration(node: Node): boolean {
  return node.type === 'ExportNamedDeclaration' && child(node, 'declaration') !== undefined
}

/** `FieldProps` is what `Field`, documented beside it, takes. */
function isPropsOfPart(name: string | undefined, names: ReadonlySet<string | undefined>): boolean {
  return name?.endsWith('Props') === true && names.has(name.slice(0, -'Props'.length))
}

function isOverload(before: Node | undefined, node: Node): boolean {
  return nameIn(before) !== undefined && nameIn(before) === nameIn(node)
}

function nameIn(node: Node | undefined): string | undefined {
  return nameOf(child(child(node, 'declaration'), 'id'))
}

function isDocumented(file: SourceFile, node: Node): boolean {
  return file.syntax.comments.some(
    comment =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.end <= node.start &&
      file.text.slice(comment.end, node.start).trim() === '',
  )
}
