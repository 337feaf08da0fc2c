import { type Comment, parseSync } from 'oxc-parser'

/** One node of a syntax tree in the ESTree form; its fields differ by type and are read with the functions below. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A parsed file: every node in reading order, its comments, and the way up from a node. */
export interface Syntax {
  readonly nodes: readonly Node[]
  readonly comments: readonly Comment[]
  readonly parentOf: (node: Node) => Node | undefined
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The child in a field, when there is one. */
export function child(node: Node | undefined, field: string): Node | undefined {
  const value = node?.[field]
  return isNode(value) ? value : undefined
}

/** The children in a field that holds a list. */
export function children(node: Node | undefined, field: string): readonly Node[] {
  const value = node?.[field]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text in a field: a name, an operator, the value of a string. */
export function textOf(node: Node | undefined, field: string): string | undefined {
  const value = node?.[field]
  return typeof value === 'string' ? value : undefined
}

/** The name of an identifier or of a JSX name. */
export function nameOf(node: Node | undefined): string | undefined {
  return textOf(node, 'name')
}

/** A property's name, whether written plainly or in quotes. */
export function keyOf(property: Node): string | undefined {
  const key = child(property, 'key')
  return property.computed === true ? undefined : (nameOf(key) ?? textOf(key, 'value'))
}

/** The value of a property of an object literal. */
export function propertyOf(object: Node, name: string): Node | undefined {
  return child(
    children(object, 'properties').find(property => keyOf(property) === name),
    'value',
  )
}

/** True for `object.property` as for `object['property']`. */
export function isMember(node: Node, object: string, property: string): boolean {
  return nameOf(child(node, 'object')) === object && memberOf(node) === property
}

/** The property that a member expression reads, when it is known from the text. */
export function memberOf(node: Node): string | undefined {
  const property = child(node, 'property')
  return node.computed === true ? textOf(property, 'value') : nameOf(property)
}

/** The fixed text of a string, a template without expressions, or several joined by plus. */
export function literalText(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if (node.type === 'Literal') return textOf(node, 'value')
  if (node.type === 'TemplateLiteral') return plainTemplate(node)
  if (node.type === 'ParenthesizedExpression') return literalText(child(node, 'expression'))
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined
  const [left, right] = [literalText(child(node, 'left')), literalText(child(node, 'right'))]
  return left === undefined || right === undefined ? undefined : left + right
}

/** The fixed parts of a template, its expressions left out. */
export function templateText(node: Node): string {
  const parts = children(node, 'quasis').map(part => part.value)
  return parts.map(part => (typeof part === 'object' && part && 'cooked' in part ? part.cooked : '')).join('')
}

function plainTemplate(node: Node): string | undefined {
  return children(node, 'expressions').length === 0 ? templateText(node) : undefined
}

/** Without `as const`, `satisfies` and brackets: the expression itself. */
export function bare(node: Node | undefined): Node | undefined {
  const wraps = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression']
  return node && wraps.includes(node.type) ? bare(child(node, 'expression')) : node
}

/** Reads TypeScript, with or without JSX, by the ending of the path. */
export function parse(path: string, text: string): Syntax {
  const parsed = parseSync(path, text)
  const parents = new Map<Node, Node>()
  const nodes: Node[] = []
  const visit = (value: unknown, parent: Node | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent)
    if (!isNode(value)) return
    nodes.push(value)
    if (parent) parents.set(value, parent)
    for (const field of Object.values(value)) visit(field, value)
  }
  visit(parsed.program, undefined)
  return { nodes, comments: parsed.comments, parentOf: node => parents.get(node) }
}
