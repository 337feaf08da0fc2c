import type { Phrase } from '../../../../platform/words/words.ts'
import type { PageName } from '../layout.ts'
import type { FieldRow, ShownRow } from '../row.ts'

/** A box: what it is called, where it is said, and its rows in the order in which they are said. */
export interface BoxEntry<Rows extends readonly FieldRow[] = readonly FieldRow[]> {
  readonly name: Phrase
  /** Its part of what is said: the page of the form where it is changed, or the heading of the document. */
  readonly part: PageName | 'heading'
  readonly rows: Rows
  /** Said before the rows: what nobody types in a form of boxes. */
  readonly shown?: ShownRow
}

/** A box with rows that a form fills in. */
export function box<Rows extends readonly FieldRow[]>(
  part: PageName | 'heading',
  name: Phrase,
  ...rows: Rows
): BoxEntry<Rows> {
  return { part, name, rows }
}

/** A box that is only shown. */
export function shown(part: PageName, shown: ShownRow): BoxEntry<readonly []> {
  return { part, name: shown.label, rows: [], shown }
}
