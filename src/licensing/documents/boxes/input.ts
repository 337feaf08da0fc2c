import { z } from 'zod'
import type { PageName } from './layout.ts'
import type { Boxed } from './row.ts'
import { allRows, isOnPage, rowOf } from './rows.ts'

/** Boxes as an input has them: those named are written, an empty one with null; the others stay as they are. */
export function boxesInput(page?: PageName) {
  const rows = allRows.filter(({ row }) => page === undefined || isOnPage(row.key, page))
  return z.strictObject(Object.fromEntries(rows.map(({ row }) => [row.key, row.json.nullish()])))
}

/** The data with what an input of boxes says. */
export function withBoxes(boxed: Boxed, boxes: Readonly<Record<string, unknown>>): Boxed {
  return Object.entries(boxes).reduce(
    (written, [key, value]) => rowOf(key)?.row.set(written, value ?? undefined) ?? written,
    boxed,
  )
}
