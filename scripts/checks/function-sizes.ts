import { type Spread, spreadOf } from './figures.ts'
import { child, children, type Node } from './syntax.ts'
import { codeFiles, type Finding, findingAt, isTest, type SourceFile, type Tree } from './tree.ts'

interface Measured {
  readonly file: SourceFile
  readonly node: Node
  readonly lines: number
}

const limits = { median: 6, p90: 18 }
const kinds = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Functions are short, half of them within 6 lines and nine of ten within 18, and take few parameters; tests are measured by their files alone. */
export function functionSizes(tree: Tree): readonly Finding[] {
  const all = functionsOf(tree)
  return [...all.filter(takesTooMany).map(tooMany), ...ofSpread(functionSpread(tree)), ...ofLong(all)]
}

/** How long the functions are. */
export function functionSpread(tree: Tree): Spread {
  return spreadOf(counted(functionsOf(tree)).map(one => one.lines))
}

function functionsOf(tree: Tree): readonly Measured[] {
  const files = codeFiles(tree).filter(file => !isTest(file.path))
  return files.flatMap(file =>
    file.syntax.nodes
      .filter(node => kinds.includes(node.type) && child(node, 'body') !== undefined)
      .map(node => ({ file, node, lines: file.text.slice(node.start, node.end).split('\n').length })),
  )
}

/** A callback on one line is part of its line: counting it would flatter the median. */
function counted(all: readonly Measured[]): readonly Measured[] {
  return all.filter(({ file, node, lines }) => lines > 1 || !isArgument(node, file.syntax.parentOf(node)))
}

function isArgument(node: Node, parent: Node | undefined): boolean {
  return children(parent, 'arguments').includes(node) || parent?.type === 'JSXExpressionContainer'
}

function takesTooMany({ node }: Measured): boolean {
  return children(node, 'params').length > 3
}

function tooMany({ file, node }: Measured): Finding {
  const count = children(node, 'params').length
  return findingAt(file, node.start, [
    `${count} parameters, the limit is 3`,
    'take one object with named fields',
  ])
}

function ofSpread({ median, p90 }: Spread): readonly Finding[] {
  const repair = 'give the parts of the longest functions names of their own'
  const found = (problem: string) => ({ file: 'src', line: 1, problem, repair })
  return [
    ...(median > limits.median
      ? [found(`the median function has ${median} lines, the limit is ${limits.median}`)]
      : []),
    ...(p90 > limits.p90
      ? [found(`one function in ten has more than ${p90} lines, the limit is ${limits.p90}`)]
      : []),
  ]
}

function ofLong(all: readonly Measured[]): readonly Finding[] {
  const long = all.filter(one => one.lines > 50)
  if (long.length < counted(all).length * 0.02 || long.length === 0) return []
  const share = `${long.length} of ${counted(all).length} are above 50, the limit is 2 %`
  return long.map(({ file, node, lines }) =>
    findingAt(file, node.start, [
      `a function of ${lines} lines; ${share}`,
      'give its parts names of their own',
    ]),
  )
}
