import { type Arrow, arrows, order } from './arrows.ts'
import { type Import, importsOf } from './imports.ts'
import { placeOf, topFeature } from './places.ts'
import { type Finding, isTest, productFiles, type Tree } from './tree.ts'

/** Every import follows the arrows, and every feature of licensing has its place in the order. */
export function directions(tree: Tree): readonly Finding[] {
  const imports = importsOf(tree)
  return [
    ...arrows.flatMap(arrow => imports.filter(one => isRefused(arrow, one)).map(found(arrow))),
    ...placeless(tree),
  ]
}

function isRefused(arrow: Arrow, one: Import): boolean {
  return (arrow.alsoTests === true || !isTest(one.file.path)) && arrow.refuses(one)
}

function found(arrow: Arrow): (one: Import) => Finding {
  return ({ file, line, to }) => ({
    file: file.path,
    line,
    problem: `${arrow.name}: may not import ${to.path}`,
    repair: arrow.reason,
  })
}

function placeless(tree: Tree): readonly Finding[] {
  const places = productFiles(tree).map(file => placeOf(file.path))
  const features = new Set(
    places.filter(place => place.area === 'licensing' && place.feature).map(topFeature),
  )
  return [...features]
    .filter(feature => !order.includes(feature))
    .map(feature => ({
      file: `src/licensing/${feature}`,
      line: 1,
      problem: 'features-in-order: this feature has no place in the order',
      repair: 'give it one in scripts/checks/arrows.ts',
    }))
}
