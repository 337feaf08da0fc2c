import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { stampAt, statusLook } from '../../../words.ts'
import { labelOf } from '../../boxes/rows.ts'
import { boxTable, type FieldKey } from '../../boxes/table.ts'
import type { DocumentLine, ListedHolder } from '../types.ts'
import { words } from '../words.ts'

/** The holder by name, or that the name is not displayed. */
export function sayHolder(say: Say, holder: ListedHolder): string {
  if (holder.isNamed) return holder.name
  return say(holder.kind === 'natural person' ? words.privatePerson : words.privateFirm)
}

interface ListColumn {
  readonly label: Phrase
  readonly cell: (say: Say, line: DocumentLine) => string | null
}

/** A column of a box, called as the table of boxes calls it. */
function ofBox(key: FieldKey, cell: ListColumn['cell']): ListColumn {
  return { label: labelOf(key), cell }
}

/** The columns of the table for spreadsheets, in their order. */
const columns: readonly ListColumn[] = [
  { label: words.columnNumber, cell: (_say, { number }) => number },
  { label: words.csvType, cell: (_say, { type }) => type },
  { label: words.columnStatus, cell: (say, { status }) => statusLook(say, status).label },
  { label: words.csvStatusDate, cell: (_say, line) => stampAt(line, line.statusAt) },
  { label: words.columnObject, cell: (_say, { title }) => title },
  { label: boxTable['I.13'].name, cell: (_say, { objectNumbers }) => objectNumbers.join(' ') },
  { label: boxTable['I.18'].name, cell: (say, { holder }) => sayHolder(say, holder) },
  ofBox('localReference', (_say, line) => line.localReference),
  ofBox('countryOfImport', (_say, line) => line.countryOfImport),
  ofBox('customsOffice', (_say, line) => line.customsOffice),
  ofBox('countryOfInterest', (_say, line) => line.countryOfInterest),
  { label: words.columnChanged, cell: (_say, line) => stampAt(line, line.changedAt) },
]

/** Documents as a table for spreadsheets (RFC 4180), with a mark that tells them the character set. */
export function writeTable(say: Say, documents: readonly DocumentLine[]): string {
  const separator = say(words.csvSeparator)
  const head = columns.map(({ label }) => say(label))
  const rows = [head, ...documents.map(line => columns.map(({ cell }) => cell(say, line) ?? ''))]
  return `\uFEFF${rows.map(row => row.map(cell => writeCell(cell, separator)).join(separator)).join('\r\n')}\r\n`
}

/** A cell that begins like a formula is marked as text, so that no spreadsheet runs it. */
function writeCell(cell: string, separator: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
