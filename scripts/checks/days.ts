import { child, isMember, memberOf, type Node, nameOf } from './syntax.ts'
import { type Finding, findingAt, productFiles, type Said, type SourceFile, type Tree } from './tree.ts'

/** Where days are counted: here an instant becomes a day in one way alone. */
const bound = /^src\/(law|licensing|identity)\//
const oneWay = 'src/law/time-zones.ts'
/** Dates without a time, counted in whole days of UTC. */
const dayNumbers = 'src/law/iso-date.ts'
const sayings = 'src/licensing/words.ts'

const turns: Said = [
  'turns an instant into a day or a year without its place',
  'ask `dayIn` or `yearIn` of law/time-zones.ts for the country that the matter belongs to',
]
const shows: Said = [
  'shows an instant without the place that it belongs to',
  'say it by `sayDay` or `sayTime` of licensing/words.ts',
]

/** The day and the year of an instant are those of a place, found by one function and shown by two. */
export function days(tree: Tree): readonly Finding[] {
  const files = productFiles(tree).filter(({ path }) => bound.test(path) && path !== oneWay)
  return files.flatMap(file => [
    ...file.syntax.nodes
      .filter(node => turnsIntoDay(file, node))
      .map(node => findingAt(file, node.start, turns)),
    ...file.syntax.nodes
      .filter(node => showsNowhere(file, node))
      .map(node => findingAt(file, node.start, shows)),
  ])
}

const parts = /^(get|set)(UTC)?(FullYear|Year|Month|Date|Day|Hours)$/
const texts = /^to(Locale(Date|Time)?String|DateString|UTCString|GMTString|TimeString)$/
/** What takes the day out of a text such as `2026-12-31T23:30:00.000Z`. */
const cuts = ['slice', 'substring', 'substr', 'split', 'match', 'replace', 'at', 'startsWith']

function turnsIntoDay({ path }: SourceFile, node: Node): boolean {
  if (node.type !== 'MemberExpression') return false
  if (isMember(node, 'Intl', 'DateTimeFormat')) return true
  const member = memberOf(node) ?? ''
  if (parts.test(member) || texts.test(member)) return path !== dayNumbers
  return cuts.includes(member) && isIsoText(child(node, 'object')) && path !== dayNumbers
}

function isIsoText(node: Node | undefined): boolean {
  if (node?.type !== 'CallExpression') return false
  const callee = child(node, 'callee')
  return callee !== undefined && ['toISOString', 'toJSON'].includes(memberOf(callee) ?? '')
}

function showsNowhere({ path }: SourceFile, node: Node): boolean {
  if (!path.startsWith('src/licensing/') || path === sayings || node.type !== 'MemberExpression') return false
  const object = child(node, 'object')
  const isSay = nameOf(object) === 'say' || (object !== undefined && memberOf(object) === 'say')
  return isSay && ['date', 'dateTime'].includes(memberOf(node) ?? '')
}
