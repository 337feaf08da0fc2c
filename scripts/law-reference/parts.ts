import { type Citation, resolveCitation } from '../../src/law/citations.ts'
import { type Cell, table } from '../reference-page.ts'

/** The year for which holidays are shown. */
export const holidayYear = 2026

/** Whatever says where it stands. */
export interface Cited {
  readonly citation: Citation
  readonly decision?: Citation
}

/** A citation as a link to the authentic text. */
export function cite(citation: Citation): string {
  const address = resolveCitation(citation)?.address
  return address ? `[${citation}](${address})` : citation
}

function citeBoth(row: Cited): string {
  return row.decision ? `${cite(row.citation)}; ${cite(row.decision)}` : cite(row.citation)
}

/** A table whose last column is the source of each row. */
export function listing<Row extends Cited>(
  head: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): string {
  return table(
    [...head, 'source'],
    rows.map(row => [...cells(row), citeBoth(row)]),
  )
}

/** A heading with its parts. */
export function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n')
}

/** An age that has to be exceeded. */
export function moreThan(years: number | undefined): string | undefined {
  return years === undefined ? undefined : `more than ${years} years`
}
