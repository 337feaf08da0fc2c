import { type Spread, spreadOf } from './figures.ts'
import { codeFiles, type Finding, isTest, isWordsFile, type SourceFile, type Tree } from './tree.ts'

const longest = 400
const tables = /(^|\/)blocklist\.ts$|^src\/law\/(annex|boxes|calendar|citations)\.ts$/

/** Files are short: half of them within 60 lines, nine of ten within 200, none above 400 but tables and word lists. */
export function fileSizes(tree: Tree): readonly Finding[] {
  const tooLong = codeFiles(tree).filter(file => file.lines > longest && !isTable(file.path))
  return [...tooLong.map(file => ofFile(file)), ...ofSpread(fileSpread(tree))]
}

/** How long the files are, tests and tables apart. */
export function fileSpread(tree: Tree): Spread {
  return spreadOf(measured(tree).map(file => file.lines))
}

function measured(tree: Tree): readonly SourceFile[] {
  return codeFiles(tree).filter(file => !isTest(file.path) && !isTable(file.path))
}

function isTable(path: string): boolean {
  return tables.test(path) || isWordsFile(path)
}

function ofFile(file: SourceFile): Finding {
  return {
    file: file.path,
    line: longest + 1,
    problem: `${file.lines} lines, the limit is ${longest}`,
    repair: 'make the role a folder of the same name',
  }
}

function ofSpread({ median, p90 }: Spread): readonly Finding[] {
  const repair = 'split the longest files by what they export'
  const found = (problem: string) => ({ file: 'src', line: 1, problem, repair })
  return [
    ...(median > 60 ? [found(`the median file has ${median} lines, the limit is 60`)] : []),
    ...(p90 > 200 ? [found(`one file in ten has more than ${p90} lines, the limit is 200`)] : []),
  ]
}
