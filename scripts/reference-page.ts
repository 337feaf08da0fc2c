import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What may stand in a cell of a table. */
export type Cell = string | number | boolean | undefined

/** A Markdown table; what is absent is shown as a dash. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(row => line(row.map(show)))].join('\n')
}

function show(cell: Cell): string {
  if (cell === undefined || cell === '') return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Writes a generated page, or with `--check` compares it and sets the exit code to 1 where it is out of date. */
export function writeOrCheck(page: string, parts: readonly string[]): void {
  const path = join(root, 'docs/reference', page)
  const text = `${parts.join('\n\n')}\n`
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } else if (read(path) !== text) {
    const generator = relative(root, process.argv[1] ?? '')
    console.error(`docs/reference/${page} is out of date: run node ${generator}`)
    process.exitCode = 1
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
