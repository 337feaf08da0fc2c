import { child, type Node, nameOf } from './syntax.ts'
import { codeFiles, type Finding, findingAt, type Said, type SourceFile, type Tree } from './tree.ts'

/** Tools that read these files ask for a default export. */
const readByTools = ['vitest.config.ts', 'scripts/closing-line-reporter.ts']

/** The compiler is never overruled: no any, no !, hardly a cast, no silenced error; exports have names. */
export function types(tree: Tree): readonly Finding[] {
  const files = codeFiles(tree)
  return [...files.flatMap(file => [...ofNodes(file), ...ofComments(file)]), ...ofCasts(tree)]
}

/** Casts per 1,000 lines of code, `as const` apart. */
export function castsPerThousandLines(tree: Tree): number {
  const lines = codeFiles(tree).reduce((sum, file) => sum + file.lines, 0)
  return lines === 0 ? 0 : (castsOf(tree).length * 1000) / lines
}

function ofNodes(file: SourceFile): readonly Finding[] {
  return file.syntax.nodes.flatMap(node => {
    const said = refusal(file, node)
    return said ? [findingAt(file, node.start, said)] : []
  })
}

function refusal(file: SourceFile, node: Node): Said | undefined {
  if (node.type === 'TSAnyKeyword') return ['the type any', 'say unknown and parse it']
  if (node.type === 'TSNonNullExpression' || node.definite === true)
    return ['a non-null !', 'handle what may be absent']
  if (node.type !== 'ExportDefaultDeclaration' || readByTools.includes(file.path)) return undefined
  return ['a default export', 'export it by name']
}

function ofComments(file: SourceFile): readonly Finding[] {
  return file.syntax.comments
    .filter(comment => /@ts-(ignore|expect-error|nocheck)|\bbiome-ignore\b/.test(comment.value))
    .map(comment => findingAt(file, comment.start, ['a silenced error', 'repair what it says']))
}

function ofCasts(tree: Tree): readonly Finding[] {
  const rate = castsPerThousandLines(tree)
  if (rate <= 1) return []
  const said = [
    `a cast; there are ${rate.toFixed(2)} per 1,000 lines, the limit is 1`,
    'parse, or write a type guard',
  ] as const
  return castsOf(tree).map(({ file, node }) => findingAt(file, node.start, said))
}

function castsOf(tree: Tree): readonly { file: SourceFile; node: Node }[] {
  return codeFiles(tree).flatMap(file => file.syntax.nodes.filter(isCast).map(node => ({ file, node })))
}

function isCast(node: Node): boolean {
  if (node.type === 'TSTypeAssertion') return true
  return (
    node.type === 'TSAsExpression' && nameOf(child(child(node, 'typeAnnotation'), 'typeName')) !== 'const'
  )
}
