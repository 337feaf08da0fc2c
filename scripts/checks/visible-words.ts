import { child, keyOf, literalText, type Node, nameOf, templateText, textOf } from './syntax.ts'
import { type Finding, findingAt, isWordsFile, type Said, type SourceFile, type Tree } from './tree.ts'
import { writtenFiles } from './word-lists.ts'

const spoken = [
  'label',
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'hint',
  'legend',
  'caption',
  'heading',
  'summary',
  'description',
]

const insides: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['right'],
}

/** No sentence that a person sees stands in markup: it would stay English in every language. */
export function visibleWords(tree: Tree): readonly Finding[] {
  return writtenFiles(tree)
    .filter(file => file.path.endsWith('.tsx') && !isWordsFile(file.path))
    .flatMap(file =>
      file.syntax.nodes.flatMap(node => {
        const text = seen(file, node)?.trim() ?? ''
        return /\p{L}/u.test(text) ? [findingAt(file, node.start, said(text))] : []
      }),
    )
}

function seen(file: SourceFile, node: Node): string | undefined {
  if (node.type === 'JSXText') return textOf(node, 'value')?.replace(/&[a-z]+;/g, '')
  if (node.type === 'JSXAttribute')
    return spoken.includes(nameOf(child(node, 'name')) ?? '') ? fixed(child(node, 'value')) : undefined
  if (node.type === 'Property')
    return spoken.includes(keyOf(node) ?? '') ? fixed(child(node, 'value')) : undefined
  const parent = file.syntax.parentOf(node)
  const isContent = node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute'
  return isContent ? fixed(node) : undefined
}

/** The text written out in an expression, in either case of a choice. */
function fixed(value: Node | undefined): string | undefined {
  if (value === undefined) return undefined
  const inner = insides[value.type]
  if (inner) return inner.map(field => fixed(child(value, field)) ?? '').join(' ')
  return value.type === 'TemplateLiteral' ? templateText(value) : literalText(value)
}

function said(text: string): Said {
  const start = text.replaceAll(/\s+/g, ' ').slice(0, 40)
  return [`visible words in markup: "${start}"`, "move them into the feature's words.ts and translations/"]
}
