import { boxPresence } from '../../../law/box-presence.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { Good } from '../../goods/types.ts'
import type { Document } from '../types.ts'
import { words } from '../words.ts'
import { isPageOfGood, type PageName, partTitles } from './layout.ts'
import type { FieldRow, SaidLine, ShownRow } from './row.ts'
import { isRowOf, tableBoxes } from './rows.ts'
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
  /** The good that it is about, where there are several. */
  readonly good?: Good
  readonly boxes: readonly SaidBox[]
}

/** A document box by box, in the words of one language: for the summary, for readers and for the printed document. */
export function saidParts(say: Say, document: Document): readonly SaidPart[] {
  const partOf = (page: PageName, good: Good) => ({
    page,
    title: say(partTitles[page]),
    boxes: tableBoxes.flatMap(([id, entry]) =>
      entry.part === page && boxPresence(id, document.type) !== 'absent'
        ? sayBox(say, id, { entry, document, good })
        : [],
    ),
  })
  const [first, ...others] = document.goods
  if (others.length === 0) return pageNames.map(page => partOf(page, first))
  const ofGoods = document.goods.flatMap((good, index) =>
    pageNames.filter(isPageOfGood).map(page => {
      const part = partOf(page, good)
      return { ...part, good, title: say(words.ofGood, { number: index + 1, text: part.title }) }
    }),
  )
  const rest = pageNames.filter(page => !isPageOfGood(page)).map(page => partOf(page, first))
  return [...rest.slice(0, 1), ...ofGoods, ...rest.slice(1)]
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

interface InTable extends Saying {
  readonly entry: BoxEntry
}

function sayBox(say: Say, id: TableBox, { entry, document, good }: InTable): readonly SaidBox[] {
  const lines = [
    ...(entry.shown === undefined ? [] : linesShown(say, entry.shown, { document, good })),
    ...entry.rows
      .filter(row => isRowOf(row, document.type))
      .flatMap(row => linesOf(say, row, { document, good })),
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
