import { parse, type Syntax } from './syntax.ts'

/** What is wrong, where, and how to repair it. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly problem: string
  readonly repair: string
}

/** What is wrong, and how to repair it. */
export type Said = readonly [problem: string, repair: string]

/** A file of the repository; its syntax is read when a check first asks for it. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly syntax: Syntax
  readonly lineAt: (offset: number) => number
}

/** Everything the checks look at. */
export interface Tree {
  readonly files: readonly SourceFile[]
  readonly commits: readonly string[]
  readonly find: (path: string) => SourceFile | undefined
}

/** A check looks at the tree and says what is wrong with it. */
export type Check = (tree: Tree) => readonly Finding[]

/** Makes a tree of texts by path, with the subjects of its commits. */
export function plantTree(texts: Readonly<Record<string, string>>, commits: readonly string[] = []): Tree {
  const byPath = new Map(Object.entries(texts).map(([path, text]) => [path, sourceFile(path, text)]))
  return { files: [...byPath.values()], commits, find: path => byPath.get(path) }
}

function sourceFile(path: string, text: string): SourceFile {
  let syntax: Syntax | undefined
  return {
    path,
    text,
    lines: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
    get syntax() {
      syntax ??= parse(path, text)
      return syntax
    },
    lineAt: offset => text.slice(0, offset).split('\n').length,
  }
}

/** Says something about a file at an offset of its text. */
export function findingAt(file: SourceFile, offset: number, [problem, repair]: Said): Finding {
  return { file: file.path, line: file.lineAt(offset), problem, repair }
}

/** TypeScript anywhere in the repository. */
export function codeFiles(tree: Tree): readonly SourceFile[] {
  return tree.files.filter(file => /\.tsx?$/.test(file.path))
}

/** TypeScript below src/ that is part of the product: no tests, nothing that only tests use. */
export function productFiles(tree: Tree): readonly SourceFile[] {
  return codeFiles(tree).filter(file => file.path.startsWith('src/') && !isTest(file.path))
}

/** A test, or what only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|^src\/.*\/testing\//.test(path)
}

/** A file of visible sentences: words.ts, or one in a folder words of a feature. */
export function isWordsFile(path: string): boolean {
  return /(^|\/)words(\.ts$|\/)/.test(path) && !path.startsWith('src/platform/words/')
}
