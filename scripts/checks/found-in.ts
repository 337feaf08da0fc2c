import { type Check, plantTree } from './tree.ts'

/** What a check says about a small made-up tree, as "file:line problem". */
export function foundIn(check: Check, texts: Readonly<Record<string, string>>): readonly string[] {
  return check(plantTree(texts)).map(({ file, line, problem }) => `${file}:${line} ${problem}`)
}
