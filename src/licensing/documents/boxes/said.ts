import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { Good } from '../../goods/types.ts'
import type { Document } from '../types.ts'
import { type PageName, partTitles } from './layout.ts'
import type { FieldRow, SaidLine, ShownRow } from './row.ts'
import { tableBoxes } from './rows.ts'
import type { BoxEntry } from './table/entry.ts'
import { boxTable, type TableBox } from './table.ts'

/** One box in words: its official number, its name and what stands in it. */
export interface SaidBox {
  readonly box: string
  readonly name: string
  readonly value: string | undefined
}

/** Boxes that belong together; `page` is where they are filled in. */
export interface SaidPart {
  readonly page: PageName
  readonly title: string
  readonly boxes: readonly SaidBox[]
}

/** A document box by box, in the words of one language: for the summary, for readers and for the printed document. */
export function saidParts(say: Say, document: Document): readonly SaidPart[] {
  return pageNames.map(page => ({
    page,
    title: say(partTitles[page]),
    boxes: tableBoxes.flatMap(([id, entry]) =>
      entry.part === page ? sayBox(say, id, { entry, document }) : [],
    ),
  }))
}

const pageNames = ['import', 'good', 'photographs', 'provenance', 'summary'] as const satisfies PageName[]

/** The number of a box on the form of the law; none for what has no number there. */
export function numberOf(box: string): string {
  return /^I\.\d+/.exec(box)?.[0] ?? ''
}

/** A box by its official number and its name: "I.15 Title". */
export function nameOfBox(say: Say, box: string): string {
  const names: Readonly<Record<string, { readonly name: Phrase }>> = boxTable
  const entry = names[box]
  return [numberOf(box), entry && say(entry.name)].filter(Boolean).join(' ') || box
}

interface InTable {
  readonly entry: BoxEntry
  readonly document: Document
}

function sayBox(say: Say, id: TableBox, { entry, document }: InTable): readonly SaidBox[] {
  const [good] = document.goods
  const lines = [
    ...(entry.shown === undefined ? [] : linesShown(say, entry.shown, { document, good })),
    ...entry.rows.flatMap(row => linesOf(say, row, { document, good })),
  ]
  return lines.map(({ name, value }) => ({ box: numberOf(id), name: say(name), value }))
}

interface Saying {
  readonly document: Document
  readonly good: Good
}

function linesOf(say: Say, row: FieldRow, { document, good }: Saying): readonly SaidLine[] {
  const boxed = { content: document.content, details: good.details }
  if (row.isSaidElsewhere || row.onlyIf?.(boxed) === false) return []
  const lines = row.lines(say, boxed)
  return row.isSaidIfGiven ? lines.filter(({ value }) => value !== undefined) : lines
}

function linesShown(say: Say, row: ShownRow, { document, good }: Saying): readonly SaidLine[] {
  if (row.onlyIf?.({ content: document.content, details: good.details }) === false) return []
  const value = row.sayOf(say, document, good) || undefined
  return row.isSaidIfGiven && value === undefined ? [] : [{ name: row.label, value }]
}
