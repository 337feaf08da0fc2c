import { type Spread, spreadOf } from './figures.ts'
import { codeFiles, type Finding, isTest, isWordsFile, type SourceFile, type Tree } from './tree.ts'

const limits = { product: 300, test: 400, median: 45, p90: 120 }
const tables = /(^|\/)blocklist\.ts$|^src\/law\/(annex|boxes|calendar|citations)\.ts$/

/** Files are short: half of them within 45 lines, nine of ten within 120, none above 300 but tests (400), tables and word lists. */
export function fileSizes(tree: Tree): readonly Finding[] {
  const tooLong = codeFiles(tree).filter(file => file.lines > limitOf(file) && !isTable(file.path))
  return [...tooLong.map(file => ofFile(file)), ...ofSpread(fileSpread(tree))]
}

/** How long the files are, tests and tables apart. */
export function fileSpread(tree: Tree): Spread {
  return spreadOf(measured(tree).map(file => file.lines))
}

function measured(tree: Tree): readonly SourceFile[] {
  return codeFiles(tree).filter(file => !isTest(file.path) && !isTable(file.path))
}

function limitOf({ path }: SourceFile): number {
  return isTest(path) ? limits.test : limits.product
}

function isTable(path: string): boolean {
  return tables.test(path) || isWordsFile(path)
}

function ofFile(file: SourceFile): Finding {
  const limit = limitOf(file)
  return {
    file: file.path,
    line: limit + 1,
    problem: `${file.lines} lines, the limit is ${limit}`,
    repair: isTest(file.path) ? 'split it by what it tests' : 'make the role a folder of the same name',
  }
}

function ofSpread({ median, p90 }: Spread): readonly Finding[] {
  const repair = 'split the longest files by what they export'
  const found = (problem: string) => ({ file: 'src', line: 1, problem, repair })
  return [
    ...(median > limits.median
      ? [found(`the median file has ${median} lines, the limit is ${limits.median}`)]
      : []),
    ...(p90 > limits.p90
      ? [found(`one file in ten has more than ${p90} lines, the limit is ${limits.p90}`)]
      : []),
  ]
}
