import type { DocumentType } from '../../../law/annex.ts'
import { type BoxId, boxPresence } from '../../../law/boxes.ts'
import { type FormSection, formPages, type PageName } from './layout.ts'
import type { FieldRow } from './row.ts'
import { type BoxEntry, boxTable, type FieldKey, type TableBox } from './table.ts'

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

/** The rows of some keys that a type of document has: those whose box is not absent from it (IR Annex I). */
export function rowsOf(keys: readonly FieldKey[], type: DocumentType): readonly RowOfBox[] {
  return keys.flatMap(key => {
    const found = rowOf(key)
    return found === undefined || boxPresence(found.box, type) === 'absent' ? [] : [found]
  })
}

/** The rows of a page of the form. */
export function rowsOfPage(page: PageName, type: DocumentType): readonly RowOfBox[] {
  const sections: readonly FormSection[] = formPages[page]
  return sections.flatMap(({ rows }) => rowsOf(rows, type))
}

const pages: ReadonlyMap<string, PageName> = new Map(
  Object.keys(formPages).flatMap(name =>
    isPage(name)
      ? formPages[name].flatMap(({ rows }) => rows.map((key): [string, PageName] => [key, name]))
      : [],
  ),
)

function isPage(name: string): name is PageName {
  return name in formPages
}

/** The page on which a row is filled in. */
export function pageOfRow({ row }: RowOfBox): PageName {
  return pages.get(row.key) ?? 'summary'
}

/** Whether a key of the data is filled in on a page. */
export function isOnPage(key: string, page: PageName): boolean {
  return pages.get(key) === page
}

/** Whether a form marks a row as mandatory: as its box stands in a type of document, unless one of several rows is enough. */
export function isMandatory({ box, row }: RowOfBox, type: DocumentType): boolean {
  return row.isOwed === true || (boxPresence(box, type) === 'mandatory' && row.isOneOf !== true)
}
