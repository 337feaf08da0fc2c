import { join } from 'node:path'
import { readTranslations } from '../src/platform/words/translations.ts'
import { resolve } from './checks/imports.ts'
import { placeOf } from './checks/places.ts'
import { readTree } from './checks/read-tree.ts'
import { isView } from './checks/roles.ts'
import { bare, child, children, keyOf, memberOf, type Node, nameOf, textOf } from './checks/syntax.ts'
import { productFiles, type SourceFile } from './checks/tree.ts'
import { wordLists } from './checks/word-lists.ts'
import { type Cell, table, writeOrCheck } from './reference-page.ts'

const root = join(import.meta.dirname, '..')
const tree = readTree(root)
const lists = wordLists(tree)
const danish = readTranslations(join(root, 'translations'), 'da')

/** A sentence in both languages. */
interface Said {
  readonly english: string
  readonly danish: string | undefined
}

/** A refusal code or a mail, where it is said, and its sentences. */
interface Entry {
  readonly place: string
  readonly name: string
  readonly sentences: readonly Said[]
}

/** What the names that a file has for lists of words stand for: local name -> list. */
function listsIn(file: SourceFile): ReadonlyMap<string, (typeof lists)[number]> {
  const named = file.syntax.nodes.flatMap(node => {
    if (node.type !== 'ImportSpecifier') return []
    const declaration = file.syntax.parentOf(node)
    const path = resolve(file.path, textOf(child(declaration, 'source'), 'value') ?? '')
    const imported = nameOf(child(node, 'imported'))
    const list = lists.find(one => one.file.path === path && one.name === imported)
    return list === undefined ? [] : [[nameOf(child(node, 'local')) ?? '', list] as const]
  })
  return new Map(named)
}

/** The sentence that `words.key` means in a file. */
function saidBy(file: SourceFile, node: Node): readonly Said[] {
  if (node.type !== 'MemberExpression') return []
  const list = listsIn(file).get(nameOf(child(node, 'object')) ?? '')
  const sentence = list?.sentences.find(({ key }) => key === memberOf(node))
  if (list === undefined || sentence === undefined) return []
  return [{ english: sentence.english, danish: danish.get(list.feature)?.[sentence.key] }]
}

/** Every sentence said somewhere inside a node, in reading order. */
function saidInside(file: SourceFile, node: Node): readonly Said[] {
  return file.syntax.nodes
    .filter(({ start, end }) => start >= node.start && end <= node.end)
    .flatMap(inner => saidBy(file, inner))
}

function featureOf(file: SourceFile): string {
  const { area, feature } = placeOf(file.path)
  return feature === undefined ? area : `${area}/${feature}`
}

/** Maps of refusal codes to sentences: objects that are called phrases. */
function refusals(file: SourceFile): readonly Entry[] {
  return file.syntax.nodes.filter(isPhrases).flatMap(node =>
    children(bare(child(node, 'init') ?? child(node, 'value')), 'properties').flatMap(property => {
      const value = child(property, 'value')
      const sentences = value === undefined ? [] : saidBy(file, value)
      return sentences.map(said => ({
        place: featureOf(file),
        name: keyOf(property) ?? '',
        sentences: [said],
      }))
    }),
  )
}

function isPhrases(node: Node): boolean {
  if (node.type === 'VariableDeclarator') {
    const id = child(node, 'id')
    const typed = child(child(id, 'typeAnnotation'), 'typeAnnotation')
    return /phrases$/i.test(nameOf(id) ?? '') || nameOf(child(typed, 'typeName')) === 'RefusalPhrases'
  }
  return node.type === 'Property' && /^phrases$/.test(keyOf(node) ?? '')
}

/** What a document lacks is said by a list of words whose keys are the codes. */
function gaps(): readonly Entry[] {
  const ofGaps = lists.filter(list => list.feature.endsWith('-gaps'))
  return ofGaps.flatMap(({ file, feature, sentences }) =>
    sentences.map(({ key, english }) => ({
      place: featureOf(file),
      name: key,
      sentences: [{ english, danish: danish.get(feature)?.[key] }],
    })),
  )
}

/** Mails: objects with a subject that is said; views have other subjects. */
function mails(file: SourceFile): readonly Entry[] {
  if (isView(placeOf(file.path))) return []
  return file.syntax.nodes.flatMap(node => {
    if (node.type !== 'ObjectExpression') return []
    const subject = children(node, 'properties').find(property => keyOf(property) === 'subject')
    if (subject === undefined || saidInside(file, subject).length === 0) return []
    return [{ place: featureOf(file), name: occasion(file, node), sentences: saidInside(file, node) }]
  })
}

/** The key under which a mail stands in a table, or the function that writes it. */
function occasion(file: SourceFile, node: Node): string {
  const parent = file.syntax.parentOf(node)
  const key = parent?.type === 'Property' ? keyOf(parent) : undefined
  return key ?? hyphenated(enclosingFunction(file, node))
}

function enclosingFunction(file: SourceFile, node: Node): string {
  const parent = file.syntax.parentOf(node)
  if (parent === undefined) return ''
  const isNamed = parent.type === 'FunctionDeclaration'
  return isNamed ? (nameOf(child(parent, 'id')) ?? '') : enclosingFunction(file, parent)
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

function rows({ name, sentences }: Entry): readonly (readonly Cell[])[] {
  return sentences.map(({ english, danish }, at) => [at === 0 ? `\`${name}\`` : ' ', english, danish])
}

function sections(head: string, entries: readonly Entry[]): readonly string[] {
  const places = [...new Set(entries.map(({ place }) => place))].sort()
  return places.flatMap(place => {
    const own = unique(entries.filter(entry => entry.place === place))
    return [`### ${place}`, table([head, 'English', 'Danish'], own.flatMap(rows))]
  })
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map(entry => [JSON.stringify(entry), entry])).values()]
}

const files = [...productFiles(tree)].sort((one, other) => (one.path < other.path ? -1 : 1))

writeOrCheck('messages.md', [
  '# What the system says when it refuses, and what it mails',
  'Generated from the words in `src/` and `translations/` by `node scripts/generate-messages-reference.ts`; do not edit. Braces hold what is filled in.',
  '## Refusals',
  'A code with a field before it (`field:code`) has its own sentence at that field. The sentences of `platform` hold wherever a feature has none of its own.',
  ...sections('code', [...files.flatMap(refusals), ...gaps()]),
  '## Mails',
  ...sections('mail', files.flatMap(mails)),
])
