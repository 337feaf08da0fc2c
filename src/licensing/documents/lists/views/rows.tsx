import { type Column, DataTable, type Row } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayDay } from '../../../words.ts'
import type { DocumentLine } from '../types.ts'
import { words } from '../words.ts'
import { RowActions } from './row-actions.tsx'
import { DocumentStatus } from './status.tsx'
import { sayHolder } from './table.ts'

interface RowsProps {
  readonly say: Say
  readonly documents: readonly DocumentLine[]
  readonly isOwn: boolean
}

/** The lines of a list; of one's own without the holder. */
export function Rows({ say, documents, isOwn }: RowsProps) {
  return (
    <DataTable
      caption={say(words.tableCaption)}
      captionHidden
      columns={columnsFor(say, isOwn)}
      rows={documents.map(line => rowOf(say, line, isOwn))}
      empty={null}
    />
  )
}

function columnsFor(say: Say, isOwn: boolean): readonly Column[] {
  return [
    { key: 'number', label: say(words.columnNumber), header: true },
    { key: 'object', label: say(words.columnObject) },
    ...(isOwn
      ? [{ key: 'reference', label: say(words.columnLocalReference) }]
      : [
          { key: 'holder', label: say(words.columnHolder) },
          { key: 'import', label: say(words.columnImport) },
        ]),
    { key: 'status', label: say(words.columnStatus) },
    { key: 'changed', label: say(words.columnChanged) },
    { key: 'actions', label: say(words.columnActions) },
  ]
}

function rowOf(say: Say, line: DocumentLine, isOwn: boolean): Row {
  return {
    id: line.id,
    href: line.address,
    cells: {
      number: line.number,
      object: line.title === '' ? say(words.untitled) : line.title,
      reference: line.localReference ?? '–',
      holder: sayHolder(say, line.holder),
      import: line.countryOfImport === null ? '–' : say.country(line.countryOfImport),
      status: <DocumentStatus say={say} status={line.status} />,
      changed: sayDay(say, line, line.changedAt),
      actions: <RowActions say={say} line={line} isOwn={isOwn} />,
    },
  }
}
