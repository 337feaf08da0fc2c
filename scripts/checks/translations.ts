import { argumentsOf, readableText } from './icu.ts'
import { sameWords } from './same-words.ts'
import { type Finding, findingAt, type Said, type SourceFile, type Tree } from './tree.ts'
import type { Sentence, WordList } from './word-lists.ts'

/** The sentences of one feature in one language. */
interface Translation {
  readonly file: SourceFile
  readonly language: string
  readonly texts: ReadonlyMap<string, string>
}

const place = /^translations\/([^/]+)\/([^/]+)\.json$/
const unflat: Said = ['is not a flat object of sentences', 'write lines of "key": "sentence"']
const orphan: Said = ['translates words that no feature declares', 'delete it']

/** Every language has each list of words whole: same keys, same order, same arguments, and really translated. */
export function translations(tree: Tree, lists: readonly WordList[]): readonly Finding[] {
  const files = tree.files.filter(file => place.test(file.path))
  const languages = new Set(files.flatMap(file => place.exec(file.path)?.[1] ?? []))
  const features = lists.map(list => list.feature)
  const orphans = files.filter(file => !features.includes(place.exec(file.path)?.[2] ?? ''))
  return [
    ...orphans.map(file => findingAt(file, 0, orphan)),
    ...[...languages].flatMap(language => lists.flatMap(list => ofList(tree, language, list))),
  ]
}

function ofList(tree: Tree, language: string, list: WordList): readonly Finding[] {
  const path = `translations/${language}/${list.feature}.json`
  const file = tree.find(path)
  if (file === undefined) {
    return [
      { file: path, line: 1, problem: `is missing for ${list.file.path}`, repair: 'translate its words' },
    ]
  }
  const texts = textsOf(file)
  if (texts === undefined) return [findingAt(file, 0, unflat)]
  const translation = { file, language, texts }
  return [
    ...ofKeys(translation, list),
    ...list.sentences.flatMap(sentence => ofSentence(translation, sentence)),
  ]
}

function textsOf(file: SourceFile): ReadonlyMap<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(file.text)
    if (typeof read !== 'object' || read === null) return undefined
    const entries = Object.entries(read).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    return entries.length === Object.keys(read).length ? new Map(entries) : undefined
  } catch {
    return undefined
  }
}

function ofKeys({ file, texts }: Translation, list: WordList): readonly Finding[] {
  const [here, wanted] = [[...texts.keys()], list.sentences.map(sentence => sentence.key)]
  const missing = wanted.filter(key => !texts.has(key))
  const extra = here.filter(key => !wanted.includes(key))
  const isWhole = missing.length + extra.length === 0
  const astray = here.filter((key, at) => isWhole && key !== wanted[at]).slice(0, 1)
  return [
    ...missing.map(key => findingAt(file, 0, [`lacks "${key}"`, `translate it from ${list.file.path}`])),
    ...extra.map(key => about(file, key, ['is no word of the feature', 'delete it'])),
    ...astray.map(key => about(file, key, ['is out of order', `keep the order of ${list.file.path}`])),
  ]
}

function ofSentence({ file, language, texts }: Translation, sentence: Sentence): readonly Finding[] {
  const text = texts.get(sentence.key)
  const said = text === undefined ? undefined : wrong(text, language, sentence.english)
  return said === undefined ? [] : [about(file, sentence.key, said)]
}

function wrong(text: string, language: string, english: string): Said | undefined {
  if (text.trim() === '') return ['is empty', 'translate it']
  const [here, wanted] = [argumentsOf(text, language), argumentsOf(english, 'en')]
  if ('error' in here) return [`is no ICU message: ${here.error}`, 'repair its brackets']
  if ('names' in wanted && here.names.join() !== wanted.names.join()) {
    return [`takes (${here.names.join()}), the English (${wanted.names.join()})`, 'use the same arguments']
  }
  const isSame = text === english && readableText(text) !== '' && sameWords[language]?.[text] === undefined
  return isSame
    ? ['is the English sentence', 'translate it, or give the reason in scripts/checks/same-words.ts']
    : undefined
}

function about(file: SourceFile, key: string, [problem, repair]: Said): Finding {
  return findingAt(file, Math.max(0, file.text.indexOf(`"${key}"`)), [`"${key}" ${problem}`, repair])
}
