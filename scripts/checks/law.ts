import { bare, child, children, keyOf, type Node, nameOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

const cited =
  /\b(R|IR|CSW|DR\d+|IR\d+|UCC|UCC-DA|UCC-IA|TA|eIDAS|R\d+\/\d+|Annex|Article|Art\.|rec\.|recital|Regulation|ISO|OJ)\b/

const uncited: Said = ['a code without a citation', 'add citation: the article that it follows from']

/** Whatever the law decides says where it stands: each refusal by a field, each table by its rows or its doc comment. */
export function law(tree: Tree): readonly Finding[] {
  const files = productFiles(tree).filter(file => file.path.startsWith('src/law/'))
  return files.flatMap(file => [...refusals(file), ...tables(file)])
}

function refusals(file: SourceFile): readonly Finding[] {
  return file.syntax.nodes
    .filter(
      node => node.type === 'ObjectExpression' && has(file, node, 'code') && !has(file, node, 'citation'),
    )
    .map(node => findingAt(file, node.start, uncited))
}

function tables(file: SourceFile): readonly Finding[] {
  return file.syntax.nodes
    .filter(node => node.type === 'ExportNamedDeclaration' && !isCited(file, node))
    .flatMap(node => children(child(node, 'declaration'), 'declarations'))
    .filter(one => rowsOf(one).some(row => !has(file, row, 'citation')))
    .map(one =>
      findingAt(file, one.start, [
        `the table ${nameOf(child(one, 'id')) ?? ''} has rows without a citation`,
        'cite in each row, or for the whole table in its doc comment',
      ]),
    )
}

function rowsOf(declarator: Node): readonly Node[] {
  const table = bare(child(declarator, 'init'))
  const values = children(table, 'properties').map(property => child(property, 'value'))
  const rows = table?.type === 'ArrayExpression' ? children(table, 'elements') : values
  return rows.flatMap(row => (bare(row)?.type === 'ObjectExpression' ? (bare(row) ?? []) : []))
}

function isCited(file: SourceFile, node: Node): boolean {
  return file.syntax.comments.some(
    comment =>
      comment.end <= node.start &&
      file.text.slice(comment.end, node.start).trim() === '' &&
      cited.test(comment.value),
  )
}

/** Whether an object has a field, be it by spreading a constant of the same file. */
function has(file: SourceFile, object: Node, name: string): boolean {
  return children(object, 'properties').some(property => {
    if (property.type !== 'SpreadElement') return keyOf(property) === name
    const spread = nameOf(child(property, 'argument'))
    const declared = file.syntax.nodes.find(
      node => node.type === 'VariableDeclarator' && nameOf(child(node, 'id')) === spread,
    )
    const value = bare(child(declared, 'init'))
    return value !== undefined && value !== object && has(file, value, name)
  })
}
