import type { ComponentChildren } from 'preact'

/** A column of a table; figures stand right. */
export interface Column {
  readonly key: string
  readonly label: string
  readonly numeric?: boolean | undefined
  /** Names the row; the first column unless another says so. */
  readonly header?: boolean | undefined
  /** The label is read aloud only, such as over a column of tick boxes. */
  readonly hidden?: boolean | undefined
}

/** A row: its cells by column key, and where it leads. */
export interface Row {
  readonly id: string
  /** Column key -> content. */
  readonly cells: Readonly<Record<string, ComponentChildren>>
  /** Where the row's name leads. */
  readonly href?: string | undefined
}

export interface DataTableProps {
  readonly caption: string
  /** The caption is read aloud only, because a heading above says the same. */
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Shown instead of the table when there are no rows. */
  readonly empty: ComponentChildren
}

function HeadCell({ column }: { readonly column: Column }) {
  return (
    <th scope="col" data-numeric={column.numeric ? '' : undefined}>
      {column.hidden ? <span class="ds-sr-only">{column.label}</span> : column.label}
    </th>
  )
}

function Cell({
  column,
  row,
  names,
}: {
  readonly column: Column
  readonly row: Row
  readonly names: boolean
}) {
  const content = row.cells[column.key]
  const marks = {
    'data-label': column.hidden ? undefined : column.label,
    'data-numeric': column.numeric ? '' : undefined,
  }
  if (!names) {
    return <td {...marks}>{content}</td>
  }
  return (
    <th scope="row" {...marks}>
      {row.href === undefined ? (
        content
      ) : (
        <a class="ds-link" href={row.href}>
          {content}
        </a>
      )}
    </th>
  )
}

/** Rows and columns; on a phone each row becomes a card with its labels. */
export function DataTable({ caption, captionHidden, columns, rows, empty }: DataTableProps) {
  const naming = columns.find(column => column.header) ?? columns[0]
  if (rows.length === 0) {
    return <div class="k-empty">{empty}</div>
  }
  return (
    <table class="ds-table k-table">
      <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            {columns.map(column => (
              <Cell key={column.key} column={column} row={row} names={column === naming} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
