import type { DocumentType } from '../../../law/annex.ts'
import { boxPresence } from '../../../law/box-presence.ts'
import type { BoxId } from '../../../law/boxes.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { formPages, type PageName } from './layout.ts'
import type { FieldRow } from './row.ts'
import type { BoxEntry } from './table/entry.ts'
import { boxTable, type FieldKey, type TableBox } from './table.ts'

/** A row with the box to which it belongs. */
export interface RowOfBox {
  readonly box: BoxId
  readonly row: FieldRow
}

const isTableBox = (id: string): id is TableBox => id in boxTable

/** The boxes of the table in the order of the law. */
export const tableBoxes: readonly (readonly [TableBox, BoxEntry])[] = Object.keys(boxTable)
  .filter(isTableBox)
  .map(id => [id, boxTable[id]])

/** All rows that a form fills in, in the order of the law. */
export const allRows: readonly RowOfBox[] = tableBoxes.flatMap(([box, { rows }]) =>
  rows.map(row => ({ box, row })),
)

const byKey: ReadonlyMap<string, RowOfBox> = new Map(allRows.map(one => [one.row.key, one]))

/** The row of a key of the data. */
export function rowOf(key: string): RowOfBox | undefined {
  return byKey.get(key)
}

/** The row of a control of the form. */
export function rowOfControl(control: string): RowOfBox | undefined {
  return allRows.find(({ row }) => row.nameOf(control) !== undefined) ?? rowOf(firstOf(control))
}

const firstOf = (path: string) => path.split('.')[0] ?? ''

const inFormOrder = allRows.toSorted((one, other) => (one.row.formOrder ?? 0) - (other.row.formOrder ?? 0))

/** Whether a type of document has a row, as far as the row says. */
export function isRowOf({ types }: FieldRow, type: DocumentType): boolean {
  return types === undefined || types.includes(type)
}

/** The rows of a section of a page that a type of document has: those whose box is not absent from it (IR Annex I). */
export function rowsOfSection(page: PageName, section: string, type: DocumentType): readonly RowOfBox[] {
  return inFormOrder.filter(
    ({ box, row }) =>
      row.on[0] === page &&
      row.on[1] === section &&
      isRowOf(row, type) &&
      boxPresence(box, type) !== 'absent',
  )
}

/** The rows of a page of the form, in its order. */
export function rowsOfPage(page: PageName, type: DocumentType): readonly RowOfBox[] {
  return formPages[page].flatMap(({ name }) => rowsOfSection(page, name, type))
}

/** Whether a key of the data is filled in on a page. */
export function isOnPage(key: string, page: PageName): boolean {
  return rowOf(key)?.row.on[0] === page
}

/** Whether a form marks a row as mandatory: as its box stands in a type of document, unless one of several rows is enough. */
export function isMandatory({ box, row }: RowOfBox, type: DocumentType): boolean {
  return row.isOwed === true || (boxPresence(box, type) === 'mandatory' && row.isOneOf !== true)
}

/** What a row is called. */
export function labelOf(key: FieldKey): Phrase {
  const found = rowOf(key)
  if (found === undefined) throw new Error(`no row ${key}`)
  return found.row.label
}
