import { roomOf } from './places.ts'
import { type Finding, productFiles, type SourceFile, type Tree } from './tree.ts'

const limit = 2000

/** Rooms can be seen over: no folder below src above 2,000 lines, its roles included, without rooms inside it. */
export function roomSizes(tree: Tree): readonly Finding[] {
  const rooms = Map.groupBy(productFiles(tree), file => roomOf(file.path))
  const paths = [...rooms.keys()]
  return [...rooms]
    .map(([room, files]) => ({ room, lines: linesOf(files) }))
    .filter(({ room, lines }) => lines > limit && !paths.some(path => path.startsWith(`${room}/`)))
    .map(({ room, lines }) => ({
      file: room,
      line: 1,
      problem: `${lines} lines and no room inside, the limit is ${limit.toLocaleString('en')}`,
      repair: 'give one subject of it, with its actions, pages, rules and words, a folder of its own inside',
    }))
}

function linesOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.lines, 0)
}
