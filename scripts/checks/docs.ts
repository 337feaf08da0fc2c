import { map } from './map.ts'
import { apps, placeOf, topFeature } from './places.ts'
import type { Finding, Tree } from './tree.ts'

const limits = { 'README.md': 70, 'ARCHITECTURE.md': 150 }

/** The first two pages stay short, and the map shows every folder that is there and none that is not. */
export function docs(tree: Tree): readonly Finding[] {
  return [...Object.entries(limits).flatMap(([path, limit]) => length(tree, path, limit)), ...mapped(tree)]
}

function length(tree: Tree, path: string, limit: number): readonly Finding[] {
  const lines = tree.find(path)?.lines
  if (lines === undefined) return [found(path, 'is missing', 'write it')]
  return lines <= limit
    ? []
    : [found(path, `${lines} lines, the limit is ${limit}`, 'move what is for later into docs/')]
}

function mapped(tree: Tree): readonly Finding[] {
  const there = new Set(tree.files.flatMap(file => foldersOf(file.path)))
  const page = tree.find('ARCHITECTURE.md')?.text ?? ''
  const unmapped = [...there].filter(folder => !page.includes(`\`${folder}/\``))
  const vanished = Object.keys(map).filter(folder => !there.has(folder))
  return [
    ...unmapped.map(folder =>
      found(
        folder,
        'is not on the map',
        'add it to scripts/checks/map.ts and run scripts/generate-architecture.ts',
      ),
    ),
    ...vanished.map(folder =>
      found('scripts/checks/map.ts', `maps ${folder}, which is not there`, 'delete its line'),
    ),
  ]
}

function foldersOf(path: string): readonly string[] {
  const { area } = placeOf(path)
  const feature = topFeature(placeOf(path))
  if (!/^src\/[^/]+\//.test(path)) return []
  return apps.includes(area) && feature !== '' ? [`src/${area}`, `src/${area}/${feature}`] : [`src/${area}`]
}

function found(file: string, problem: string, repair: string): Finding {
  return { file, line: 1, problem, repair }
}
