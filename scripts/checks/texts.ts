import { child, children, memberOf, type Node, nameOf, propertyOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

const door = 'src/platform/fields.ts'
/** Plumbing that reads no text of people: settings, failures, the log. */
const machinery = /^src\/platform\//

const judging: ReadonlySet<string> = new Set([
  ...['max', 'min', 'length', 'regex', 'refine', 'superRefine', 'startsWith', 'endsWith', 'includes'],
  ...['trim', 'toLowerCase', 'toUpperCase', 'normalize', 'overwrite', 'transform', 'pipe'],
])

/**
 * A text judged outside of the door, and what to take instead. Sentences of people chosen by shape alone stay allowed
 * here: turning `.png` off a name and making a list of one.
 */
const exceptions: Readonly<Record<string, string>> = {
  'src/identity/second-factors/phone-app/pages/app.tsx':
    'a name of a picture in an address, compared with a list',
  'src/licensing/roles/asking/pages/select-pages.tsx':
    'a ticked box or several: each is an identifier for the action',
}

const outside: Said = [
  'judges a text outside of the door',
  'take a field of platform/fields.ts, which measures and settles the text first',
]
const unending: Said = [
  'measures a text and goes on with it when it is too long',
  'add `abort: true`, so that no pattern sees a long text',
]

/** Every text of people is measured and settled before anything else looks at it, and what is too long ends there. */
export function texts(tree: Tree): readonly Finding[] {
  return productFiles(tree).flatMap(file => {
    if (file.path === door) return findingsIn(file, measuresOn, unending)
    if (machinery.test(file.path) || file.path in exceptions) return []
    return findingsIn(file, judgesText, outside)
  })
}

function findingsIn(file: SourceFile, isWrong: (node: Node) => boolean, said: Said): readonly Finding[] {
  return file.syntax.nodes.filter(isWrong).map(node => findingAt(file, node.start, said))
}

/** `z.string().max(…)` and the like. */
function judgesText(node: Node): boolean {
  const callee = child(node, 'callee')
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return false
  return judging.has(memberOf(callee) ?? '') && isText(child(callee, 'object'))
}

function isText(node: Node | undefined): boolean {
  const callee = child(node, 'callee')
  return (
    callee?.type === 'MemberExpression' &&
    nameOf(child(callee, 'object')) === 'z' &&
    memberOf(callee) === 'string'
  )
}

/** A `.max` or `.min` without `abort: true`. */
function measuresOn(node: Node): boolean {
  const callee = child(node, 'callee')
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return false
  if (!['max', 'min'].includes(memberOf(callee) ?? '')) return false
  const options = children(node, 'arguments')[1]
  return options === undefined || propertyOf(options, 'abort')?.value !== true
}
