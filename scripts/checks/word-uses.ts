import { resolve } from './imports.ts'
import { child, children, keyOf, memberOf, type Node, nameOf, textOf } from './syntax.ts'
import type { SourceFile, Tree } from './tree.ts'
import { type WordList, writtenFiles } from './word-lists.ts'

/** The keys of a list that the product says; undefined when the list is handed on whole, so that any may be said. */
export function usedKeys(tree: Tree, list: WordList): ReadonlySet<string> | undefined {
  const used = writtenFiles(tree).flatMap(file => {
    const name = file === list.file ? list.name : localName(file, list)
    return name === undefined ? [] : usesIn(file, name)
  })
  return used.includes(undefined) ? undefined : new Set(used.filter(key => key !== undefined))
}

function localName(file: SourceFile, list: WordList): string | undefined {
  const specifier = file.syntax.nodes.find(
    node =>
      node.type === 'ImportSpecifier' &&
      nameOf(child(node, 'imported')) === list.name &&
      isFrom(file, file.syntax.parentOf(node), list.file.path),
  )
  return nameOf(child(specifier, 'local'))
}

function isFrom(file: SourceFile, declaration: Node | undefined, path: string): boolean {
  const source = textOf(child(declaration, 'source'), 'value')
  return source !== undefined && resolve(file.path, source) === path
}

function usesIn(file: SourceFile, name: string): readonly (string | undefined)[] {
  return file.syntax.nodes.flatMap(node => {
    if (node.type !== 'Identifier' || node.name !== name) return []
    const parent = file.syntax.parentOf(node)
    return parent === undefined || isDeclaration(parent, node) ? [] : keysIn(parent, node)
  })
}

function isDeclaration(parent: Node, node: Node): boolean {
  if (['ImportSpecifier', 'ExportSpecifier'].includes(parent.type)) return parent.source === undefined
  return (
    child(parent, 'id') === node ||
    (parent.type !== 'MemberExpression' && child(parent, 'key') === node) ||
    isName(parent, node)
  )
}

/** `other.words` and the type `typeof words` say no key by themselves. */
function isName(parent: Node, node: Node): boolean {
  if (parent.type === 'TSTypeQuery') return true
  return parent.type === 'MemberExpression' && child(parent, 'property') === node && parent.computed !== true
}

function keysIn(parent: Node, node: Node): readonly (string | undefined)[] {
  if (parent.type === 'MemberExpression' && child(parent, 'object') === node) return [memberOf(parent)]
  const pattern = parent.type === 'VariableDeclarator' ? child(parent, 'id') : undefined
  return pattern?.type === 'ObjectPattern' ? children(pattern, 'properties').map(keyOf) : [undefined]
}
