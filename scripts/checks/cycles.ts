import { importsOf } from './imports.ts'
import type { Finding, Tree } from './tree.ts'

/** No file imports itself by way of others, types included. */
export function cycles(tree: Tree): readonly Finding[] {
  const graph = new Map<string, string[]>()
  for (const { file, to } of importsOf(tree)) graph.set(file.path, [...(graph.get(file.path) ?? []), to.path])
  return knots(graph).map(knot => ({
    file: knot[0] ?? '',
    line: 1,
    problem: `no-cycles: these import each other: ${knot.join(', ')}`,
    repair: 'move what they share into a file that imports neither',
  }))
}

interface Search {
  readonly graph: ReadonlyMap<string, readonly string[]>
  readonly numbers: Map<string, number>
  readonly open: string[]
  readonly found: string[][]
}

/** The strongly connected parts of a graph by Tarjan's algorithm: those of several nodes, or of one that points to itself. */
export function knots(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const search: Search = { graph, numbers: new Map(), open: [], found: [] }
  for (const node of graph.keys()) if (!search.numbers.has(node)) visit(search, node)
  return search.found
    .filter(part => part.length > 1 || part.some(node => graph.get(node)?.includes(node)))
    .map(part => part.sort())
    .sort()
}

function visit(search: Search, node: string): number {
  const number = search.numbers.size
  search.numbers.set(node, number)
  search.open.push(node)
  let lowest = number
  for (const next of search.graph.get(node) ?? []) lowest = Math.min(lowest, reach(search, next, number))
  if (lowest === number) search.found.push(search.open.splice(search.open.indexOf(node)))
  return lowest
}

function reach(search: Search, next: string, number: number): number {
  const known = search.numbers.get(next)
  if (known === undefined) return visit(search, next)
  return search.open.includes(next) ? known : number
}
