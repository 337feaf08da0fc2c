import { placeOf } from './places.ts'
import { child, children, keyOf, type Node, nameOf, textOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

/** Readers of mail know no style sheets, and no security headers come with a letter. */
const letter = 'src/platform/mail/render-letter.ts'
const raw: Said = ['raw HTML', 'write markup']
const style: Said = [
  'a style attribute, which the security headers forbid',
  'write a class in the style sheet',
]
const handler: Said = [
  'a script attribute, which a rendered page loses',
  'enhance it in src/platform/enhance/',
]
const inline: Said = ['script or style in the page, which the security headers forbid', 'link a file']
const hook: Said = ['a hook', 'pass what it knows as plain data; a view is a pure function']
const late: Said = ['an asynchronous view', 'fetch in the page and pass plain data']

const handlers =
  /^on([A-Z]|(click|change|input|submit|load|error|focus|blur|key|mouse|pointer|touch|toggle)[a-z]*$)/

/** Views are synchronous functions from data to markup; nothing in markup escapes the security headers. */
export function views(tree: Tree): readonly Finding[] {
  return productFiles(tree).flatMap(file =>
    file.syntax.nodes.flatMap(node => {
      const said = refusal(file, node)
      return said ? [findingAt(file, node.start, said)] : []
    }),
  )
}

function refusal(file: SourceFile, node: Node): Said | undefined {
  if (node.type === 'JSXAttribute') return ofAttribute(file, nameOf(child(node, 'name')) ?? '')
  if (node.type === 'JSXOpeningElement') return isInline(node) ? inline : undefined
  if (node.type === 'Property') return isRaw(keyOf(node)) ? raw : undefined
  if (node.type === 'ImportDeclaration') return isHooks(node) ? hook : undefined
  if (node.async === true) return isView(file.path) ? late : undefined
  if (node.type !== 'CallExpression') return undefined
  if (styles(node) && file.path !== letter) return style
  if (!file.path.endsWith('.tsx')) return undefined
  return /^use[A-Z]/.test(nameOf(child(node, 'callee')) ?? '') ? hook : undefined
}

function ofAttribute(file: SourceFile, name: string): Said | undefined {
  if (isRaw(name)) return raw
  if (name === 'style') return style
  return handlers.test(name) && placeOf(file.path).area !== 'authenticator' ? handler : undefined
}

function isInline(element: Node): boolean {
  const name = nameOf(child(element, 'name'))
  const hasSource = children(element, 'attributes').some(one => nameOf(child(one, 'name')) === 'src')
  return (name === 'script' && !hasSource) || name === 'style'
}

/** `h('p', { style: … })` writes the same attribute. */
function styles(call: Node): boolean {
  const [, attributes] = children(call, 'arguments')
  return (
    nameOf(child(call, 'callee')) === 'h' &&
    children(attributes, 'properties').some(one => keyOf(one) === 'style')
  )
}

function isRaw(name: string | undefined): boolean {
  return name === 'dangerouslySetInnerHTML' || name === 'innerHTML'
}

function isHooks(node: Node): boolean {
  return /^(preact\/hooks|preact\/compat|@preact\/signals|react)$/.test(
    textOf(child(node, 'source'), 'value') ?? '',
  )
}

function isView(path: string): boolean {
  const { area, feature, role } = placeOf(path)
  return (
    (feature !== undefined && role === 'views') ||
    (area === 'platform' && role === 'ui' && path.endsWith('.tsx'))
  )
}
