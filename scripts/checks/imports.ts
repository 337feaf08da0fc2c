import { posix } from 'node:path'
import { type Place, packagePlace, placeOf } from './places.ts'
import { child, children, type Node, textOf } from './syntax.ts'
import { codeFiles, type SourceFile, type Tree } from './tree.ts'

/** One import: who asks, for what, and whether only for types. */
export interface Import {
  readonly file: SourceFile
  readonly line: number
  readonly from: Place
  readonly to: Place
  readonly typesOnly: boolean
}

/** Every import of the tree, those of types and those at run time included. */
export function importsOf(tree: Tree): readonly Import[] {
  return codeFiles(tree).flatMap(importsOfFile)
}

/** Every import of one file. */
export function importsOfFile(file: SourceFile): readonly Import[] {
  return file.syntax.nodes.flatMap(node => {
    const source = textOf(child(node, 'source'), 'value')
    if (source === undefined) return []
    const from = placeOf(file.path)
    return [
      {
        file,
        line: file.lineAt(node.start),
        from,
        to: targetOf(file.path, source),
        typesOnly: isOfTypes(node),
      },
    ]
  })
}

function targetOf(path: string, source: string): Place {
  return source.startsWith('.') ? placeOf(resolve(path, source)) : packagePlace(source)
}

/** The path in the repository that a relative import means. */
export function resolve(path: string, source: string): string {
  return posix.join(posix.dirname(path), source)
}

function isOfTypes(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const named = children(node, 'specifiers')
  return named.length > 0 && named.every(name => name.importKind === 'type' || name.exportKind === 'type')
}
