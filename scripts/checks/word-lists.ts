import { resolve } from './imports.ts'
import { bare, child, children, keyOf, literalText, type Node, nameOf, textOf } from './syntax.ts'
import { codeFiles, isTest, type SourceFile, type Tree } from './tree.ts'

/** One sentence of a feature as its words.ts has it. */
export interface Sentence {
  readonly key: string
  readonly english: string
  /** Where it stands in its file. */
  readonly offset: number
}

/** What one defineWords declares, and the name under which it is exported. */
export interface WordList {
  readonly file: SourceFile
  readonly offset: number
  readonly feature: string
  readonly name: string | undefined
  readonly sentences: readonly Sentence[]
}

/** Where visible words are written: the product, and what shows it to a person who tries it. */
export function writtenFiles(tree: Tree): readonly SourceFile[] {
  return codeFiles(tree).filter(file => /^(src|development)\//.test(file.path) && !isTest(file.path))
}

/** Every list of words that the product declares. */
export function wordLists(tree: Tree): readonly WordList[] {
  return writtenFiles(tree).flatMap(file =>
    file.syntax.nodes.flatMap(node => {
      if (nameOf(child(node, 'callee')) !== 'defineWords') return []
      const [feature, english] = children(node, 'arguments')
      const declarator = file.syntax.parentOf(node)
      const name = declarator?.type === 'VariableDeclarator' ? nameOf(child(declarator, 'id')) : undefined
      const offset = node.start
      return [
        {
          file,
          offset,
          name,
          feature: literalText(feature) ?? '',
          sentences: sentencesOf(tree, file, english),
        },
      ]
    }),
  )
}

function sentencesOf(tree: Tree, file: SourceFile, value: Node | undefined): readonly Sentence[] {
  const object = bare(value)
  if (object?.type === 'Identifier') return ofName(tree, file, nameOf(object) ?? '')
  return children(object, 'properties').flatMap(property => {
    if (property.type === 'SpreadElement') return sentencesOf(tree, file, child(property, 'argument'))
    const english = literalText(bare(child(property, 'value'))) ?? ''
    return [{ key: keyOf(property) ?? '', english, offset: property.start }]
  })
}

function ofName(tree: Tree, file: SourceFile, name: string): readonly Sentence[] {
  const declared = file.syntax.nodes.find(
    node => node.type === 'VariableDeclarator' && nameOf(child(node, 'id')) === name,
  )
  if (declared) return sentencesOf(tree, file, child(declared, 'init'))
  const specifier = file.syntax.nodes.find(
    node => node.type === 'ImportSpecifier' && nameOf(child(node, 'local')) === name,
  )
  const source = textOf(child(specifier && file.syntax.parentOf(specifier), 'source'), 'value')
  const from = source === undefined ? undefined : tree.find(resolve(file.path, source))
  return from && from !== file ? ofName(tree, from, nameOf(child(specifier, 'imported')) ?? name) : []
}
