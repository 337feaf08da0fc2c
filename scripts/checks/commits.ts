import type { Finding, Tree } from './tree.ts'

const longest = 60

/** The subjects of the last commits can be read in a list. */
export function commits(tree: Tree): readonly Finding[] {
  return tree.commits
    .filter(subject => subject.length > longest)
    .map(subject => ({
      file: 'git log',
      line: tree.commits.indexOf(subject) + 1,
      problem: `a subject of ${subject.length} characters: "${subject}"`,
      repair: `say it in ${longest}; the body has room for the reason`,
    }))
}
