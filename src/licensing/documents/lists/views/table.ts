import type { Say } from '../../../../platform/words/words.ts'
import { stampAt, statusLook } from '../../../words.ts'
import type { DocumentLine, ListedHolder } from '../types.ts'
import { words } from '../words.ts'

/** The holder by name, or that the name is not displayed. */
export function sayHolder(say: Say, holder: ListedHolder): string {
  if (holder.isNamed) return holder.name
  return say(holder.kind === 'natural person' ? words.privatePerson : words.privateFirm)
}

/** Documents as a table for spreadsheets (RFC 4180), with a mark that tells them the character set. */
export function writeTable(say: Say, documents: readonly DocumentLine[]): string {
  const separator = say(words.csvSeparator)
  const rows = [headOf(say), ...documents.map(line => cellsOf(say, line))]
  return `\uFEFF${rows.map(row => row.map(cell => writeCell(cell, separator)).join(separator)).join('\r\n')}\r\n`
}

function headOf(say: Say): readonly string[] {
  return [
    say(words.columnNumber),
    say(words.csvType),
    say(words.columnStatus),
    say(words.csvStatusDate),
    say(words.columnObject),
    say(words.csvObjectNumber),
    say(words.columnHolder),
    say(words.columnLocalReference),
    say(words.columnImport),
    say(words.csvCustomsOffice),
    say(words.csvCountryOfInterest),
    say(words.columnChanged),
  ]
}

function cellsOf(say: Say, line: DocumentLine): readonly string[] {
  return [
    line.number,
    line.type,
    statusLook(say, line.status).label,
    stampAt(line, line.statusAt),
    line.title,
    line.objectNumbers.join(' '),
    sayHolder(say, line.holder),
    line.localReference ?? '',
    line.countryOfImport ?? '',
    line.customsOffice ?? '',
    line.countryOfInterest ?? '',
    stampAt(line, line.changedAt),
  ]
}

/** A cell that begins like a formula is marked as text, so that no spreadsheet runs it. */
function writeCell(cell: string, separator: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
