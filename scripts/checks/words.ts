import { argumentsOf } from './icu.ts'
import { translations } from './translations.ts'
import { type Finding, findingAt, type Tree } from './tree.ts'
import { type Sentence, type WordList, wordLists } from './word-lists.ts'
import { usedKeys } from './word-uses.ts'

/** Every sentence is well formed, used, and there in every language, in the same order. */
export function words(tree: Tree): readonly Finding[] {
  const lists = wordLists(tree)
  const own = lists.flatMap(list => [...english(list), ...unused(tree, list)])
  return [...doubled(lists), ...own, ...translations(tree, lists)]
}

function doubled(lists: readonly WordList[]): readonly Finding[] {
  return lists
    .filter(list => lists.find(other => other.feature === list.feature) !== list)
    .map(({ file, offset, feature }) =>
      findingAt(file, offset, [`the feature "${feature}" is declared twice`, 'give each list its own name']),
    )
}

function english({ file, sentences }: WordList): readonly Finding[] {
  return sentences.flatMap(sentence => {
    const problem = wrong(sentence)
    if (problem === undefined) return []
    return [findingAt(file, sentence.offset, [`"${sentence.key}" ${problem}`, 'write the English sentence'])]
  })
}

function wrong({ english }: Sentence): string | undefined {
  if (english.trim() === '') return 'is empty, or no fixed text'
  const read = argumentsOf(english, 'en')
  return 'error' in read ? `is no ICU message: ${read.error}` : undefined
}

function unused(tree: Tree, list: WordList): readonly Finding[] {
  const used = usedKeys(tree, list)
  if (used === undefined) return []
  return list.sentences
    .filter(({ key }) => !used.has(key))
    .map(({ key, offset }) =>
      findingAt(list.file, offset, [`"${key}" is never said`, 'delete it here and in translations/']),
    )
}
